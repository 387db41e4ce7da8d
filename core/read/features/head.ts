import { says } from '../../language/heads';
import { startsWithVerb } from '../../language/verbs';
import { ordinalOf } from '../../page/ordinal';
import type { Candidate, PageView } from '../candidate';
import { type Heading, headingAbove, headingBefore } from '../outline';
import { log } from './amounts';

const STEPS = /steps?\b|procedure|instructions|directions|schritte|pasos|étapes|passos|passaggi|stappen/i;
const FOLLOWS = /(follow|steps|below|folgend|suiv|siguiente|seguint|seguen)/i;
/** What stands above is the caption of a picture, and the list explains it. */
const FIGURE = /^(?:fig(?:ure|ura|uur)?|abb(?:ildung)?|рис(?:унок|\.)|rys|obr|kuva|şekil|图|圖|図|그림)[.\s]?\s?\d/iu;

/** The heading above, the one above that, and the text between heading and list. */
export function headOf({ survey, headings, language }: PageView, { heading, start, end }: Candidate) {
  const text = heading?.text ?? '';
  const index = heading ? headings.indexOf(heading) : -1;
  const parent = headings[headingAbove(headings, index)]?.text ?? '';
  const next = headingAfter(headings, start + 1);
  const stop = Math.min(next?.box.start ?? survey.text.length, survey.text.length);
  const before = survey.text.slice(Math.max(0, start - 200), start).trim();
  return {
    headGap: heading ? log(Math.max(0, start - heading.box.end)) : -1,
    headLevel: heading?.level ?? 9,
    headAnnounce: Number(says('announce', text, language)),
    headSupplies: Number(says('supplies', text, language)),
    headOther: Number(says('other', text, language)),
    headSteps: Number(STEPS.test(text)),
    headHowTo: Number(/\b(how to|to\b|step)/i.test(text)),
    headLength: text.length,
    headNumbered: numberedAs(text),
    headVerb: Number(startsWithVerb(text, language)),
    headQuestion: Number(/[?？؟]\s*$/.test(text)),
    headFigure: Number(FIGURE.test(text)),
    headSiblings: log(siblingsOf(headings, heading)),
    parentHeadAnnounce: Number(says('announce', parent, language)),
    parentHeadOther: Number(says('other', parent, language)),
    parentHeadNumbered: numberedAs(parent),
    sectionRatio: Math.min(2, (end - start) / Math.max(1, stop - (heading?.box.end ?? 0))),
    sectionTail: log(Math.max(0, stop - end)),
    introducedBy: /[:：]$/.test(before) ? 2 : Number(FOLLOWS.test(before)),
  };
}

function headingAfter(headings: readonly Heading[], position: number): Heading | undefined {
  const before = headingBefore(headings, position);
  for (let at = (before?.index ?? -1) + 1; at < headings.length; at++)
    if ((headings[at]?.box.start ?? 0) >= position) return headings[at];
  return undefined;
}

/** 0 without a number, 1 "2.", 2 "Step 2", 3 "Part 2", 4 "Method 2". */
function numberedAs(text: string): number {
  const ordinal = ordinalOf(text);
  if (!ordinal) return 0;
  return ordinal.word === 'step' ? 2 : ordinal.word === 'part' ? 3 : ordinal.word === 'method' ? 4 : 1;
}

/** Headings of the same level that begin with the same word: "Fix 1", "Fix 2". */
function siblingsOf(headings: readonly Heading[], heading: Heading | null): number {
  if (!heading) return 0;
  const word = firstWord(heading.text);
  return headings.filter(({ level, text }) => level === heading.level && firstWord(text) === word).length - 1;
}

/** The first word in lower case without digits; '' where a text begins with none. */
export function firstWord(text: string): string {
  return /^[\p{P}\p{S}\s\p{N}]*(\p{L}+)/u.exec(text.slice(0, 60))?.[1]?.toLowerCase() ?? '';
}
