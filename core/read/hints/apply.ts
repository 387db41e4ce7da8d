import type { Candidate, PageView } from '../candidate';
import { withCountedHeadings } from '../deciding/counted-headings';
import type { Decision } from '../deciding/decide';
import { fittedWeights } from '../deciding/fitted';
import { probability } from '../deciding/model';
import { neighbours, relate } from '../deciding/neighbours';
import { settle } from '../deciding/settle';
import type { Sketch } from '../deciding/sketch';
import type { Hint } from './hint';
import { matchHint } from './match';

/** What hints made of a decision. */
export interface Hinted {
  decision: Decision;
  /** 'steps': a hint chose the list; 'none': the person said that there is no tutorial; null: no hint had a say. */
  by: Hint['choice'] | null;
  /** Lines for a maintainer. */
  why: string[];
}

/** The decision after what the person said on this site, latest first: a hint that fits no list of the page is left aside. */
export function applyHints(
  page: PageView,
  found: { candidates: readonly Candidate[]; sketches: readonly Sketch[]; decision: Decision },
  { address, hints = [] }: { address: string; hints?: readonly Hint[] | undefined },
): Hinted {
  const { candidates, sketches, decision } = found;
  const here = address.replace(/#.*$/, '');
  const why: string[] = [];
  for (const hint of hints) {
    if (hint.choice === 'none') {
      if (hint.page !== null && hint.page !== here) continue;
      const where = hint.page === null ? 'this site' : 'this page';
      return { decision, by: 'none', why: [...why, `hint: the person said that there is no tutorial on ${where}`] };
    }
    const match = matchHint(page, candidates, decision.chances, hint);
    if (match) {
      const words = `hint: list ${match.index + 1} is the one that the person chose on this site (likeness ${match.score.toFixed(2)})`;
      return { decision: chooseBest(sketches, decision, match.index, match.score), by: 'steps', why: [...why, words] };
    }
    why.push(`hint ignored: no list here is like the ${hint.shape} in ${hint.tag} that the person chose on this site`);
  }
  return { decision, by: null, why };
}

/** The decision with another best list, and what belongs to that one. */
function chooseBest(sketches: readonly Sketch[], decision: Decision, best: number, score: number): Decision {
  const { chances } = decision;
  const confidence = Math.max(decision.confidence, score);
  if (decision.chosen.includes(best)) return { ...decision, best, confidence };
  const asked = neighbours(sketches, best, chances).map((index) => ({
    index,
    belongs: probability(fittedWeights().neighbour, relate(sketches, best, index, chances)),
  }));
  const chosen = withCountedHeadings(sketches, chances, settle(sketches, best, asked));
  return {
    chances,
    chosen: chosen.map(({ index }) => index),
    belonging: chosen.map(({ belongs }) => belongs),
    best,
    confidence,
  };
}
