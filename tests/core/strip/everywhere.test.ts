import { afterEach, expect, test } from 'vitest';
import { inOneGo } from '../../../core/slices';
import { findEverywhere } from '../../../core/strip/everywhere';

const address = 'https://plainhowto.example/kettle';
const banner = '<a href="https://shop.sjv.io/c/1/2/3"><img width="300" height="250"></a>';
const words = '<p>Pour in the vinegar until the scale is covered, and wait for an hour.</p>';
const made: Element[] = [];

afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

/** A frame with a page of this origin, loaded, in a box of its own on the live page. */
async function frameWith(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const box = document.createElement('section');
  box.append('Beside the frame.', frame);
  made.push(box);
  document.body.append(box);
  await loaded;
  return frame;
}

const find = (keep: Node[] = []) => inOneGo(findEverywhere(document, { address, keep }));

test('what is found in a frame stands in the same list, under the name of its frame', async () => {
  const frame = await frameWith(`${words}<div id="deep">${banner}</div>`);
  const { stripped, rules } = find();
  const inner = frame.contentDocument as Document;
  expect(stripped.map(({ element, code, selector }) => [element, code, selector])).toEqual([
    [inner.querySelector('#deep'), 'affiliate-banner', '#deep'],
  ]);
  expect(stripped[0]?.id).toMatch(/iframe[^>]* >>> #deep$/);
  expect(rules.map(({ document }) => document)).toEqual([inner]);
});

test('a frame that shows nothing without its ads is hidden itself, once', async () => {
  const frame = await frameWith(`<div>${banner}</div><script></script>`);
  const { stripped } = find();
  expect(stripped.map(({ element, kind, by }) => [element, kind, by])).toEqual([[frame, 'affiliate', 'impact.com']]);
  expect(stripped[0]?.why).toMatch(/the frame that it leaves empty$/);
});

test('a frame that a script of the page fills is looked into, and frames in frames', async () => {
  const frame = await frameWith(`${words}<iframe></iframe>`);
  const deepest = frame.contentDocument?.querySelector('iframe') as HTMLIFrameElement;
  (deepest.contentDocument as Document).body.innerHTML = `${words}<div id="deep">${banner}</div>`;
  const { stripped } = find();
  expect(stripped.map(({ id }) => id.split(' >>> ').length)).toEqual([3]);
});

test('a step in a frame is never touched, nor is the frame', async () => {
  const frame = await frameWith(`<ol><li>${banner}</li></ol>`);
  const step = frame.contentDocument?.querySelector('a') as Element;
  const { stripped, spared } = find([step, frame]);
  expect(stripped).toEqual([]);
  expect(spared.map(({ element }) => element)).toContain(step);
});
