import { useEffect, useState } from 'preact/hooks';
import { filledIn } from '../core/holding/fill-in';
import { commandsOf } from '../core/read/content/commands';
import type { Code } from '../core/tutorial';
import { useActions } from './actions';
import { WithBlanks } from './blank';
import { useHeld } from './holding';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords } from './words';

/** How long the button says "Copied", ms. */
const saysCopied = 2000;

/** Code whose commands can be copied. It reads from left to right everywhere, and long lines scroll. */
export function CodeBlock({ code }: { code: Code }) {
  const words = useWords();
  const actions = useActions();
  const { values } = useHeld().kept;
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), saysCopied);
    return () => clearTimeout(timer);
  }, [copied]);
  const name = code.name || code.language || words.t('code_name');
  const copy = async () => {
    if (await actions.copy(commandsOf(filledIn(code, values)))) setCopied((times) => times + 1);
  };
  return (
    <div class="code">
      <div class="code-head">
        <bdi class="code-name">{name}</bdi>
        <button type="button" class="copy" onClick={trusted(copy)}>
          <Icon name={copied ? 'check' : 'copy'} size={16} />
          <span>{words.t(copied ? 'code_copied' : 'code_copy')}</span>
        </button>
        <span class="unseen" role="status">
          {copied ? words.t('code_copied') : ''}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with keys */}
      <pre dir="ltr" tabIndex={0}>
        <code>
          <CodeText code={code} />
        </code>
      </pre>
      {code.hidden && (
        <p class="code-hidden" role="note">
          <Icon name="warn" size={16} />
          <span>{words.t('code_hidden')}</span>
        </p>
      )}
    </div>
  );
}

/** The code in its pieces: prompts and output are told from what is typed, and blanks stand where they are to be filled in. */
function CodeText({ code: { text, parts, placeholders } }: { code: Code }) {
  if (!parts) return <WithBlanks text={text} placeholders={placeholders} />;
  let offset = 0;
  return (
    <>
      {parts.map((part, place) => {
        const start = offset;
        offset += part.text.length;
        return (
          <span key={place} class={`code-${part.type}`}>
            <WithBlanks text={part.text} placeholders={placeholders} offset={start} />
          </span>
        );
      })}
    </>
  );
}
