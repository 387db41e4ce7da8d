import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childNodes } from '../../core/page/dom';
import { visibleText } from '../../core/page/text';
import { contentOf } from '../../core/read/content/content';
import { readStructured } from '../../core/read/structured/structured';
import type { Block, Inline } from '../../core/tutorial';
import { createSanitizer } from '../../platform/sanitize';
import { ownPayloads, type Payload, sharedPayloads } from './payloads';

const sanitize = createSanitizer(window);
const payloads = sharedPayloads();

/** Calls of `alert` and `fired` while our code works: the page's own do not count. */
let executions = 0;
/** Custom elements that woke up while our code works. */
let woken = 0;
const saved = { alert: window.alert };

beforeAll(() => {
  Object.assign(window, { fired: () => executions++, alert: () => executions++ });
  customElements.define(
    'evil-step',
    class extends HTMLElement {
      constructor() {
        super();
        woken++;
      }
    },
  );
});
afterAll(() => {
  window.alert = saved.alert;
});

/**
 * A page that holds a payload. It is parsed without scripting, so that whatever runs or is fetched afterwards was our doing;
 * DOM, forms and their named controls are those of a live page.
 */
function pageWith(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body><ol><li id="step">${html}</li></ol>`, 'text/html');
}

interface Found {
  hrefs: string[];
  images: string[];
}

function addressesIn(blocks: readonly Block[]): Found {
  const found: Found = { hrefs: [], images: [] };
  const addLine = (content: readonly Inline[]) => {
    for (const inline of content) {
      if (inline.type === 'link') found.hrefs.push(inline.href);
      if ('content' in inline) addLine(inline.content);
    }
  };
  const add = (block: Block): void => {
    if (block.type === 'paragraph') addLine(block.content);
    if (block.type === 'image') found.images.push(block.src);
    if (block.type === 'list') block.items.flat().forEach(add);
    if (block.type === 'table') block.rows.flat().forEach(addLine);
    if (block.type === 'note') block.content.forEach(add);
  };
  blocks.forEach(add);
  return found;
}

/** What the panel does with a tree, at its most careless: an element for every node, attached to the document. */
function draw(blocks: readonly Block[]): HTMLElement {
  const root = document.createElement('div');
  const { hrefs } = addressesIn(blocks);
  for (const href of hrefs) {
    const link = document.createElement('a');
    link.href = href;
    root.append(link);
  }
  root.append(JSON.stringify(blocks));
  document.body.append(root);
  return root;
}

async function check({ html }: Payload): Promise<void> {
  const page = pageWith(html);
  const { content, text } = contentOf(childNodes(page.body), {
    sanitize,
    address: 'https://kitchen.example/',
    dropOrdinal: 1,
  });
  visibleText(page);
  readStructured(page);
  const { hrefs, images } = addressesIn(content);
  for (const href of hrefs) expect(href).toMatch(/^(?:https?|mailto):/);
  for (const src of images) expect(src).toMatch(/^(?:https?:|data:image\/(?:png|jpe?g|webp|gif)[;,])/);
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  expect(typeof text).toBe('string');
  const drawn = draw(content);
  for (const link of drawn.querySelectorAll('a')) expect(link.protocol).toMatch(/^(?:https?|mailto):$/);
  drawn.remove();
}

async function checkAll(list: readonly Payload[]): Promise<void> {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(5000);
  for (const payload of list) {
    try {
      await check(payload);
    } catch (error) {
      throw new Error(`${payload.name}: ${payload.html.slice(0, 300)}`, { cause: error });
    }
  }
  // A request or an event handler of a copy would start in a task of its own.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const requests = performance.getEntriesByType('resource').map((entry) => entry.name);
  expect(requests.filter((name) => !name.startsWith(origin))).toEqual([]);
  expect(executions).toBe(0);
  expect(woken).toBe(0);
}

describe('payloads of our own', () => {
  test('nothing runs, nothing is fetched, only allowed addresses come through', () => checkAll(ownPayloads));

  test('clobbered forms still give their words', () => {
    for (const { name, html } of ownPayloads.filter((payload) => payload.name.startsWith('clobbered'))) {
      const page = pageWith(html);
      const { text } = contentOf(childNodes(page.body), { sanitize, address: 'https://kitchen.example/' });
      expect(text, name).toBe('Stir.');
    }
  });

  test('a live page: the copy fetches nothing that the page did not', async () => {
    const step = document.createElement('p');
    const address = `https://kitchen.invalid/${'picture'}.png`;
    const page = document.implementation.createHTMLDocument('');
    const image = page.createElement('img');
    image.setAttribute('data-src', address);
    image.setAttribute('onerror', 'fired()');
    step.append('Stir.');
    document.body.append(step);
    step.append(document.adoptNode(image));
    await checkRequests(step, address);
    step.remove();
  });
});

async function checkRequests(step: Element, address: string): Promise<void> {
  performance.clearResourceTimings();
  const { content } = contentOf([step], { sanitize, address: 'https://kitchen.example/' });
  expect(addressesIn(content).images).toEqual([address]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(performance.getEntriesByType('resource').map((entry) => entry.name)).not.toContain(address);
  expect(executions).toBe(0);
}

describe.skipIf(payloads.length === 0)('payloads of ../shared/hostile (skipped where that folder is absent)', () => {
  test(
    `${payloads.length} payloads: nothing runs, nothing is fetched, only allowed addresses come through`,
    () => checkAll(payloads),
    60_000,
  );

  test('the payloads are there', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(665);
  });
});
