import { expect, test } from 'vitest';
import { bodyOf, tagName } from '../../../core/page/dom';
import { visibleLines, visibleText } from '../../../core/page/text';
import { quickest } from '../../quickest';
import { pageOf } from './page-of';

const textOf = (html: string) => visibleText(bodyOf(pageOf(html)) as Element);

test.each([
  ['blocks and br separate words', '<p>Cut</p><p>the<br>bread</p>', 'Cut the bread'],
  ['inline elements do not', '<b>un</b><i>fold</i>', 'unfold'],
  ['white space collapses, NBSP too', '<p> Cut \n\t the&nbsp;&nbsp;bread </p>', 'Cut the bread'],
  [
    'soft hyphens, zero-width spaces and bidi controls go',
    'com\u00ADpu\u200Bter\uFEFF \u202Eabc\u202C',
    'computer abc',
  ],
  ['zero-width joiners stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  [
    'scripts, styles, templates and noscript go',
    'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f',
    'af',
  ],
  [
    'hidden parts go',
    '<p hidden>a</p><p style="color:red; DISPLAY : none">b</p><p style="visibility:hidden">c</p><p>d</p>',
    'd',
  ],
  [
    'a hidden panel of a tab strip stays',
    '<div role="tabpanel" hidden>a</div><div class="tab-pane" style="display:none">b</div>',
    'a b',
  ],
  ['a hidden dialog goes', '<div role="dialog" aria-labelledby="x" hidden>a</div>b', 'b'],
  ['aria-hidden icons go, numbers stay', '<i aria-hidden="true">\uE001</i><span aria-hidden="true">2</span>', '2'],
])('%s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test('lines', () => {
  const page = pageOf('Intro<ul><li>1. Cut <b>it</b></li><li>2. Eat</li></ul>one<br>two');
  expect(visibleLines(bodyOf(page) as Element)).toEqual(['Intro', '1. Cut it', '2. Eat', 'one', 'two']);
});

test('what the caller skips is left out with everything below', () => {
  const page = pageOf('<p>a<span>b<b>c</b></span>d</p>');
  expect(visibleText(bodyOf(page) as Element, { skip: (node) => tagName(node) === 'span' })).toBe('ad');
});

test('50,000 items take linear time', () => {
  const page = pageOf(`<ol>${'<li>Stir the pot'.repeat(50_000)}</ol>`);
  const body = bodyOf(page) as Element;
  expect(visibleText(body).length).toBe(50_000 * 13 - 1);
  // 30 ms on a quiet machine; anything but linear takes seconds.
  expect(quickest(() => visibleText(body), 300)).toBeLessThan(300);
});
