import type { Servings } from '../core/tutorial';
import { useActions } from './actions';
import { Icon } from './icon';
import { trusted } from './trusted';
import { useWords, type Words } from './words';

/** Minus, "Serves 4", plus: the amounts follow. */
export function ServingsStepper({ servings, makes }: { servings: Servings; makes: number | null }) {
  const words = useWords();
  const actions = useActions();
  const now = makes ?? servings.count;
  const by = servings.count > 10 ? Math.round(servings.count / 4) : 1;
  const go = (to: number) => actions.keep({ type: 'makes', makes: to === servings.count ? null : to });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box, and there is nothing to submit */}
      <div class="servings" role="group" aria-label={servingsText(servings, now, words)}>
        <StepButton icon="minus" name={words.t('supplies_fewer')} off={now - by < 1} onPress={() => go(now - by)} />
        <span class="servings-text" role="status">
          <bdi>{servingsText(servings, now, words)}</bdi>
        </span>
        <StepButton icon="plus" name={words.t('supplies_greater')} off={now + by > 500} onPress={() => go(now + by)} />
      </div>
      {/* On a line of its own: a second press finds the button where the first one did. */}
      {makes !== null && (
        <span class="servings-page" lang={words.language}>
          <button type="button" class="button text" onClick={trusted(() => go(servings.count))}>
            <span>{words.t('supplies_page')}</span>
          </button>
        </span>
      )}
    </>
  );
}

/** At its end a button stays where it is and keeps the focus; it only does nothing more. */
function StepButton(props: { icon: 'minus' | 'plus'; name: string; off: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.name}
      aria-disabled={props.off}
      onClick={trusted(() => {
        if (!props.off) props.onPress();
      })}
    >
      <Icon name={props.icon} />
    </button>
  );
}

/** What it makes now: the page's own words with the number in them changed; where they hold no number, "Serves 4". */
export function servingsText({ text, count }: Servings, now: number, words: Words): string {
  const own = text.trim();
  const number = new RegExp(`(?<!\\d)${count}(?!\\d)`);
  return number.test(own) && own !== String(count) && own.length <= 30
    ? own.replace(number, words.number(now))
    : words.t('supplies_serves', now);
}
