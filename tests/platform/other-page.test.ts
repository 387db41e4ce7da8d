import { expect, test } from 'vitest';
import { fetchPage } from '../../platform/other-page';

const here = (path: string) => new URL(path, document.location.href).href;
const html = { 'content-type': 'text/html; charset=utf-8' };
const answer =
  (body: BodyInit, headers: Record<string, string> = html, status = 200) =>
  async () =>
    new Response(body, { headers, status });

test('a page of this site comes as a document in which nothing runs or loads', async () => {
  let asked: RequestInit | null = null;
  const body =
    '<title>Two</title><script>window.ran = true</script><img src="/pixel" onerror="window.ran = true"><p>Saw';
  const page = await fetchPage(here('/two'), document, async (_, options) => {
    asked = options;
    return new Response(body, { headers: html });
  });
  expect(page.title).toBe('Two');
  expect(page.querySelector('p')?.textContent).toBe('Saw');
  expect('ran' in window).toBe(false);
  expect(asked).toMatchObject({ mode: 'same-origin', credentials: 'same-origin' });
});

test.each([
  ['another site', 'https://else.example/two'],
  ['another scheme', 'data:text/html,<p>x'],
])('%s is never asked', async (_, address) => {
  let asked = false;
  const ask = async () => {
    asked = true;
    return new Response('');
  };
  await expect(fetchPage(address, document, ask)).rejects.toMatchObject({ code: 'refused' });
  expect(asked).toBe(false);
});

test.each([
  ['a missing page', answer('x', html, 404), 'failed'],
  ['a picture', answer('x', { 'content-type': 'image/png' }), 'bad'],
  ['a page without end', answer(new Uint8Array(4 * 1024 * 1024 + 1)), 'bad'],
])('%s is an error that says so', async (_, ask, code) => {
  await expect(fetchPage(here('/two'), document, ask)).rejects.toMatchObject({ code });
});

test.each([
  ['the server', { 'content-type': 'text/html; charset=windows-1251' }, ''],
  ['the page', { 'content-type': 'text/html' }, '<meta charset="windows-1251">'],
])('the letters are those that %s names', async (_, headers, head) => {
  const bytes = new Uint8Array([...new TextEncoder().encode(`${head}<p>`), 0xd8, 0xe0, 0xe3]);
  const page = await fetchPage(here('/two'), document, answer(bytes, headers));
  expect(page.querySelector('p')?.textContent).toBe('Шаг');
});
