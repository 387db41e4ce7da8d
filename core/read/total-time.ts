import type { TutorialKind } from '../tutorial';
import type { PageView } from './candidate';
import { durationsIn } from './content/durations';

/** What a page calls the time that all of it takes, many languages. Preparing or cooking alone is less than all. */
const ALL =
  /(?:total time|time needed|time required|ready in|gesamtzeit|gesamtdauer|fertig in|temps total|durée totale|prêt en|tiempo total|listo en|tempo totale|pronto in|tempo total|pronto em|totale tijd|klaar in|łączny czas|czas całkowity|gotowe w|общее время|загальний час|toplam süre|إجمالي الوقت|الوقت الإجمالي|זמן כולל|कुल समय|所要時間|총 시간|총 소요 시간|总时间|总用时|總時間)\s?[:：]?\s?/giu;
/** How far behind the label the time may begin: "Ready in about 40 minutes". */
const NEAR = 10;

/** Nothing takes less, and a longer time is a mistake, in seconds. */
const LEAST = 60;
const MOST = 7 * 86_400;

/**
 * Seconds that all of it takes, by the page's structured data or else by its words before the steps, which end at `end` in its
 * text; null where nothing tells.
 */
export function totalTimeOf(page: PageView, kind: TutorialKind, end: number): number | null {
  const { survey, structured, language } = page;
  const told = structured.map(({ seconds }) => seconds).find((seconds) => isSane(seconds));
  if (told) return told;
  const text = survey.text.slice(0, Math.min(end, 30_000));
  return labelled(text, language) ?? (kind === 'recipe' ? inByline(text, language) : null);
}

function labelled(text: string, language: string): number | null {
  for (const label of text.matchAll(ALL)) {
    const from = label.index + label[0].length;
    const [first] = durationsIn(text.slice(from, from + 40), language);
    if (first && first.start <= NEAR && isSane(first.least)) return first.least;
  }
  return null;
}

/** "By Ana · Weeknight · 40 minutes": a part of the line under a recipe's title that is a time and nothing else. */
function inByline(text: string, language: string): number | null {
  for (const line of text.split('\n')) {
    const parts = line.length <= 160 ? line.split(/\s[·•|]\s/) : [];
    for (const part of parts.length > 1 ? parts : []) {
      const [only] = durationsIn(part, language);
      if (only && only.end - only.start === part.trim().length && isSane(only.least)) return only.least;
    }
  }
  return null;
}

function isSane(seconds: number | null): seconds is number {
  return seconds !== null && seconds >= LEAST && seconds <= MOST;
}
