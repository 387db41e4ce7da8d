import type { WordKey, Words } from '../../components/words';
import type { Hint } from '../../core/read/hints/hint';
import type { SurfaceName } from './scene';

/** What remembering needs of the session. */
interface PickingSession {
  readonly options: { readonly words: Words; readonly document: Document };
  readonly history: { add(undo: () => void): void };
  readonly surface: SurfaceName;
  remember(hint: Hint, forget?: boolean): Promise<unknown>;
  say(text: string, undo: boolean): void;
  show(surface: SurfaceName): unknown;
}

/** Remembers for the site where the steps are, or that there are none, says so, and lets it be taken back. */
export async function pickSteps(session: PickingSession, hint: Hint): Promise<void> {
  const { surface, options } = session;
  await session.remember(hint);
  const key = keyOf(hint);
  session.history.add(() => void session.remember(hint, true).then(() => session.show(surface)));
  session.say(options.words.t(key, options.document.location.hostname), true);
  session.show(surface);
}

function keyOf(hint: Hint): WordKey {
  if (hint.choice === 'steps') return 'toast_picked';
  if (hint.choice === 'own') return 'toast_picked_page';
  return hint.page === null ? 'toast_not_site' : 'toast_not_page';
}
