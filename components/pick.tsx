import { Icon } from './icon';

interface PickProps {
  /** What is chosen, for readers. */
  name: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of several, in the browser's own list; for our own pages, where every event is the person's. */
export function Pick({ name, options, chosen, onChoose }: PickProps) {
  return (
    <span class="pick">
      <select aria-label={name} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
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
