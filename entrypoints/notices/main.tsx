import { render } from 'preact';
import { Notices } from '../../components/notices';
import { WordsContext, wordsFrom } from '../../components/words';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { requestNotices } from '../../platform/notices';

const words = wordsFrom(getMessage, wordsLanguage());
document.title = words.t('notices_title');
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
const root = document.querySelector('#root');
// A page of our own: the browser takes a press here for what it is.
if (root)
  render(
    <WordsContext.Provider value={words}>
      <Notices onAllow={requestNotices} />
    </WordsContext.Provider>,
    root,
  );
