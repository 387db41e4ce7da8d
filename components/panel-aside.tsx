import { useLayoutEffect, useRef } from 'preact/hooks';
import { useActions } from './actions';
import type { AsideState } from './aside-state';
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
    const by = aside.kind === 'page' ? moves[event.key] : undefined;
    if (by) actions.aside.move(by);
    else if (event.key === 'Enter' && aside.kind === 'page' && event.target === box.current) actions.aside.confirm();
    else if (event.key === 'Escape') actions.aside.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={box} class="aside-view" tabIndex={-1} aria-labelledby="aside-title" onKeyDown={trusted(onKey)}>
      {aside.kind === 'lists' && <WrongList aside={aside} />}
      {aside.kind === 'page' && <PickOnPage card={aside.card} />}
      {aside.kind === 'take' && (
        <>
          <h2 id="aside-title" class="aside-title">
            {words.t('take_title')}
          </h2>
          <TakeAlong timed={aside.timed} actions={actions.aside.take} />
        </>
      )}
    </section>
  );
}
