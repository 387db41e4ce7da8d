import { useId } from 'preact/hooks';
import { Button } from './button';
import { spanText } from './count-text';
import { Icon } from './icon';
import type { OptionRow } from './options-state';
import { Pick } from './pick';
import { Segments } from './segments';
import { Switch } from './switch';
import { trusted } from './trusted';
import { useWords } from './words';

/** One row of a card: its name and what it does, and the control at the end. */
export function OptionRowView({ row }: { row: OptionRow }) {
  const name = useId();
  const text = useId();
  return (
    <div class="option-row" data-kind={row.kind}>
      <div class="option-words">
        <p id={name} class="option-name">
          {row.name}
        </p>
        {row.text && (
          <p id={text} class="option-text">
            {row.text}
          </p>
        )}
      </div>
      {row.kind === 'switch' && (
        <Switch on={row.on} labelledBy={name} {...(row.text && { describedBy: text })} onChange={row.onChange} />
      )}
      {row.kind === 'pick' && (
        <Pick name={row.name} options={row.options} chosen={row.chosen} onChoose={row.onChange} />
      )}
      {row.kind === 'place' && <Places row={row} />}
      {row.kind === 'choice' && (
        <Segments name={row.name} options={row.options} chosen={row.chosen} onChoose={row.onChange} />
      )}
      {row.kind === 'button' && (
        <Button look="plain" onPress={row.onPress}>
          {row.action}
        </Button>
      )}
      {row.kind === 'size' && <TextSize row={row} />}
    </div>
  );
}

/** Where a panel stands, as small pictures of a window. */
function Places({ row }: { row: Extract<OptionRow, { kind: 'choice' | 'pick' | 'place' }> }) {
  const group = useId();
  return (
    <div class="places" role="radiogroup" aria-label={row.name}>
      {row.options.map(({ id, name }) => (
        <label key={id} class="place" data-place={id}>
          <input type="radio" name={group} checked={id === row.chosen} onClick={trusted(() => row.onChange(id))} />
          <span class="place-window" aria-hidden="true" />
          <bdi>{name}</bdi>
        </label>
      ))}
    </div>
  );
}

/** A slider over the sizes, and a step drawn in the one that is chosen. */
function TextSize({ row }: { row: Extract<OptionRow, { kind: 'size' }> }) {
  const words = useWords();
  const at = row.sizes.indexOf(row.size);
  const choose = (event: Event) => {
    const size = row.sizes[Number((event.currentTarget as HTMLInputElement).value)];
    if (size !== undefined) row.onChange(size);
  };
  return (
    <>
      <span class="option-value">{words.percent(row.size)}</span>
      <div class="option-slider">
        <span aria-hidden="true" class="small-letter">
          A
        </span>
        <input
          type="range"
          min={0}
          max={row.sizes.length - 1}
          step={1}
          value={at < 0 ? 1 : at}
          style={{ '--at': `${(100 * Math.max(0, at)) / (row.sizes.length - 1)}%` }}
          aria-label={row.name}
          aria-valuetext={words.percent(row.size)}
          onInput={trusted(choose)}
        />
        <span aria-hidden="true" class="large-letter">
          A
        </span>
      </div>
      <div class="option-sample" style={{ '--s': String(row.size) }}>
        <span class="sample-box" />
        <span class="sample-number">{words.number(4)}</span>
        <SampleStep />
      </div>
    </>
  );
}

/** The key and the time stand where the language puts them. */
function SampleStep() {
  const words = useWords();
  const pieces = words.t('options_sample', '{key}', '{time}').split(/(\{key\}|\{time\})/);
  return (
    <span class="sample-text">
      {pieces.map((piece) => {
        if (piece === '{key}') return <kbd>{words.t('options_sample_key')}</kbd>;
        if (piece !== '{time}') return piece;
        return (
          <span class="pill">
            <Icon name="timer" size={14} />
            {spanText(words, 600)}
          </span>
        );
      })}
    </span>
  );
}
