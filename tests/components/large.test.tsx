import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../components/panel';
import type { PanelActions, PanelState } from '../../components/panel-state';
import { messagesFrom, wordsFrom } from '../../components/words';
import messages from '../../public/_locales/de/messages.json';
import { mount } from './mounted';
import { type Calls, panelState, pickedSteps, recorded, stick } from './samples';

const german = wordsFrom(messagesFrom(messages), 'de');

/** The narrowest panel with the largest text, in a language of long words. */
function narrow(change: Partial<PanelState>) {
  const calls: Calls = [];
  const state: PanelState = { ...panelState, textSize: 1.5, ...change };
  const mounted = mount(<Panel state={state} actions={recorded<PanelActions>(calls)} />, undefined, german);
  mounted.one('.panel').style.inlineSize = '280px';
  return mounted;
}

/** Words that stand on two lines though they are no longer than one. */
function broken(root: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  return found;
}

const card = { title: 'Zubereitung', count: 4, preview: ['Ofen vorheizen.'], current: true, reasons: [] };
test.each<[string, Partial<PanelState>, string, string?]>([
  ['news', { toast: { id: 1, text: 'Schritt 1 abgehakt', undo: true } }, '.toast'],
  ['the menu', {}, '.menu', 'Menü'],
  ['other lists', { aside: { kind: 'lists', cards: [card], chosen: 0 } }, '.aside-view'],
  ['picked steps', { aside: pickedSteps }, '.aside-foot'],
  ['taking along', { aside: { kind: 'take', timed: true } }, '.aside-view'],
  ['one step', { oneStep: true, tutorial: stick }, '.focus-foot'],
])('no word of %s is broken in two where text is large', async (_, change, where, press) => {
  const { named, one } = narrow(change);
  if (press) await userEvent.click(named(press));
  expect(broken(one(where))).toEqual([]);
  expect(one(where).scrollWidth).toBeLessThanOrEqual(one(where).clientWidth);
});

test('no word of the keyboard help is broken in two where text is large', async () => {
  const { one } = narrow({});
  one('.row.here input').focus();
  await userEvent.keyboard('?');
  expect(broken(one('.sheet-body'))).toEqual([]);
});

test('choices that find no room side by side stand one below the other, each in full', () => {
  const { root } = narrow({ aside: { kind: 'take', timed: true } });
  for (const name of root.querySelectorAll('.segment bdi'))
    expect(name.scrollWidth, name.textContent ?? '').toBeLessThanOrEqual(name.clientWidth);
});
