import { useId } from 'preact/hooks';
import { trusted } from './trusted';

interface SegmentsProps {
  /** What is chosen, for readers. */
  name: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** A few choices side by side, of which one holds. */
export function Segments({ name, options, chosen, onChoose }: SegmentsProps) {
  const group = useId();
  return (
    <div class="segments" role="radiogroup" aria-label={name}>
      {options.map((option) => (
        <label key={option.id} class="segment">
          <input
            type="radio"
            name={group}
            checked={option.id === chosen}
            onClick={trusted(() => onChoose(option.id))}
          />
          <bdi>{option.name}</bdi>
        </label>
      ))}
    </div>
  );
}
