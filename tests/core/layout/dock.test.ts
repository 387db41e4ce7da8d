import { afterEach, describe, expect, test } from 'vitest';
import { type Dock, dockCss } from '../../../core/layout/dock';
import { Fixing } from '../../../core/layout/fixing';

const added: Element[] = [];

function put(html: string) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  added.push(holder);
}

/** Docks as the reader does: look, fix, look again. Gives the CSS that stands at the end. */
function dock(at: Dock): string {
  const style = document.createElement('style');
  document.head.append(style);
  added.push(style);
  const fixing = new Fixing(document);
  for (let look = 0; look < 6; look++) {
    style.textContent = dockCss(
      at,
      fixing.fixes((element) => `#${element.id}`),
    );
    if (!fixing.look(at)) break;
  }
  return style.textContent ?? '';
}

const box = (id: string) => document.querySelector(`#${id}`)?.getBoundingClientRect() ?? new DOMRect();
const width = () => document.documentElement.clientWidth;

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

test('what stands in the room already is left alone', () => {
  put(
    '<div id="left" style="position:fixed;bottom:10px;left:10px;width:50px;height:50px"></div><p id="words">Words</p>',
  );
  const css = dock({ side: 'right', width: 100 });
  expect(css).toContain('padding-right:100px');
  expect(css).not.toContain('#');
});

describe.each(['left', 'right'] as const)('docked %s', (side) => {
  test.each([
    ['a bar from edge to edge', 'position:fixed;top:0;left:0;width:100%;height:40px'],
    ['a button in the corner', `position:fixed;bottom:10px;${side}:10px;width:50px;height:50px`],
    ['a banner placed by the window', `position:absolute;top:0;${side}:0;width:120px;height:50px`],
    [
      'a notice centred by a transform',
      'position:fixed;top:0;left:50%;transform:translateX(-50%);width:96%;height:50px',
    ],
    ['a band as wide as the window', 'width:100vw;height:20px'],
    ['a band that leaves its column', 'width:100vw;margin-left:calc(50% - 50vw);height:20px'],
    ['a box with a least width', 'min-width:98vw;height:20px'],
  ])('%s stands in the room', (_, style) => {
    put(`<div style="max-width:80%;margin:0 auto"><div id="it" style="${style}"></div></div>`);
    const at = { side, width: 100 };
    dock(at);
    const { left, right, width: wide } = box('it');
    expect(left).toBeGreaterThanOrEqual(side === 'left' ? 99 : -1);
    expect(right).toBeLessThanOrEqual(width() - (side === 'right' ? 99 : -1));
    expect(wide).toBeGreaterThan(40);
  });
});

test('a wide table scrolls in itself', () => {
  const cells = Array.from({ length: 9 }, (_, n) => `<td style="min-width:30px">cell${n}</td>`).join('');
  put(`<table id="it"><tr>${cells}</tr></table>`);
  dock({ side: 'right', width: 200 });
  const table = document.querySelector('#it') as HTMLElement;
  expect(box('it').right).toBeLessThanOrEqual(width() - 199);
  expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
});

test('a form whose fields bear the names of what is measured stands in the room all the same', () => {
  const names = ['children', 'childNodes', 'getBoundingClientRect', 'parentElement', 'ownerDocument', 'scrollWidth'];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  put(`<form id="it" style="position:fixed;left:0;width:100%;height:60px">${fields}</form>`);
  dock({ side: 'right', width: 100 });
  const form = document.querySelector('#it') as Element;
  expect(Element.prototype.getBoundingClientRect.call(form).right).toBeLessThanOrEqual(width() - 99);
});

test('what was out of sight before stays there', () => {
  put('<div id="drawer" style="position:fixed;top:0;left:-300px;width:250px;height:100px"></div>');
  expect(dock({ side: 'right', width: 100 })).not.toContain('#drawer');
});

test('a printed page keeps its width', () => {
  expect(dockCss({ side: 'right', width: 100 }, [])).toMatch(/^@media screen/);
});
