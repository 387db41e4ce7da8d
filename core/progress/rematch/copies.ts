import type { Pair } from './anchors';
import type { Lists, Match } from './gap';
import { likenessOf } from './likeness';
import { joined, type StepWords } from './step-words';
import { exchanged } from './telling';

/** Share of a step that must come from an old one for it to be a piece of it, and words that a piece has at least. */
const ofPiece = 0.8;
const leastWords = 2;
/** Share of an old step that must stand in a new one for the old one to live on there. */
const ofHolder = 0.5;

/**
 * Whether a new step that was taken for an old one only looks like it: the very words that tell the two apart stand in other new
 * steps that are pieces of the old one, or hold much of it. There the old one lives on, cut or joined with others.
 */
export function isCopy({ old, now }: Match, lists: Lists): boolean {
  const [from, to] = [lists.old[old[0] ?? 0], lists.now[now[0] ?? 0]];
  if (old.length > 1 || now.length > 1 || !from || !to || from.key === to.key) return false;
  const { gone, come } = exchanged(from, to);
  if (gone.length === 0 || come.length === 0) return false;
  const known = new Set(lists.old.map(({ key }) => key));
  const heirs = lists.now.filter((words) => words !== to && !known.has(words.key) && goesOnIn(from, words));
  return gone.every((word) => heirs.some(({ counts }) => counts.has(word)));
}

/** How much of a piece must stand in a step that holds what the piece was made after. */
const ofCopied = 0.75;

/**
 * A step that was cut, without the pieces that only look like one: what such a piece has of the old step stands, with more of it, in
 * another new step that is none of its pieces.
 */
export function withoutCopies({ old, now }: Match, lists: Lists): Match {
  const from = lists.old[old[0] ?? 0];
  if (old.length > 1 || now.length < 2 || !from) return { old, now };
  const known = new Set(lists.old.map(({ key }) => key));
  const others = lists.now.filter((words, at) => !now.includes(at) && !known.has(words.key));
  const isOriginal = (at: number) => {
    const piece = lists.now[at] as StepWords;
    const own = likenessOf(piece, from).weight;
    if (own >= piece.weight) return true;
    return !others.some((words) => likenessOf(piece, words).ofOne >= ofCopied && likenessOf(from, words).weight > own);
  };
  return { old, now: now.filter(isOriginal) };
}

/** Share of a step that must stand in another for it to be held there. */
const held = 0.9;

/**
 * Whether a new step with the very words of an old one, in another place, only repeats them: a step that is new holds the old one
 * together with the one that stood before or behind it.
 */
export function isJoinedElsewhere([from, to]: Pair, lists: Lists): boolean {
  const known = new Set(lists.old.map(({ key }) => key));
  const neighbours = [lists.old[from - 1], lists.old[from + 1]].filter((words) => words !== undefined);
  const holds = (now: StepWords, words: StepWords | undefined) =>
    words !== undefined && words.weight > 0 && likenessOf(words, now).ofOne >= held;
  return lists.now.some(
    (now, at) =>
      at !== to && !known.has(now.key) && holds(now, lists.old[from]) && neighbours.some((words) => holds(now, words)),
  );
}

/**
 * Of several new steps that are said to hold the same old ones, joined, only one does: the one that is nearest to them. Twins, of which
 * nobody can tell which is which, stay.
 */
export function withoutDoubles(matches: readonly Match[], lists: Lists): Match[] {
  const words = (places: readonly number[], list: readonly StepWords[]) =>
    joined(places.map((at) => list[at] as StepWords));
  const differs = ({ old, now }: Match) => {
    const [from, to] = [words(old, lists.old), words(now, lists.now)];
    return from.weight + to.weight - 2 * likenessOf(from, to).weight;
  };
  const isTwins = ({ old }: Match) => old.every((at) => lists.old[at]?.key === lists.old[old[0] ?? 0]?.key);
  return matches.filter((match) => {
    if (match.old.length < 2 || isTwins(match)) return true;
    const same = matches.filter((other) => other !== match && other.old.join() === match.old.join());
    return same.every((other) => differs(match) < differs(other));
  });
}

function goesOnIn(old: StepWords, now: StepWords): boolean {
  if (now.words.length < leastWords) return false;
  const { ofOne, ofOther } = likenessOf(now, old);
  return ofOne >= ofPiece || ofOther >= ofHolder;
}
