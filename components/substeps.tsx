import type { RolledState } from '../core/progress/count';
import type { Step } from '../core/tutorial';
import { useActions } from './actions';
import { Blocks } from './content';
import { StepScopeContext, useStepScope } from './holding';
import { Tick } from './tick';
import { useWords } from './words';

/** The substeps of a step, to any depth, with the state of each by id. */
export function Substeps({ steps, ...props }: Omit<SubstepProps, 'step'> & { steps: readonly Step[] }) {
  return (
    <ul class="substeps">
      {steps.map((step) => (
        <Substep key={step.id} step={step} {...props} />
      ))}
    </ul>
  );
}

interface SubstepProps {
  step: Step;
  states: ReadonlyMap<string, RolledState>;
  /** Of the step that holds them. */
  number: number;
}

function Substep({ step, states, number }: SubstepProps) {
  const scope = useStepScope(step, number);
  const words = useWords();
  const actions = useActions();
  const state = states.get(step.id) ?? 'todo';
  return (
    <li class="substep" data-state={state}>
      <Tick state={state} name={step.text} small onTick={(next) => actions.tick(step.id, next)} />
      <div class="substep-text">
        {step.content.length > 0 ? (
          <StepScopeContext.Provider value={scope}>
            <Blocks blocks={step.content} />
          </StepScopeContext.Provider>
        ) : (
          <p class="text" dir="auto">
            {step.text}
          </p>
        )}
        {state === 'skipped' && (
          <p class="aside" lang={words.language}>
            {words.t('step_skipped')}
          </p>
        )}
        {step.substeps.length > 0 && <Substeps steps={step.substeps} states={states} number={number} />}
      </div>
    </li>
  );
}
