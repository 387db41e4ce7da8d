import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import { supplyKeys } from '../core/holding/held';
import { scaledText } from '../core/scale/scale';
import type { Supplies, Supply, Tutorial } from '../core/tutorial';
import { useActions } from './actions';
import { useHeld } from './holding';
import { ServingsStepper } from './servings';
import { Tick } from './tick';
import { trusted } from './trusted';
import { useWords } from './words';

/** How many are shown before "Show 4 more". */
const shownAtFirst = 5;

/** All that is needed before the first step. It does not count as steps, and is ticked apart from them. */
export function AllSupplies({ tutorial }: { tutorial: Tutorial }) {
  const { supplies, servings } = tutorial;
  const { kept } = useHeld();
  const keys = supplyKeys(supplies.flatMap(({ items }) => items.map(({ text }) => text)));
  const scaled = supplies.findIndex(({ items }) => items.some(({ amount }) => amount !== null));
  const factor = servings && scaled >= 0 && kept.makes !== null ? kept.makes / servings.count : 1;
  let begins = 0;
  return (
    <>
      {supplies.map((each, place) => {
        const own = keys.slice(begins, begins + each.items.length);
        begins += each.items.length;
        return (
          <SuppliesList key={place} supplies={each} keys={own} factor={factor} kind={tutorial.kind}>
            {servings && place === scaled ? <ServingsStepper servings={servings} makes={kept.makes} /> : null}
          </SuppliesList>
        );
      })}
    </>
  );
}

interface ListProps {
  supplies: Supplies;
  keys: readonly string[];
  /** 1: amounts stay as the page has them. */
  factor: number;
  kind: Tutorial['kind'];
  /** The stepper, at the end of the title's line. */
  children: ComponentChild;
}

function SuppliesList({ supplies, keys, factor, kind, children }: ListProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const title = useId();
  const hidden = supplies.items.length - shownAtFirst;
  const items = open || hidden <= 1 ? supplies.items : supplies.items.slice(0, shownAtFirst);
  const asIs = factor !== 1 && supplies.items.some(({ amount }) => amount === null);
  return (
    <section class="supplies" aria-labelledby={title}>
      <div class="supplies-head">
        <h3 class="supplies-title" id={title} dir="auto" lang={supplies.title ? undefined : words.language}>
          {supplies.title ?? words.t(kind === 'recipe' ? 'supplies_recipe' : 'supplies_title')}
        </h3>
        {children}
      </div>
      {asIs && (
        <p class="supplies-note" lang={words.language}>
          {words.t('supplies_as_is')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list from lists without bullets */}
      <ul role="list">
        {items.map((item, place) => (
          <SupplyRow key={keys[place]} supply={item} id={keys[place] ?? ''} factor={factor} />
        ))}
      </ul>
      {hidden > 1 && (
        <button
          type="button"
          class="button text supplies-more"
          lang={words.language}
          aria-expanded={open}
          onClick={trusted(() => setOpen(!open))}
        >
          <span>{open ? words.t('supplies_less') : words.count('supplies_more', hidden)}</span>
        </button>
      )}
    </section>
  );
}

function SupplyRow({ supply, id, factor }: { supply: Supply; id: string; factor: number }) {
  const words = useWords();
  const actions = useActions();
  const got = useHeld().kept.got.includes(id);
  const pieces = scaledText(supply, factor, words.number);
  const name = pieces ? pieces.before + pieces.amount + pieces.after : supply.text;
  return (
    <li class="supply" data-state={got ? 'done' : 'todo'}>
      <Tick
        state={got ? 'done' : 'todo'}
        name={name}
        onTick={(next) => actions.keep({ type: 'got', supply: id, got: next === 'done' })}
      />
      <span class="supply-text" dir="auto">
        {pieces ? (
          <>
            {pieces.before}
            <b class="amount">{pieces.amount + unitOf(supply)}</b>
            {pieces.after.slice(unitOf(supply).length)}
          </>
        ) : (
          supply.text
        )}
      </span>
    </li>
  );
}

/** The unit as it follows the number, with what stands between them: it belongs to the amount. */
function unitOf({ text, amount }: Supply): string {
  if (!amount?.unit) return '';
  const after = text.slice(amount.end);
  const at = after.toLowerCase().indexOf(amount.unit.toLowerCase());
  return at >= 0 && after.slice(0, at).trim() === '' ? after.slice(0, at + amount.unit.length) : '';
}
