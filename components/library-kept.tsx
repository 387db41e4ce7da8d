import { useLayoutEffect, useRef } from 'preact/hooks';
import { partsOf, stateOf } from '../core/progress/count';
import type { Step } from '../core/tutorial';
import { IconButton } from './button';
import { Blocks } from './content';
import { Icon } from './icon';
import type { LibraryActions, LibraryState } from './library-state';
import { TakeAlong } from './take-along';
import { Tick } from './tick';
import { useWords } from './words';

interface KeptProps {
  kept: NonNullable<LibraryState['kept']>;
  actions: LibraryActions;
}

/** The steps of a tutorial as they were last read, to follow when its page is gone. */
export function KeptSteps({ kept, actions }: KeptProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { tutorial, chosen } = kept;
  return (
    <dialog ref={dialog} class="kept" aria-labelledby="kept-title" onClose={actions.closeKept}>
      <div class="kept-head">
        <h2 id="kept-title" dir="auto">
          {tutorial.title}
        </h2>
        <IconButton icon="x" name={words.t('action_close')} onPress={() => dialog.current?.close()} />
      </div>
      <p class="kept-text">
        {words.t('kept_text')} <bdi>{tutorial.address}</bdi>
      </p>
      <div class="kept-steps" lang={tutorial.language || undefined}>
        {partsOf(tutorial, chosen).map((part) => (
          <section key={part.id}>
            {part.chosen.title && <h3 dir="auto">{part.chosen.title}</h3>}
            <Steps steps={part.chosen.steps} kept={kept} numbered actions={actions} />
          </section>
        ))}
      </div>
      <TakeAlong timed={false} actions={actions.take} />
    </dialog>
  );
}

function Steps(props: KeptProps & { steps: readonly Step[]; numbered: boolean }) {
  const { steps, kept, numbered, actions } = props;
  const words = useWords();
  return (
    <ol class="kept-list">
      {steps.map((step, at) => {
        const state = stateOf(step, kept.marks);
        const name = numbered ? words.t('step_name', at + 1, step.text.slice(0, 200)) : step.text.slice(0, 200);
        return (
          <li key={step.id} class="kept-step" data-state={state}>
            <Tick small={!numbered} state={state} name={name} onTick={(next) => actions.tick(step.id, next)} />
            {numbered && <span class="kept-number">{words.number(at + 1)}</span>}
            <div class="kept-words">
              <Blocks blocks={step.content} />
              {state === 'skipped' && <p class="kept-skipped">{words.t('step_skipped')}</p>}
              {kept.notes[step.id] && (
                <p class="kept-note" dir="auto">
                  <Icon name="note" size={16} />
                  <span>{kept.notes[step.id]}</span>
                </p>
              )}
              {step.substeps.length > 0 && <Steps {...props} steps={step.substeps} numbered={false} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
