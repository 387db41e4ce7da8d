import { useRef } from 'preact/hooks';
import { useActions } from './actions';
import { AsideFoot } from './aside-foot';
import type { Picked, PickedStep } from './aside-state';
import { IconButton } from './button';
import { Callout } from './callout';
import { useDragged } from './dragged';
import { usePickedFocus } from './picked-keys';
import { useWords } from './words';

/** The steps that were picked, each with a cross; they are put in order by dragging, with buttons or with keys. */
export function PickedList({ aside }: { aside: Picked }) {
  const words = useWords();
  const { aside: actions } = useActions();
  const list = useRef<HTMLOListElement>(null);
  const dragged = useDragged(list, aside.steps, actions.shift);
  const { active, setActive } = usePickedFocus(list, aside.steps);
  const none = aside.steps.length === 0;
  return (
    <>
      <h2 id="aside-title" class="aside-title">
        {words.t('pick_title')}
      </h2>
      <ol ref={list} class="picked" {...dragged.handlers}>
        {dragged.order.map((step, at) => (
          <PickedRow
            key={step.id}
            step={step}
            at={at}
            last={aside.steps.length - 1}
            held={dragged.held === step.id}
            active={active === step.id}
            onFocus={() => setActive(step.id)}
          />
        ))}
      </ol>
      <p class="picked-next">
        <span class="picked-number">{words.number(aside.steps.length + 1)}</span>
        <span class={aside.next === null ? undefined : 'pointed'} dir="auto">
          {aside.next ?? words.t(none ? 'pick_first' : 'pick_next')}
        </span>
      </p>
      {!none && (
        <Callout tone="note">
          <p>
            {aside.found > 0 && `${words.t('pick_found', aside.found)} `}
            <WithKeys words={words.t('pick_order', mark)} keys={['Backspace']} />
          </p>
          <p>
            <WithKeys words={words.t('pick_order_keys', mark, mark)} keys={['Del', 'Alt']} />
          </p>
        </Callout>
      )}
      <AsideFoot take={none ? null : words.count('pick_use', aside.steps.length)} />
    </>
  );
}

interface PickedRowProps {
  step: PickedStep;
  at: number;
  last: number;
  held: boolean;
  /** Its buttons are the ones that Tab comes to. */
  active: boolean;
  onFocus: () => void;
}

function PickedRow({ step, at, last, held, active, onFocus }: PickedRowProps) {
  const words = useWords();
  const { aside: actions } = useActions();
  const tabIndex = active ? 0 : -1;
  return (
    <li class={held ? 'picked-row held' : 'picked-row'} data-picked={step.id} onFocusIn={onFocus}>
      <span class="picked-number" aria-hidden="true">
        {words.number(at + 1)}
      </span>
      <span class="picked-text" dir="auto">
        {step.text}
      </span>
      <span class="picked-moves">
        <span data-by="-1">
          {at > 0 && (
            <IconButton
              icon="up"
              name={words.t('pick_up', at + 1)}
              tabIndex={tabIndex}
              onPress={() => actions.shift(step.id, at - 1)}
            />
          )}
        </span>
        <span data-by="1">
          {at < last && (
            <IconButton
              icon="down"
              name={words.t('pick_down', at + 1)}
              tabIndex={tabIndex}
              onPress={() => actions.shift(step.id, at + 1)}
            />
          )}
        </span>
      </span>
      <IconButton
        small
        icon="x"
        name={words.t('pick_drop', at + 1)}
        tabIndex={tabIndex}
        onPress={() => actions.drop(step.id)}
      />
    </li>
  );
}

/** Stands in a message for a key. */
const mark = '\u0001';

function WithKeys({ words, keys }: { words: string; keys: readonly string[] }) {
  return (
    <>
      {words.split(mark).map((part, at) => [
        at > 0 && (
          <kbd key={at} dir="ltr">
            {keys[at - 1]}
          </kbd>
        ),
        part,
      ])}
    </>
  );
}
