import { expect, test } from 'vitest';
import {
  attribute,
  bodyOf,
  childNodes,
  children,
  classTokens,
  idOf,
  parentOf,
  queryAll,
  tagName,
  textContent,
  walk,
} from '../../../core/page/dom';
import { pageOf } from './page-of';

const CLOBBERED = `<form id="outer" class="one two" lang="en"><input name="attributes"><input name="childNodes"><input name="nodeName">
  <input name="parentNode"><input name="textContent"><input name="firstChild"><input name="nextSibling"><input name="nodeType">
  <input name="localName"><input name="getAttribute"><input name="classList"><input name="ownerDocument"><p>Stir.</p></form>
  <img name="body"><img name="documentElement"><form name="querySelectorAll"></form>`;

test('named form controls do not change what is read', () => {
  const page = pageOf(CLOBBERED);
  const form = queryAll(page, '#outer')[0] as Element;
  expect((form as unknown as { textContent: unknown }).textContent).toBeInstanceOf(HTMLInputElement);
  expect(tagName(form)).toBe('form');
  expect(idOf(form)).toBe('outer');
  expect(classTokens(form)).toEqual(['one', 'two']);
  expect(attribute(form, 'lang')).toBe('en');
  expect(children(form)).toHaveLength(13);
  expect(tagName(parentOf(form))).toBe('body');
  expect(textContent(form).trim()).toBe('Stir.');
  expect(tagName(bodyOf(page))).toBe('body');
});

test('a document without a body is read from its root', () => {
  expect(tagName(bodyOf(pageOf('<feed><entry>x</entry></feed>', 'application/xml')))).toBe('feed');
  const empty = pageOf('');
  for (const child of childNodes(empty)) child.parentNode?.removeChild(child);
  expect(bodyOf(empty)).toBeNull();
});

test('a walk stays inside its root, in page order, and can leave out a branch', () => {
  const page = pageOf('<main><p>a<b>b</b></p><ul><li>c</li></ul><p>d</p></main><p>out</p>');
  const seen: string[] = [];
  walk(queryAll(page, 'main')[0] as Element, (node) => {
    if (tagName(node)) seen.push(tagName(node));
    return tagName(node) === 'ul' ? false : undefined;
  });
  expect(seen).toEqual(['main', 'p', 'b', 'ul', 'p']);
});
