import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CodeStretch, stretchesOf, valueIn } from '../core/holding/fill-in';
import type { Range } from '../core/tutorial';
import { useActions } from './actions';
import { useHeld } from './holding';
import { trusted } from './trusted';
import { useWords } from './words';

/** Code with its blanks, each of which can be filled in where it stands; `offset` is where the text begins in what the ranges speak of. */
export function WithBlanks(props: { text: string; placeholders?: readonly Range[] | undefined; offset?: number }) {
  if (!props.placeholders) return <>{props.text}</>;
  return (
    <>
      {stretchesOf(props.text, props.placeholders, props.offset).map((stretch, place) =>
        stretch.blank === null ? stretch.text : <Blank key={place} stretch={stretch} name={stretch.blank} />,
      )}
    </>
  );
}

/** A blank such as `<your-domain>`: filled in once, it is filled in everywhere in the tutorial. */
function Blank({ stretch, name }: { stretch: CodeStretch; name: string }) {
  const words = useWords();
  const actions = useActions();
  const [typing, setTyping] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const value = valueIn(stretch, useHeld().kept.values);
  const done = (next: string | null) => {
    setTyping(false);
    if (next !== null && next !== (value ?? '')) actions.keep({ type: 'value', name, value: next });
    // The field goes with its last key: focus stays where it was.
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  if (typing) return <BlankField stretch={stretch} value={value ?? ''} onDone={done} />;
  return (
    <button
      ref={button}
      type="button"
      class="blank"
      data-filled={value === null ? undefined : ''}
      aria-label={value === null ? words.t('blank_fill', stretch.text) : words.t('blank_change', stretch.text, value)}
      onClick={trusted(() => setTyping(true))}
    >
      {value ?? stretch.text}
    </button>
  );
}

function BlankField(props: { stretch: CodeStretch; value: string; onDone: (next: string | null) => void }) {
  const { stretch, value, onDone } = props;
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const end = (next: string | null) => {
    if (over.current) return;
    over.current = true;
    onDone(next);
  };
  return (
    <input
      ref={field}
      class="blank-field"
      dir="ltr"
      aria-label={stretch.text}
      placeholder={stretch.text}
      defaultValue={value}
      size={Math.max(8, stretch.text.length, value.length + 1)}
      maxLength={500}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      // Focus that goes elsewhere keeps what was typed, and is not called back.
      onBlur={(event) => end(event.currentTarget.value.trim())}
      onKeyDown={trusted((event) => {
        if (event.key === 'Enter') end(event.currentTarget.value.trim());
        if (event.key === 'Escape') {
          event.stopPropagation();
          end(null);
        }
      })}
    />
  );
}
