import { useId } from 'preact/hooks';
import { type Part, type PartCount, type RolledState, stateOf } from '../core/progress/count';
import type { PartTitles } from '../core/progress/part-titles';
import type { Marks } from '../core/progress/progress';
import { useActions } from './actions';
import { Choice } from './choice';
import { Blocks } from './content';
import type { FollowingState } from './following-state';
import { Icon } from './icon';
import { headingOf, optionOf } from './panel-model';
import { writeSubstates } from './step-content';
import { useRows } from './step-row';
import { trusted } from './trusted';
import { useWords } from './words';

interface PartProps {
  part: Part;
  titles: PartTitles;
  count: PartCount;
  marks: Marks;
  here: string | null;
  /** Place of the part among all, from 1; how many there are. */
  place: number;
  of: number;
  open: boolean;
  /** What the person says of the steps, and what changed at them. */
  remarks: FollowingState['remarks'];
  news: FollowingState['news'];
  /** The step whose note is being written, or null. */
  editing: string | null;
  onFold: (open: boolean) => void;
}

/** One part: its title and count, which fold it, the choice where there is one, and its steps. */
export function PartSection(props: PartProps) {
  const { part, titles, marks, here, remarks, news, editing } = props;
  const actions = useActions();
  const body = useId();
  const row = useRows();
  const { done, skipped, total } = props.count;
  const single = props.of === 1 && headingOf(part, titles) === null && done + skipped < total;
  const open = props.open || single;
  const first = part.chosen.start ?? 1;
  return (
    <section class="part">
      {!single && <PartHead {...props} body={body} />}
      {open && (
        <div class="part-body" id={body}>
          {part.procedures.length > 1 && (
            <Choice
              options={part.procedures.map((each, place) => ({
                id: each.id,
                name: optionOf(each, titles) ?? String(place + 1),
              }))}
              chosen={part.chosen.id}
              onChoose={(id) => actions.chooseAlternative(part.id, id)}
            />
          )}
          {part.chosen.notes.length > 0 && (
            <div class="part-notes">
              <Blocks blocks={part.chosen.notes} />
            </div>
          )}
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list from lists without bullets */}
          <ol class="rows" role="list" data-digits={String(first + part.chosen.steps.length - 1).length}>
            {part.chosen.steps.map((step, place) =>
              row({
                step,
                number: first + place,
                state: stateOf(step, marks),
                substates: writeSubstates(step.substeps, (each): RolledState => stateOf(each, marks)),
                here: here === step.id,
                note: remarks[step.id]?.note ?? '',
                stuck: remarks[step.id]?.stuck ?? false,
                was: news && Object.hasOwn(news.changed, step.id) ? (news.changed[step.id] ?? '') : null,
                editing: editing === step.id,
              }),
            )}
          </ol>
        </div>
      )}
    </section>
  );
}

function PartHead({ part, titles, count, place, of, open, onFold, body }: PartProps & { body: string }) {
  const words = useWords();
  const { done, skipped, total } = count;
  const titled = headingOf(part, titles);
  return (
    <h3 class="part-head">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={trusted(() => onFold(!open))}
      >
        <span class="part-title" dir="auto" lang={titled ? undefined : words.language}>
          {titled ?? (of > 1 ? words.t('count_part', place, of) : words.t('part_steps'))}
        </span>
        <span class="part-count" lang={words.language}>
          {skipped > 0 ? words.t('count_of_skipped', done, total, skipped) : words.t('count_of', done, total)}
        </span>
        <Icon name={open ? 'up' : 'down'} size={16} />
      </button>
    </h3>
  );
}
