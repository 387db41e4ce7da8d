import type { PanelState } from '../../components/panel-state';
import type { UnsavedRemarks } from '../../platform/remark-queue';
import type { Unsaved } from '../../platform/save-queue';

/** What of a tutorial is not on disk, by what it is; where that is of several kinds, they are counted together. */
export function unsavedIn(ticks: Unsaved | null, remarks: UnsavedRemarks | null): PanelState['unsaved'] {
  const failed = ticks ?? remarks;
  if (!failed) return null;
  const code = failed.code === 'full' || failed.code === 'gone' ? failed.code : 'failed';
  const counts = { ticks: ticks?.steps ?? 0, notes: remarks?.notes ?? 0, stuck: remarks?.stuck ?? 0 };
  const kinds = (Object.keys(counts) as (keyof typeof counts)[]).filter((kind) => counts[kind] > 0);
  const [only = 'ticks'] = kinds;
  return {
    code,
    kind: kinds.length > 1 ? 'changes' : only,
    count: kinds.reduce((sum, kind) => sum + counts[kind], 0),
  };
}
