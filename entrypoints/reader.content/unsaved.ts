import type { PanelState, UnsavedKind } from '../../components/panel-state';
import type { UnsavedRemarks } from '../../platform/remark-queue';
import type { Unsaved } from '../../platform/save-queue';

/** What of a tutorial is not on disk, by what it is; where that is of several kinds, they are counted together. */
export function unsavedIn(ticks: Unsaved | null, remarks: UnsavedRemarks | null): PanelState['unsaved'] {
  const failed = ticks ?? remarks;
  if (!failed) return null;
  const code = failed.code === 'full' || failed.code === 'gone' ? failed.code : 'failed';
  const kinds: readonly (readonly [UnsavedKind, number])[] = [
    ['ticks', ticks?.steps ?? 0],
    ['notes', remarks?.notes ?? 0],
    ['stuck', remarks?.stuck ?? 0],
  ];
  const [only, ...others] = kinds.filter(([, count]) => count > 0);
  if (only && others.length === 0) return { code, kind: only[0], count: only[1] };
  return { code, kind: 'changes', count: kinds.reduce((sum, [, count]) => sum + count, 0) };
}
