import { useMemo } from 'preact/hooks';
import type { RolledState } from '../core/progress/count';
import type { Block, Step } from '../core/tutorial';
import { Blocks } from './content';
import { StepScopeContext, useStepScope } from './holding';
import { Substeps } from './substeps';

/** The step's own words, then substeps, then the notes that follow it. */
export function StepContent({ step, number, substates }: { step: Step; number: number; substates: string }) {
  const scope = useStepScope(step, number);
  const [before, after] = splitNotes(step.content);
  const states = useMemo(() => readSubstates(step.substeps, substates), [step.substeps, substates]);
  return (
    <StepScopeContext.Provider value={scope}>
      {before.length > 0 ? (
        <Blocks blocks={before} />
      ) : (
        <p class="text" dir="auto">
          {step.text}
        </p>
      )}
      {step.substeps.length > 0 && <Substeps steps={step.substeps} states={states} number={number} />}
      <Blocks blocks={after} />
    </StepScopeContext.Provider>
  );
}

/** Notes and tables that close the content stand below the substeps; what comes before them stands above. */
function splitNotes(content: readonly Block[]): [readonly Block[], readonly Block[]] {
  let end = content.length;
  while (end > 0 && content[end - 1]?.type === 'note') end -= 1;
  return [content.slice(0, end), content.slice(end)];
}

const letters: Record<RolledState, string> = { todo: 't', done: 'd', skipped: 's', some: 'm' };
const stateByLetter: Record<string, RolledState> = { t: 'todo', d: 'done', s: 'skipped', m: 'some' };

/** Writes the states of all substeps, depth first, as one string. */
export function writeSubstates(steps: readonly Step[], stateOf: (step: Step) => RolledState): string {
  return steps.map((step) => letters[stateOf(step)] + writeSubstates(step.substeps, stateOf)).join('');
}

function readSubstates(steps: readonly Step[], substates: string): Map<string, RolledState> {
  const states = new Map<string, RolledState>();
  let place = 0;
  const visit = (step: Step) => {
    states.set(step.id, stateByLetter[substates.charAt(place)] ?? 'todo');
    place += 1;
    step.substeps.forEach(visit);
  };
  steps.forEach(visit);
  return states;
}
