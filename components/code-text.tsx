import { useMemo } from 'preact/hooks';
import { coloursOf, inColours } from '../core/code/colours';
import type { Code, Range } from '../core/tutorial';
import { WithBlanks } from './blank';

/** The code in its pieces: prompts and output are told from what is typed, and blanks stand where they are to be filled in. */
export function CodeText({ code: { text, parts, placeholders, language } }: { code: Code }) {
  if (!parts) return <InColours text={text} language={language} placeholders={placeholders} offset={0} />;
  let offset = 0;
  return (
    <>
      {parts.map((part, place) => {
        const start = offset;
        offset += part.text.length;
        const typed = part.type === 'command';
        return (
          <span key={place} class={`code-${part.type}`}>
            <InColours text={part.text} language={typed ? language : null} placeholders={placeholders} offset={start} />
          </span>
        );
      })}
    </>
  );
}

interface InColoursProps {
  text: string;
  language: string | null;
  placeholders: readonly Range[] | undefined;
  /** Where the text begins in what the placeholders speak of. */
  offset: number;
}

function InColours({ text, language, placeholders, offset }: InColoursProps) {
  const stretches = useMemo(() => {
    const blanks = (placeholders ?? []).map(({ start, end }) => ({ start: start - offset, end: end - offset }));
    return inColours(text.length, coloursOf(text, language), blanks);
  }, [text, language, placeholders, offset]);
  return (
    <>
      {stretches.map(({ start, end, kind }) => {
        const inside = <WithBlanks text={text.slice(start, end)} placeholders={placeholders} offset={offset + start} />;
        return kind ? (
          <span key={start} class={`token-${kind}`}>
            {inside}
          </span>
        ) : (
          inside
        );
      })}
    </>
  );
}
