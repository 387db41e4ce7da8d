import { Icon } from './icon';
import { trusted } from './trusted';

interface PickProps {
  /** What is chosen, for readers. */
  name: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of several, in the browser's own list. */
export function Pick({ name, options, chosen, onChoose }: PickProps) {
  return (
    <span class="pick">
      <select
        aria-label={name}
        value={chosen}
        onChange={trusted((event) => onChoose((event.currentTarget as HTMLSelectElement).value))}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
}
