import { render } from 'preact';
import { Why } from '../../components/why';
import type { WhyActions, WhyState } from '../../components/why-state';
import { WordsContext, wordsFrom } from '../../components/words';
import { getMessage, wordsLanguage } from '../../platform/i18n';
import { ask } from '../../platform/messaging';

const words = wordsFrom(getMessage, wordsLanguage());
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = `${words.t('why_title')} · ${words.t('name')}`;

let state: WhyState = { tabs: [], chosen: null, selector: '', replay: null, theme: 'auto' };

const actions: WhyActions = {
  choose: (chosen) => void look({ chosen, selector: '' }),
  ask: (selector) => void look({ selector }),
  copy: () => void navigator.clipboard.writeText(JSON.stringify(state.replay, null, 2)),
};

function draw(part: Partial<WhyState>): void {
  state = { ...state, ...part };
  render(
    <WordsContext.Provider value={words}>
      <Why state={state} actions={actions} />
    </WordsContext.Provider>,
    document.body,
  );
}

async function look(part: Partial<WhyState>): Promise<void> {
  draw(part);
  const { chosen, selector } = state;
  if (chosen === null) return;
  const answer = await ask('explain-stripping', { tab: chosen, selector });
  // Another question was asked meanwhile: its answer has the word.
  if (chosen === state.chosen && selector === state.selector) draw({ replay: answer.ok ? answer.value : 'failed' });
}

const [readers, settings] = await Promise.all([ask('list-readers', null), ask('get-settings', null)]);
const tabs = readers.ok
  ? readers.value.map(({ tab, host, title }) => ({ tab, name: [title, host].filter(Boolean).join(' · ') }))
  : [];
await look({ tabs, chosen: tabs.at(-1)?.tab ?? null, ...(settings.ok && { theme: settings.value.theme }) });
