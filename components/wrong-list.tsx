import { useId } from 'preact/hooks';
import { useActions } from './actions';
import { AsideFoot } from './aside-foot';
import type { AsideState, PickCard } from './aside-state';
import { Button } from './button';
import { trusted } from './trusted';
import { useWords, type WordKey, type Words } from './words';

/** "Which list is it?": the ranked guesses with their first steps. The one that is chosen is outlined on the page. */
export function WrongList({ aside }: { aside: Extract<AsideState, { kind: 'lists' }> }) {
  const words = useWords();
  const { aside: actions } = useActions();
  const group = useId();
  return (
    <>
      <h2 id="aside-title" class="aside-title">
        {words.t('lists_title')}
      </h2>
      <p class="aside-text">{words.t(aside.cards.length > 1 ? 'lists_choose' : 'lists_whole')}</p>
      <div class="pick-cards" role="radiogroup" aria-labelledby="aside-title">
        {aside.cards.map((card, index) => (
          <label key={index} class="pick-card">
            <input
              type="radio"
              name={group}
              checked={index === aside.chosen}
              onClick={trusted(() => actions.choose(index))}
            />
            <CardWords card={card} />
          </label>
        ))}
      </div>
      <div class="aside-links">
        <Button look="text" icon="pick" onPress={actions.openPage}>
          {words.t('lists_none_of_these')}
        </Button>
        <Button look="quiet" icon="x" onPress={() => actions.notHere('page')}>
          {words.t('lists_not_page')}
        </Button>
        <Button look="quiet" icon="x" onPress={() => actions.notHere('site')}>
          {words.t('lists_not_site')}
        </Button>
      </div>
      <AsideFoot take={words.t('lists_use')} />
    </>
  );
}

/** Title, how many steps and what kind of list it seems to be, and the first steps. */
export function CardWords({ card }: { card: PickCard }) {
  const words = useWords();
  return (
    <span class="card-words">
      <span class="card-head">
        <span class="card-title" dir="auto">
          {card.title ?? words.t('part_steps')}
        </span>
        {card.current && <span class="card-now">{words.t('lists_now')}</span>}
      </span>
      <span class="card-count">{countText(words, card)}</span>
      {card.preview.map((step, place) => (
        <span key={place} class="card-step">
          <span>{words.number(place + 1)}</span>
          <span dir="auto">{step}</span>
        </span>
      ))}
    </span>
  );
}

/** Reasons that a person should hear of: what else the list may be. */
const doubts = {
  supplies: 'lists_why_supplies',
  links: 'lists_why_links',
  short: 'lists_why_short',
} as const satisfies Record<string, WordKey>;

function countText(words: Words, { count, reasons }: PickCard): string {
  const steps = words.count('chip_steps', count);
  const doubt = reasons.find((each): each is keyof typeof doubts => Object.hasOwn(doubts, each));
  return doubt ? words.t(doubts[doubt], steps) : steps;
}
