import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { trusted } from '../../components/trusted';
import { takeTyped } from '../../entrypoints/reader.content/typed';
import { guardKeys } from '../../platform/key-guard';

const heard: string[] = [];
const guard = guardKeys(window);
// After the guard, as the scripts of a page come.
for (const place of [window, document])
  for (const type of ['keydown', 'keyup', 'input', 'beforeinput'])
    place.addEventListener(type, (event) => heard.push(`${event.type} ${(event as KeyboardEvent).key}`), true);

afterEach(() => {
  heard.length = 0;
  guard.own = null;
  guard.first = null;
  document.body.replaceChildren();
});

/** A field in a closed root of ours, and one of the page. */
function fields() {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const own = document.createElement('input');
  const other = document.createElement('input');
  root.append(own);
  document.body.append(element, other);
  guard.own = { element, take: (event) => takeTyped(root, event) };
  return { own, other };
}

test('what is typed in our field is heard there alone, and typed all the same', async () => {
  const { own } = fields();
  const keys: string[] = [];
  own.addEventListener(
    'keydown',
    trusted((event) => keys.push(event.key)),
  );
  own.addEventListener('input', () => keys.push(`= ${own.value}`));
  own.focus();
  await userEvent.keyboard('ab');
  expect(keys).toEqual(['a', '= a', 'b', '= ab']);
  expect(own.value).toBe('ab');
  expect(heard).toEqual([]);
});

test('a key that our field keeps from the browser is kept', async () => {
  const { own } = fields();
  own.addEventListener('keydown', (event) => event.preventDefault());
  own.focus();
  await userEvent.keyboard('a');
  expect(own.value).toBe('');
});

test('the rest of a key whose press took the focus away is not heard either', async () => {
  const { own, other } = fields();
  own.addEventListener('keydown', () => other.focus());
  own.focus();
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual([]);
  await userEvent.keyboard('x');
  expect(heard).toContain('keydown x');
  expect(heard).toContain('keyup x');
});

test('events of scripts at our element are not handed on', () => {
  const { own } = fields();
  const keys: string[] = [];
  own.addEventListener('keydown', (event) => keys.push(event.key));
  own.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
  expect(keys).toEqual([]);
});

test('whoever waits for a key hears it first, wherever the focus is', async () => {
  const { other } = fields();
  guard.first = (event) => {
    heard.push(`first ${event.key}`);
    event.stopImmediatePropagation();
  };
  other.focus();
  await userEvent.keyboard('{Escape}');
  expect(heard[0]).toBe('first Escape');
  expect(heard).not.toContain('keydown Escape');
});

test('a key that was answered first means nothing in what has the focus by then', async () => {
  const { own } = fields();
  const keys: string[] = [];
  own.addEventListener('keydown', (event) => keys.push(event.key));
  guard.first = (event) => event.preventDefault();
  own.focus();
  await userEvent.keyboard('{Escape}');
  expect(keys).toEqual([]);
});
