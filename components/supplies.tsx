import { useId, useState } from 'preact/hooks';
import type { Supplies, Supply, TutorialKind } from '../core/tutorial';
import { trusted } from './trusted';
import { useWords } from './words';

/** How many are shown before "Show 4 more". */
const shownAtFirst = 5;

/** What is needed before the first step. It does not count as steps. */
export function SuppliesList({ supplies, kind }: { supplies: Supplies; kind: TutorialKind }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const title = useId();
  const hidden = supplies.items.length - shownAtFirst;
  const items = open || hidden <= 1 ? supplies.items : supplies.items.slice(0, shownAtFirst);
  return (
    <section class="supplies" aria-labelledby={title}>
      <h3 class="supplies-title" id={title} dir="auto">
        {supplies.title ?? words.t(kind === 'recipe' ? 'supplies_recipe' : 'supplies_title')}
      </h3>
      <ul>
        {items.map((item, place) => (
          <li key={place} dir="auto">
            <SupplyText supply={item} />
          </li>
        ))}
      </ul>
      {hidden > 1 && (
        <button type="button" class="button text" aria-expanded={open} onClick={trusted(() => setOpen(!open))}>
          <span>{open ? words.t('supplies_less') : words.count('supplies_more', hidden)}</span>
        </button>
      )}
    </section>
  );
}

/** The page's own words, with the amount standing out. */
function SupplyText({ supply: { text, amount } }: { supply: Supply }) {
  if (!amount) return <>{text}</>;
  return (
    <>
      {text.slice(0, amount.start)}
      <b class="amount">{text.slice(amount.start, amount.end)}</b>
      {text.slice(amount.end)}
    </>
  );
}
