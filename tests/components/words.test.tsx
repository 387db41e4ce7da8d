import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Chip } from '../../components/chip';
import { lastHereText } from '../../components/count-text';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState } from '../../components/panel-state';
import { Popup } from '../../components/popup';
import { Rail } from '../../components/rail';
import onPage from '../../components/styles/on-page.css?inline';
import { messagesFrom, wordsFrom } from '../../components/words';
import messages from '../../public/_locales/en/messages.json';
import { english, mount } from './mounted';
import { chipState, deploy, panelState, popupState, recipe, recorded, stick, stripped } from './samples';

const keys = Object.keys(messages);

/** The sources that may use words. */
const sources = Object.values(
  import.meta.glob<string>(
    [
      '../../components/**/*.{ts,tsx}',
      '../../entrypoints/**/*.{ts,tsx}',
      '../../platform/**/*.ts',
      '../../wxt.config.ts',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
).join('\n');

test('words of a page that run the other way keep their own order inside ours, and others are left as they are', () => {
  const get = messagesFrom({ count_of: { message: '$1 / $2' } });
  const [ltr, rtl] = ['de', 'ar'].map((language) => wordsFrom(get, language));
  expect(ltr?.t('count_of', '“Open Disks.”', 'افتح')).toBe('“Open Disks.” / \u2068افتح\u2069');
  expect(rtl?.t('count_of', '“Open Disks.”', 'افتح')).toBe('\u2068“Open Disks.”\u2069 / افتح');
  expect(rtl?.t('count_of', '12:30', 5)).toMatch(/^12:30 \/ [5٥]$/);
});

test('every word is used somewhere', () => {
  const counted = /_(zero|one|two|few|many|other)$/;
  const built = /^(strip_(name|why)|restore_fault)_/;
  const idle = keys.filter(
    (key) =>
      !built.test(key) &&
      !sources.includes(`'${key}'`) &&
      !sources.includes(`'${key.replace(counted, '')}'`) &&
      !sources.includes(`__MSG_${key}__`),
  );
  expect(idle).toEqual([]);
});

test('every strip code has a name and both reasons', () => {
  for (const item of stripped) {
    const code = item.code.replace('-', '_');
    for (const key of [`strip_name_${code}`, `strip_why_${code}`, `strip_why_${code}_by`]) expect(keys).toContain(key);
  }
});

test('counted words have all that English needs, and say the number', () => {
  for (const key of keys.filter((each) => each.endsWith('_one')))
    expect(keys).toContain(key.replace(/_one$/, '_other'));
  for (const key of keys.filter((each) => each.endsWith('_other') && each !== 'strip_others_other')) {
    expect(messages[key as keyof typeof messages].message, key).toContain('$1');
  }
});

test('the words keep to the house: no exclamation, no please, no oops', () => {
  for (const key of keys) {
    expect(messages[key as keyof typeof messages].message, key).not.toMatch(
      /!|\bplease\b|\boops\b|successful|\bsimply\b|\bblocked\b/i,
    );
  }
});

test('fills in, counts and writes numbers as the language does', () => {
  const polish = wordsFrom(
    messagesFrom({
      x_one: { message: '$1 krok' },
      x_few: { message: '$1 kroki' },
      x_many: { message: '$1 kroków' },
      x_other: { message: '$1 kroku' },
    }),
    'pl',
  );
  const count = polish.count as (key: string, n: number) => string;
  expect([1, 2, 5, 1.5].map((n) => count('x', n))).toEqual(['1 krok', '2 kroki', '5 kroków', '1,5 kroku']);
  expect(english.t('count_of', 2, 5)).toBe('2 of 5');
  expect(wordsFrom(() => '', 'ar-EG').number(3)).toBe('٣');
  expect(wordsFrom(() => '', 'ar').direction).toBe('rtl');
  expect(english.direction).toBe('ltr');
});

test('a value that looks like a placeholder stays as it is', () => {
  const words = wordsFrom(messagesFrom({ count_of: { message: '$1 of $2' } }), 'en');
  expect(words.t('count_of', '$2', 'x')).toBe('$2 of x');
});

test.each([
  ['2026-11-23T09:00', 'Last here today'],
  ['2026-11-22T23:59', 'Last here yesterday'],
  ['2026-11-17T12:00', 'Last here on Tuesday'],
  ['2026-11-03T12:00', 'Last here on November 3'],
])('a visit on %s: %s', (last, text) => {
  expect(lastHereText(english, Date.parse(last), Date.parse('2026-11-23T10:00'))).toBe(text);
});

/** Words that can be told from all others. */
const marked = wordsFrom((_, values) => `⟦${values.join('⟧⟦')}⟧`, 'en');

const actions = recorded<PanelActions>([]);
const panel = (change: Partial<PanelState>) => <Panel state={{ ...panelState, ...change }} actions={actions} />;
const drawn: Record<string, ComponentChild> = {
  panel: panel({ lastOpened: 0, unsaved: { code: 'gone', kind: 'notes', count: 2 } }),
  code: panel({ tutorial: deploy }),
  recipe: panel({ tutorial: recipe }),
  reading: panel({ tutorial: null, reading: true }),
  empty: panel({ tutorial: null }),
  rail: <Rail state={panelState} actions={actions} />,
  chip: <Chip state={chipState} actions={{ open() {}, close() {}, move() {} }} theme="light" />,
  popup: <Popup state={popupState} actions={recorded([])} />,
};

/** Everything a person may see or hear. */
function texts(root: Element): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext', 'data-tip', 'data-text'])
      found.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
  }
  return found;
}

const own = JSON.stringify([stick, deploy, recipe, panelState.site, popupState.inProgress, stripped]);

/** Text that is neither from the words file nor from the page. */
function strays(root: Element): string[] {
  return texts(root)
    .map((text) => text.replace(/⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, '').trim())
    .filter((text) => /\p{L}/u.test(text) && !own.includes(JSON.stringify(text).slice(1, -1)));
}

test.each(Object.keys(drawn))('no text of the %s is hard-coded', (name) => {
  const { root } = mount(drawn[name], onPage, marked);
  expect(texts(root).some((text) => text.includes('⟦'))).toBe(true);
  expect(strays(root)).toEqual([]);
});

test('nor is any of details, menu and help, but for the signs on the keys', async () => {
  const { root, one } = mount(drawn.panel, onPage, marked);
  await userEvent.click(one('.strip-words'));
  await expect.poll(() => root.querySelector('.details')).not.toBeNull();
  await userEvent.click(one('[aria-haspopup=menu]'));
  await expect.poll(() => root.querySelector('.menu')).not.toBeNull();
  expect(strays(root)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('?');
  await expect.poll(() => root.querySelector('.sheet')).not.toBeNull();
  expect(strays(root).filter((text) => !/^[A-Z?]$/.test(text))).toEqual([]);
});
