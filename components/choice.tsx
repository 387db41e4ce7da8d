import { useId } from 'preact/hooks';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords } from './words';

interface ChoiceProps {
  options: readonly { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Most options that stand side by side; more become a list. */
const mostSegments = 4;

/** A choice among alternatives: segments where there is room, else a list. The style sheet shows one of the two. */
export function Choice({ options, chosen, onChoose }: ChoiceProps) {
  const words = useWords();
  const name = useId();
  const few = options.length <= mostSegments;
  return (
    <div class={few ? 'choice few' : 'choice'}>
      {few && (
        <div class="segments" role="radiogroup" aria-label={words.t('part_choice')}>
          {options.map((option) => (
            <label key={option.id} class="segment">
              <input
                type="radio"
                name={name}
                checked={option.id === chosen}
                onClick={trusted(() => onChoose(option.id))}
              />
              <bdi>{option.name}</bdi>
            </label>
          ))}
        </div>
      )}
      <span class="choice-list">
        <select
          aria-label={words.t('part_choice')}
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
    </div>
  );
}
