import type { Candidate, PageView } from '../candidate';
import { chooseAround } from '../deciding/choose';
import type { Decision } from '../deciding/decide';
import { fittedWeights } from '../deciding/fitted';
import { probability } from '../deciding/model';
import type { Sketch } from '../deciding/sketch';
import type { Hint } from './hint';
import { matchHint } from './match';
import { ownList } from './own';

/** What hints made of a decision. */
export interface Hinted {
  decision: Decision;
  /** 'steps': a hint chose the list; 'own': the person put the steps together; 'none': the person said that there is no tutorial; null: no hint had a say. */
  by: Hint['choice'] | null;
  /** The steps that the person put together, in place of every list of the page. */
  own: Candidate | null;
  /** Lines for a maintainer. */
  why: string[];
}

/** The decision after what the person said on this site, latest first: a hint that fits no list of the page is left aside. */
export function applyHints(
  page: PageView,
  found: Found,
  { address, hints = [] }: { address: string; hints?: readonly Hint[] | undefined },
): Hinted {
  const here = address.replace(/#.*$/, '');
  const why: string[] = [];
  for (const hint of hints) {
    if (hint.choice !== 'steps' && hint.page !== null && hint.page !== here) continue;
    const heard = hear(page, found, hint);
    if (heard.by !== null) return { ...heard, why: [...why, ...heard.why] };
    why.push(...heard.why);
  }
  return { decision: found.decision, own: null, by: null, why };
}

/** What was found on the page. */
interface Found {
  candidates: readonly Candidate[];
  sketches: readonly Sketch[];
  decision: Decision;
}

/** What one hint makes of the decision. */
function hear(page: PageView, { candidates, sketches, decision }: Found, hint: Hint): Hinted {
  const left = { decision, own: null, by: null };
  if (hint.choice === 'none') {
    const where = hint.page === null ? 'this site' : 'this page';
    return { ...left, by: 'none', why: [`hint: the person said that there is no tutorial on ${where}`] };
  }
  if (hint.choice === 'own') {
    const own = ownList(page, candidates, hint);
    if (!own) return { ...left, why: ['hint ignored: too few of the steps that the person put together stand here'] };
    const words = `hint: ${own.items.length} of the ${hint.steps.length} steps that the person put together stand here`;
    return { decision, own, by: 'own', why: [words] };
  }
  const match = matchHint(page, candidates, decision.chances, hint);
  if (!match)
    return {
      ...left,
      why: [`hint ignored: no list here is like the ${hint.shape} in ${hint.tag} that the person chose on this site`],
    };
  const words = `hint: list ${match.index + 1} is the one that the person chose on this site (likeness ${match.score.toFixed(2)})`;
  return { ...left, decision: chooseBest(sketches, decision, match.index, match.score), by: 'steps', why: [words] };
}

/** The decision with another best list, and what belongs to that one. */
function chooseBest(sketches: readonly Sketch[], decision: Decision, best: number, score: number): Decision {
  const { chances } = decision;
  const confidence = Math.max(decision.confidence, score);
  if (decision.chosen.includes(best)) return { ...decision, best, confidence };
  const { chosen } = chooseAround(best, sketches, chances, (row) => probability(fittedWeights().neighbour, row));
  return {
    chances,
    chosen: chosen.map(({ index }) => index),
    belonging: chosen.map(({ belongs }) => belongs),
    best,
    confidence,
  };
}
