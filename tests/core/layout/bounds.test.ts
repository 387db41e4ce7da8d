import { afterEach, expect, test } from 'vitest';
import { boundsOf, stepBounds } from '../../../core/layout/bounds';
import { framedDocument } from '../../../core/page/flat-tree';

const made: Element[] = [];
afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

/** A frame of 200 x 100 px inside its border, at 30, 40. */
async function frameWith(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;left:30px;top:40px;width:200px;height:100px;border:5px solid';
  frame.srcdoc = `<!doctype html><body style="margin:0">${html}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  made.push(frame);
  await loaded;
  return framedDocument(frame) as Document;
}

const bar = (top: number, height: number) =>
  `<p style="position:absolute;left:10px;top:${top}px;width:50px;height:${height}px;margin:0"></p>`;

test('what stands in a frame is told from the corner of the window', async () => {
  const page = await frameWith(bar(20, 30));
  expect(boundsOf([...page.querySelectorAll('p')])).toEqual({ left: 45, top: 65, right: 95, bottom: 95 });
});

test('what a frame does not show is cut off, and nothing is left of what is scrolled away', async () => {
  const page = await frameWith(bar(80, 400));
  const nodes = [...page.querySelectorAll('p')];
  expect(boundsOf(nodes)).toEqual({ left: 45, top: 125, right: 95, bottom: 145 });
  page.body.insertAdjacentHTML('beforeend', bar(2000, 10));
  page.defaultView?.scrollTo(0, 400);
  expect(boundsOf(nodes)).toEqual({ left: 45, top: 45, right: 95, bottom: 125 });
  page.defaultView?.scrollTo(0, 1900);
  expect(boundsOf(nodes)).toBeNull();
});

test('what stands in a shadow tree is where it is drawn', () => {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:7px;top:9px;width:40px;height:20px';
  document.body.append(host);
  made.push(host);
  const inner = document.createElement('div');
  inner.style.height = '20px';
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(boundsOf([inner])).toEqual({ left: 7, top: 9, right: 47, bottom: 29 });
});

test('a step that begins within a line is marked from the edge of the block, not amid the words', () => {
  const list = document.createElement('ol');
  list.style.cssText = 'position:fixed;left:20px;top:0;width:300px;margin:0;padding:0 0 0 30px';
  list.innerHTML = '<li><b>Make the cake:</b> Whisk the flour.</li><li>Bake it.</li>';
  document.body.append(list);
  made.push(list);
  const [first, second] = [...list.children] as [Element, Element];
  const words = first.lastChild as Text;
  expect(boundsOf([words])?.left).toBeGreaterThan(80);
  expect(stepBounds([words])).toMatchObject({ left: 20, right: 350 });
  expect(stepBounds([second])).toMatchObject({ left: 20, right: 350, top: second.getBoundingClientRect().top });
});

test('a step in its own paragraph keeps the edges of it', () => {
  const part = document.createElement('div');
  part.style.cssText = 'position:fixed;left:50px;top:0;width:300px';
  part.innerHTML = '<p style="margin:0 20px">Whisk <b>the flour</b>.</p>';
  document.body.append(part);
  made.push(part);
  expect(stepBounds([...part.children])).toMatchObject({ left: 70, right: 330 });
  expect(stepBounds([...(part.firstElementChild?.childNodes ?? [])])).toMatchObject({ left: 70, right: 330 });
});
