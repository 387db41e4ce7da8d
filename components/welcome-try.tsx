import { useState } from 'preact/hooks';
import { Button } from './button';
import { spanText } from './count-text';
import { Icon } from './icon';
import type { IconName } from './icons';
import { Mark } from './mark';
import { Stair, type Tread } from './stair';
import { Tick } from './tick';
import { useWords, type WordKey } from './words';

interface WelcomeTryProps {
  /** The toolbar button is pinned in a menu behind a gear, not by a pin beside its name. */
  pinsInMenu: boolean;
  onPractise: () => void;
}

const stepsOf = (pinsInMenu: boolean): readonly WordKey[] => [
  'welcome_step_add',
  pinsInMenu ? 'welcome_step_gear' : 'welcome_step_pin',
  'welcome_step_tick',
];

/** Three steps to tick, drawn as the panel draws them; nothing of it is kept. */
export function WelcomeTry({ pinsInMenu, onPractise }: WelcomeTryProps) {
  const steps = stepsOf(pinsInMenu);
  const words = useWords();
  const [done, setDone] = useState<ReadonlySet<number>>(new Set([0]));
  const here = steps.findIndex((_, at) => !done.has(at));
  const tick = (at: number) => {
    const next = new Set(done);
    if (!next.delete(at)) next.add(at);
    setDone(next);
  };
  const treads = steps.map((_, at): Tread => (done.has(at) ? 'done' : at === here ? 'here' : 'todo'));
  const count = words.t('count_of', done.size, steps.length);
  return (
    <section class="welcome-try" aria-labelledby="try-title">
      <p class="try-site">
        <Mark />
        {words.t('welcome_try')}
      </p>
      <h2 id="try-title" class="try-title">
        {words.t('welcome_try_title')}
      </h2>
      <p class="try-count">
        {count}
        <span>{words.t('header_about', spanText(words, 60))}</span>
      </p>
      <Stair parts={[treads]} text={count} />
      <ol class="try-steps">
        {steps.map((key, at) => (
          <li key={key} class={`row${at === here ? ' here' : ''}`} data-state={done.has(at) ? 'done' : 'todo'}>
            {at === here && (
              <p class="here-label">
                <Icon name="here" size={14} />
                {words.t(at === 1 ? 'welcome_start' : 'step_here')}
              </p>
            )}
            <Tick
              state={done.has(at) ? 'done' : 'todo'}
              name={words.t('step_name', at + 1, words.t(key))}
              onTick={() => tick(at)}
            />
            <span class="number">{words.number(at + 1)}</span>
            <p class="text">{words.t(key)}</p>
            {at === 1 && !done.has(at) && <PinPicture icon={pinsInMenu ? 'cog' : 'tack'} />}
          </li>
        ))}
      </ol>
      <p class="try-done" role="status">
        {here < 0 && words.t('welcome_done')}
      </p>
      <div class="try-more">
        <Button look="text" icon="link" onPress={onPractise}>
          {words.t('welcome_practise')}
        </Button>
      </div>
    </section>
  );
}

/** Where the puzzle piece and the pin or the gear stand, drawn; the step's words say it. */
function PinPicture({ icon }: { icon: IconName }) {
  return (
    <div class="pin-picture" aria-hidden="true">
      <span class="pin-bar">
        <Icon name="puzzle" />
        <Icon name="more" />
      </span>
      <span class="pin-line">
        <Mark />
        Sidestep
        <span class="pin-mark">
          <Icon name={icon} size={16} />
        </span>
      </span>
    </div>
  );
}
