import type { Remark, TutorialRecord } from '../core/progress/progress';

/** Page script -> background: what a person does beside ticking. */
export interface FromFollowing {
  /** Stores what the person says of steps of one tutorial; answers after it is on disk. The background writes its own device id over the one given. */
  'apply-remarks': { body: { remarks: Remark[] }; answer: { record: TutorialRecord } };
  /** The person has seen what changed at these steps, or at all (null). */
  'see-changes': { body: { tutorial: string; steps: string[] | null }; answer: { record: TutorialRecord } };
  /** The tutorial is not the one that was begun there (`moved`): the question is not put again. */
  'refuse-progress': { body: { tutorial: string; from: string }; answer: null };
  /** Seconds that the tutorial was followed with its page in front, up to a time (ms since 1970); gives all that was spent. */
  'spend-time': {
    body: { tutorial: string; seconds: number; until: number };
    answer: { spent: TutorialRecord['spent'] };
  };
}
