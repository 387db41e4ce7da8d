import { useEffect, useState } from 'preact/hooks';
import { isTerminal } from '../core/code/colours';
import { filledIn } from '../core/holding/fill-in';
import { commandsOf } from '../core/read/content/commands';
import type { Code } from '../core/tutorial';
import { useActions } from './actions';
import { CodeText } from './code-text';
import { useHeld } from './holding';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords } from './words';

/** How long the button says "Copied", or that the browser did not allow it, ms. */
const saysSo = 2000;

/** Code whose commands can be copied. It reads from left to right everywhere, and long lines scroll. */
export function CodeBlock({ code }: { code: Code }) {
  const words = useWords();
  const actions = useActions();
  const { values } = useHeld().kept;
  const [answer, setAnswer] = useState<{ said: 'code_copied' | 'take_refused' } | null>(null);
  const said = answer?.said ?? null;
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => setAnswer(null), saysSo);
    return () => clearTimeout(timer);
  }, [answer]);
  const name =
    code.name || (isTerminal(code.language) ? words.t('code_terminal') : code.language) || words.t('code_name');
  const copy = async () => {
    const done = await actions.copy(commandsOf(filledIn(code, values)));
    setAnswer({ said: done ? 'code_copied' : 'take_refused' });
  };
  return (
    <div class="code" data-answer={said ?? undefined}>
      <div class="code-head" lang={words.language}>
        <bdi class="code-name">{name}</bdi>
        <button type="button" class="copy" onClick={trusted(copy)}>
          <Icon name={said === null ? 'copy' : said === 'code_copied' ? 'check' : 'warn'} size={16} />
          <span>{words.t(said ?? 'code_copy')}</span>
        </button>
        <span class="unseen" role="status">
          {said === null ? '' : words.t(said)}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with keys */}
      <pre dir="ltr" tabIndex={0}>
        <code>
          <CodeText code={code} />
        </code>
      </pre>
      {code.hidden && (
        <p class="code-hidden" role="note" lang={words.language}>
          <Icon name="warn" size={16} />
          <span>{words.t('code_hidden')}</span>
        </p>
      )}
    </div>
  );
}
