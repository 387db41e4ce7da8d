import { type Sheet, sheetOf } from '../../core/export/sheet';
import { notesOf } from '../../core/progress/remarks';
import type { Opened } from './opened';

/** What of an opened tutorial the sheet is made of. */
type OnSheet = Pick<Opened, 'tutorial' | 'chosen'> & {
  ticks: { state: Pick<Opened['ticks']['state'], 'marks'> };
  remarks: { state: Pick<Opened['remarks']['state'], 'notes'> };
};

/** The open tutorial as it is taken along now, with ticks and notes; null where none is open. */
export function sheetNow({ opened }: { opened: OnSheet | null }): Sheet | null {
  if (!opened) return null;
  const { tutorial, chosen, ticks, remarks } = opened;
  return sheetOf(tutorial, ticks.state.marks, chosen, notesOf(remarks.state));
}
