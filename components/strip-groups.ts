import type { StripCode } from '../core/strip/stripped';
import type { IconName } from './icons';
import type { StripItem } from './panel-state';
import type { WordKey, Words } from './words';

/** Neighbours of the same kind and reason, shown as one line: "In-article ad, 3 places". */
export interface StripGroup {
  /** The id of the first. */
  id: string;
  first: StripItem;
  ids: string[];
  hidden: boolean;
  outlined: boolean;
}

/** How many are hidden now. */
export interface StripCounts {
  ads: number;
  trackers: number;
  clutter: number;
}

/** Counts what is hidden; affiliate banners are ads to the person who reads. */
export function countHidden(items: readonly StripItem[]): StripCounts {
  const counts = { ads: 0, trackers: 0, clutter: 0 };
  for (const item of items) {
    if (!item.hidden) continue;
    if (item.kind === 'tracker') counts.trackers += 1;
    else if (item.kind === 'clutter') counts.clutter += 1;
    else counts.ads += 1;
  }
  return counts;
}

/** "12 ads and 4 trackers hidden", or that nothing is. */
export function hiddenText(words: Words, counts: StripCounts): string {
  const { ads, trackers, clutter } = counts;
  const things = [
    ads > 0 ? words.count('strip_ads', ads) : null,
    trackers > 0 ? words.count('strip_trackers', trackers) : null,
    clutter > 0 ? words.count(ads + trackers > 0 ? 'strip_others' : 'strip_boxes', clutter) : null,
  ];
  const [first, second, third] = things.filter((thing) => thing !== null);
  if (first === undefined) return words.t('strip_nothing');
  if (second === undefined) return words.t('strip_hidden', first);
  if (third === undefined) return words.t('strip_hidden', words.t('strip_and', first, second));
  return words.t('strip_hidden', words.t('strip_and_third', first, second, third));
}

/** Joins neighbours that a person would call the same thing. */
export function groupItems(items: readonly StripItem[]): StripGroup[] {
  const groups: StripGroup[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && sameThing(last.first, item)) {
      last.ids.push(item.id);
      last.outlined &&= item.outlined;
    } else {
      groups.push({ id: item.id, first: item, ids: [item.id], hidden: item.hidden, outlined: item.outlined });
    }
  }
  return groups;
}

function sameThing(one: StripItem, other: StripItem): boolean {
  return one.code === other.code && one.kind === other.kind && one.by === other.by && one.hidden === other.hidden;
}

/** A code as it stands in message keys. */
export type CodeKey = StripCode extends infer Code
  ? Code extends `${infer A}-${infer B}`
    ? `${A}_${B}`
    : Code
  : never;

/** The part of the message keys that a code has. */
export function keyOf(code: StripCode): CodeKey & string {
  return code.replace('-', '_') as CodeKey & string;
}

/** What a group is called: a tracker by its host, everything else by what it is. */
export function groupName(words: Words, { first, ids }: StripGroup): string {
  const key: WordKey = `strip_name_${keyOf(first.code)}`;
  const name = first.kind === 'tracker' && first.by ? first.by : words.t(key);
  return ids.length > 1 ? words.count('strip_places', ids.length, name) : name;
}

/** What an element of this code is called. */
export function stripName(words: Words, code: StripCode): string {
  return words.t(`strip_name_${keyOf(code)}`);
}

/** Why it is hidden. */
export function groupReason(words: Words, { first }: StripGroup): string {
  const key = keyOf(first.code);
  if (first.by && first.kind !== 'tracker') return words.t(`strip_why_${key}_by`, first.by);
  return words.t(`strip_why_${key}`);
}

const iconByCode: Record<StripCode, IconName> = {
  'affiliate-banner': 'link',
  'ad-slot': 'ad',
  'ad-frame': 'ad',
  'ad-video': 'play',
  'ad-label': 'text',
  'empty-box': 'outline',
  pixel: 'globe',
  'link-farm': 'book',
  newsletter: 'bell',
  'ad-picture': 'ad',
  listed: 'ad',
  annoyance: 'bell',
};

/** The icon of a group. */
export function groupIcon({ first }: StripGroup): IconName {
  return iconByCode[first.code];
}
