import type { ComponentChildren } from 'preact';
import type { Count } from '../core/progress/count';
import { leadOf } from '../core/read/content/block-text';
import type { Step } from '../core/tutorial';
import { useActions } from './actions';
import type { FollowingState } from './following-state';
import { Icon } from './icon';
import type { IconName } from './icons';
import { shortened } from './shortened';
import { trusted } from './trusted';
import { useWords, type Words } from './words';

interface FinishProps {
  count: Count;
  /** Steps that were skipped, in order. */
  skipped: readonly Step[];
  spent: FollowingState['spent'];
}

/** Nothing is left to do: what was done, how long it took, what was skipped, and what can be done now. */
export function Finish({ count, skipped, spent }: FinishProps) {
  const words = useWords();
  const actions = useActions();
  return (
    <section class="finish" lang={words.language}>
      <FinishStair />
      <h3 class="finish-title" tabIndex={-1}>
        {words.t('finish_title')}
      </h3>
      <p class="finish-count">
        {count.skipped > 0
          ? words.count('finish_steps_skipped', count.done, count.skipped)
          : words.count('finish_steps', count.done)}
        <br />
        {timeText(words, spent)}
      </p>
      {skipped.length > 0 && (
        <ul class="finish-skipped">
          {skipped.map((step) => (
            <li key={step.id}>
              <Icon name="skip" />
              <p dir="auto">
                {words.t('finish_skipped', unended(leadOf(step)))}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={words.t('finish_go_back_name', unended(leadOf(step)))}
                  onClick={trusted(() => {
                    actions.tick(step.id, 'todo');
                    actions.goTo(step.id);
                  })}
                >
                  {words.t('finish_go_back')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <div class="finish-actions">
        <FinishAction icon="dl" name={words.t('finish_save')} onPress={actions.saveFile}>
          {words.t('finish_save_text')}
        </FinishAction>
        <FinishAction icon="print" name={words.t('take_print')} onPress={actions.aside.take.print}>
          {words.t('finish_print_text')}
        </FinishAction>
        <FinishAction icon="reset" name={words.t('menu_start_again')} onPress={actions.startAgain}>
          {words.t('finish_again_text')}
        </FinishAction>
      </div>
    </section>
  );
}

function FinishAction(props: { icon: IconName; name: string; onPress: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="finish-action" onClick={trusted(props.onPress)}>
      <Icon name={props.icon} />
      <span>
        <span class="finish-action-name">{props.name}</span>
        <span class="finish-action-text">{props.children}</span>
      </span>
      <Icon name="right" size={16} />
    </button>
  );
}

/** The brand's stair, climbed: its treads light up one after the other, once. */
function FinishStair() {
  return (
    <svg class="finish-stair" viewBox="0 0 116 80" width="116" height="80" aria-hidden="true" focusable="false">
      <rect x="2" y="69" width="40" height="7" rx="3.5" />
      <rect x="31" y="51" width="40" height="7" rx="3.5" />
      <rect x="60" y="33" width="40" height="7" rx="3.5" />
      <circle cx="100" cy="15" r="13.5" />
      <path d="m94 15.5 4.2 4.2 8-8.6" />
    </svg>
  );
}

const minute = 60;
const hour = 60 * minute;

/** "48 minutes over 2 visits." */
function timeText(words: Words, { seconds, visits }: FollowingState['spent']): string {
  if (seconds < minute) return visits > 1 ? words.count('finish_visits_only', visits) : '';
  const time =
    seconds < 2 * hour
      ? words.count('finish_minutes', Math.round(seconds / minute))
      : words.count('finish_hours', Math.round(seconds / hour));
  return visits > 1 ? words.count('finish_time_visits', visits, time) : words.t('finish_time', time);
}

/** A step's words as they stand in quotes. */
function unended(text: string): string {
  return shortened(text.replace(/[.。]$/, ''), 80);
}
