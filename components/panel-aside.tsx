import { useLayoutEffect, useRef } from 'preact/hooks';
import { useActions } from './actions';
import type { AsideActions, AsideState } from './aside-state';
import { Button } from './button';
import { answerPicked } from './picked-keys';
import { PickedList } from './picked-list';
import { PickOnPage } from './picker';
import { TakeAlong } from './take-along';
import { trusted } from './trusted';
import { useWords } from './words';
import { WrongList } from './wrong-list';

/** While pointing at the page, arrows go from list to list. */
const moves: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** What stands in the panel in place of the steps: choosing other ones, or taking these along. Escape goes back. */
export function PanelAside({ aside }: { aside: AsideState }) {
  const words = useWords();
  const actions = useActions();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), [aside.kind]);
  const onKey = (event: KeyboardEvent) => {
    if (!answer(event, box.current, aside, actions.aside)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={box} class="aside-view" tabIndex={-1} aria-labelledby="aside-title" onKeyDown={trusted(onKey)}>
      {aside.kind === 'lists' && <WrongList aside={aside} />}
      {(aside.kind === 'page' || aside.kind === 'select') && <PickOnPage aside={aside} />}
      {aside.kind === 'picked' && <PickedList aside={aside} />}
      {aside.kind === 'take' && (
        <>
          <h2 id="aside-title" class="aside-title">
            {words.t('take_title')}
          </h2>
          <TakeAlong timed={aside.timed} actions={actions.aside.take} />
          <div class="aside-foot">
            <Button look="quiet" onPress={actions.aside.close}>
              {words.t('action_close')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Does what a key means here; false where it means nothing. */
function answer(event: KeyboardEvent, box: HTMLElement | null, aside: AsideState, actions: AsideActions): boolean {
  const by = aside.kind === 'page' ? moves[event.key] : undefined;
  if (aside.kind === 'picked' && answerPicked(event, box, aside, actions)) return true;
  if (by) actions.move(by);
  else if (event.key === 'Enter' && aside.kind === 'page' && event.target === box) actions.pickPointed();
  else if (event.key === 'Escape') actions.close();
  else return false;
  return true;
}
