import { afterEach, expect, test } from 'vitest';
import { bodyOf, tagName, textContent } from '../../../core/page/dom';
import {
  baseAt,
  firstShown,
  framedDocument,
  frameOf,
  hostsOf,
  nextShown,
  pageOf,
  shadowRootOf,
} from '../../../core/page/flat-tree';

const made: Element[] = [];

/** An element on the live page: documents without a window have no frames. */
function put(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  made.push(box);
  return box;
}

afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

function shadowIn(host: Element | null, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = (host as Element).attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

/** A frame with a page of this origin, loaded. */
async function frameWith(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  put('').append(frame);
  await loaded;
  return frame;
}

/** All words in the order shown. */
function shown(element: Element): string {
  let text = '';
  for (let node = firstShown(element); node; node = nextShown(node, element))
    text += node.nodeType === 1 ? shown(node as Element) : `${textContent(node)} `;
  return text.replace(/\s+/g, ' ');
}

test('a shadow tree stands in place of what it covers, slotted nodes in their slots, once each', () => {
  const box = put('<x-card><b slot="end">three</b>one<i>two</i></x-card>');
  shadowIn(box.firstElementChild, '<slot>never</slot>-<slot name="end"></slot>-<slot name="none">four</slot>');
  expect(shown(box).trim()).toBe('one two - three - four');
});

test('a closed tree stays closed: what it covers is not shown, and not read', () => {
  const box = put('<x-card>covered</x-card>');
  shadowIn(box.firstElementChild, 'secret', 'closed');
  expect(shadowRootOf(box.firstElementChild as Element)).toBeNull();
  expect(shown(box)).not.toContain('secret');
});

test('a frame of this origin shows its page, and its nodes know where they stand', async () => {
  const frame = await frameWith('<p>Inside</p>');
  const page = framedDocument(frame) as Document;
  expect(shown(frame).trim()).toBe('Inside');
  const inside = (bodyOf(page) as Element).firstElementChild as Element;
  expect(tagName(inside)).toBe('p');
  expect(frameOf(page)).toBe(frame);
  expect(hostsOf(inside)).toEqual([frame]);
  expect(pageOf(inside)).toBe(document);
  expect(baseAt(inside, 'https://else.example/')).toBe(document.baseURI);
  frame.remove();
  expect(frameOf(page)).toBeNull();
});

test('an empty frame, and one that may not be looked into, show nothing', async () => {
  const box = put('<iframe></iframe><iframe sandbox srcdoc="<p>Alone</p>"></iframe>');
  const last = box.lastElementChild as Element;
  await new Promise((done) => last.addEventListener('load', done, { once: true }));
  expect([...box.children].map((frame) => framedDocument(frame))).toEqual([null, null]);
});

test('hosts are told from the inside out; what stands in the page has none', () => {
  const box = put('<x-outer></x-outer>');
  const outer = shadowIn(box.firstElementChild, '<p><x-inner></x-inner></p>');
  const inner = shadowIn(outer.querySelector('x-inner'), '<ol><li>Stir</li></ol>');
  const hosts = hostsOf(inner.querySelector('li') as Element).map(tagName);
  expect(hosts).toEqual(['x-inner', 'x-outer']);
  expect(hostsOf(box)).toEqual([]);
  expect(baseAt(box, 'https://else.example/')).toBe('https://else.example/');
});
