import { trusted } from './trusted';
import { useWords } from './words';

/** One tread of the stair. */
export type Tread = 'todo' | 'done' | 'skipped' | 'here';

/** Above this many steps the stair is one straight bar. */
const mostTreads = 30;

interface StairProps {
  /** The treads of each part, in order. */
  parts: readonly (readonly Tread[])[];
  /** What a reader hears: "2 of 5, part 1 of 2". */
  text: string;
  /** Height from the first tread to the last, px. */
  rise?: 8 | 10 | 14;
  /** A tread was pressed: its number among all, from 0. For the mouse only; rows are the way for keys. */
  onGo?: (index: number) => void;
}

/** Progress as a shallow stair with a tread for each step. */
export function Stair({ parts, text, rise = 10, onGo }: StairProps) {
  const words = useWords();
  const treads = parts.flatMap((part, index) =>
    part.map((tread, place) => ({ tread, gap: index > 0 && place === 0, key: `${index}.${place}` })),
  );
  const settled = treads.filter(({ tread }) => tread === 'done').length;
  const bar = treads.length > mostTreads;
  return (
    <div
      class="stair"
      role="progressbar"
      aria-label={words.t('count_progress')}
      aria-valuemin={0}
      aria-valuemax={Math.max(1, treads.length)}
      aria-valuenow={settled}
      aria-valuetext={text}
      style={{ blockSize: `${bar ? 4 : rise + 4}px` }}
    >
      {bar ? (
        <span class="bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * settled) / treads.length}%` }} />
        </span>
      ) : (
        treads.map(({ tread, gap, key }, index) => (
          <span
            key={key}
            class={gap ? 'tread gap' : 'tread'}
            data-state={tread}
            aria-hidden="true"
            style={{ insetBlockEnd: `${treads.length > 1 ? (rise * index) / (treads.length - 1) : 0}px` }}
            onClick={onGo && trusted(() => onGo(index))}
          />
        ))
      )}
    </div>
  );
}
