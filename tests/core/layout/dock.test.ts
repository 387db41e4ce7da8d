import { afterEach, expect, test } from 'vitest';
import { dockCss, findFixed } from '../../../core/layout/dock';

const added: Element[] = [];

function fixed(id: string, style: string) {
  const element = document.createElement('div');
  element.id = id;
  element.style.cssText = `position:fixed;${style}`;
  document.body.append(element);
  added.push(element);
}

function withStyle(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  added.push(style);
}

const box = (id: string) => document.querySelector(`#${id}`)?.getBoundingClientRect() ?? new DOMRect();
const selectorFor = (element: Element) => `#${element.id}`;

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

test('only fixed elements under the panel have to move', () => {
  fixed('bar', 'top:0;left:0;right:0;height:40px');
  fixed('corner', 'bottom:10px;right:10px;width:50px;height:50px');
  fixed('left', 'bottom:10px;left:10px;width:50px;height:50px');
  fixed('nothing', 'bottom:10px;right:10px;width:0;height:0');
  expect(findFixed(document, { side: 'right', width: 100 }, selectorFor)).toEqual([
    { selector: '#bar', spans: true },
    { selector: '#corner', spans: false },
  ]);
  expect(findFixed(document, { side: 'left', width: 100 }, selectorFor).map((each) => each.selector)).toEqual([
    '#bar',
    '#left',
  ]);
});

test.each(['left', 'right'] as const)('nothing stands under a panel docked %s', (side) => {
  fixed('bar', 'top:0;left:0;width:100%;height:40px');
  fixed('corner', `bottom:10px;${side}:10px;width:50px;height:50px`);
  const dock = { side, width: 100 };
  withStyle(dockCss(dock, findFixed(document, dock, selectorFor)));
  const width = document.documentElement.clientWidth;
  for (const id of ['bar', 'corner']) {
    if (side === 'right') expect(box(id).right).toBeLessThanOrEqual(width - 100);
    else expect(box(id).left).toBeGreaterThanOrEqual(100);
  }
  expect(findFixed(document, dock, selectorFor)).toEqual([]);
});
