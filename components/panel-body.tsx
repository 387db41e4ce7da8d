import { stateOf } from '../core/progress/count';
import { Empty } from './empty';
import { Finish } from './finish';
import { focusedRow } from './focused-row';
import { Moved, News, RemovedSteps } from './news';
import type { OpenParts } from './open-parts';
import { PanelAside } from './panel-aside';
import type { PanelModel } from './panel-model';
import type { PanelState } from './panel-state';
import { PartSection } from './part';
import { pageOfPart, SeriesGaps, SeriesOffer } from './series';
import { StripDetails } from './strip-details';
import { AllSupplies } from './supplies';

interface PanelBodyProps {
  state: PanelState;
  model: PanelModel | null;
  parts: OpenParts;
  /** Id of the list of what was stripped, where that is shown. */
  details: string | null;
  /** The step whose note is being written, or null. */
  editing: string | null;
}

/** Below the strip bar: what was stripped, or the steps, or that there are none. */
export function PanelBody(props: PanelBodyProps) {
  const { state, model, parts, details, editing } = props;
  const { tutorial } = state;
  if (state.aside) return <PanelAside aside={state.aside} />;
  if (details !== null) return <StripDetails strip={state.strip} site={state.site} id={details} />;
  if (state.reading) return null;
  if (!tutorial || !model) return <Empty hiding={state.strip.on} />;
  return (
    <div class="steps" lang={tutorial.language || undefined} {...focusedRow}>
      <Moved moved={state.moved} />
      <News news={state.news} />
      {model.count.total > 0 && model.count.left === 0 && (
        <Finish
          count={model.count}
          skipped={model.steps.filter((step) => stateOf(step, state.marks) === 'skipped')}
          spent={state.spent}
        />
      )}
      <SeriesOffer series={state.series} />
      <AllSupplies tutorial={tutorial} />
      {model.parts.map((part, index) => [
        <SeriesGaps key={`before ${part.id}`} series={state.series} {...gapBefore(state, model, index)} />,
        <PartSection
          key={part.id}
          part={part}
          titles={state.titles}
          count={model.count.parts[index] ?? { id: part.id, done: 0, skipped: 0, total: 0 }}
          marks={state.marks}
          here={model.count.here}
          place={index + 1}
          of={model.parts.length}
          open={parts.isOpen(index)}
          remarks={state.remarks}
          news={state.news}
          editing={editing}
          onFold={(unfolded) => parts.fold(part.id, unfolded)}
        />,
      ])}
      <SeriesGaps series={state.series} {...gapBefore(state, model, model.parts.length)} />
      <RemovedSteps removed={state.removed} remarks={state.remarks} />
    </div>
  );
}

/** The pages between a part and the one before it. */
function gapBefore({ series }: PanelState, { parts }: PanelModel, index: number): { after: number; before: number } {
  const [last, next] = [parts[index - 1], parts[index]];
  return {
    after: last ? pageOfPart(series, last.id) : -1,
    before: next ? pageOfPart(series, next.id) : Number.POSITIVE_INFINITY,
  };
}
