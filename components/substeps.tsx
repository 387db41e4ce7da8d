import type { RolledState } from '../core/progress/count';
import type { Step } from '../core/tutorial';
import { useActions } from './actions';
import { Blocks } from './content';
import { Tick } from './tick';
import { useWords } from './words';

/** The substeps of a step, to any depth, with the state of each by id. */
export function Substeps({ steps, states }: { steps: readonly Step[]; states: ReadonlyMap<string, RolledState> }) {
  return (
    <ul class="substeps">
      {steps.map((step) => (
        <Substep key={step.id} step={step} states={states} />
      ))}
    </ul>
  );
}

function Substep({ step, states }: { step: Step; states: ReadonlyMap<string, RolledState> }) {
  const words = useWords();
  const actions = useActions();
  const state = states.get(step.id) ?? 'todo';
  return (
    <li class="substep" data-state={state}>
      <Tick state={state} name={step.text} small onTick={(next) => actions.tick(step.id, next)} />
      <div class="substep-text">
        {step.content.length > 0 ? (
          <Blocks blocks={step.content} />
        ) : (
          <p class="text" dir="auto">
            {step.text}
          </p>
        )}
        {state === 'skipped' && <p class="aside">{words.t('step_skipped')}</p>}
        {step.substeps.length > 0 && <Substeps steps={step.substeps} states={states} />}
      </div>
    </li>
  );
}
