import { answersFor, rulingsOf } from '../../core/strip/replay';
import type { StripReplay } from '../../platform/messages-why';
import type { Session } from './session';
import { choiceFor, lookForClutter, stepNodes } from './stripping';

/** Looks once more for what to strip, changes nothing, and tells every ruling. */
export async function explainStripping(session: Session, selector: string): Promise<StripReplay> {
  const { document, ask } = session.options;
  const address = document.location.href;
  const { on, clutter } = choiceFor(session.settings, session.host);
  const knowledge = await session.lists.gather(document, address, clutter, ask);
  const start = performance.now();
  const found = await lookForClutter(document, address, stepNodes(session.opened), knowledge);
  return {
    address,
    hiding: on,
    blocking: session.lists.blocking,
    damaged: session.lists.damaged,
    rules: knowledge.rules.length,
    listed: knowledge.verdicts.size,
    ms: Math.round(performance.now() - start),
    rulings: rulingsOf(found),
    answers: selector === '' ? [] : answersFor(document, found, selector),
  };
}
