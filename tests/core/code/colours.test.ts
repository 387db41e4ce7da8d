import { expect, test } from 'vitest';
import { coloursOf, inColours } from '../../../core/code/colours';
import { quickest } from '../../quickest';

/** What is coloured, as "kind text". */
const found = (text: string, language: string | null) =>
  coloursOf(text, language).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

test.each<[string, string, string, string[]]>([
  [
    'commands, also behind pipes, and comments',
    'bash',
    '# Debian, Ubuntu\ncurl -fsSL https://quill.example/i#x | sh\nquill login',
    ['comment # Debian, Ubuntu', 'command curl', 'command sh', 'command quill'],
  ],
  ['sudo with what it runs', 'bash', 'sudo apt install a', ['command sudo', 'command apt']],
  ['values set before a command', 'sh', 'A=1 B="x y" ./run && ls', ['string "x y"', 'command ./run', 'command ls']],
  ['a line that goes on', 'bash', 'docker run \\\n  nginx', ['command docker']],
  ['a hash in a word', 'bash', 'echo a#b', ['command echo']],
  [
    'tables and texts',
    'toml',
    '[app]\nname  = "my-app" # mine\nport = 3000',
    ['section [app]', 'string "my-app"', 'comment # mine'],
  ],
  [
    'slashes, but not in addresses',
    'js',
    "const a = 'x//y'; // why\nfetch(`a\nb`)",
    ["string 'x//y'", 'comment // why', 'string `a\nb`'],
  ],
  ['an apostrophe of a lifetime', 'rust', "fn f<'a>(x: &'a str) {} // b", ['comment // b']],
  ['attributes', 'html', '<!-- a "b" --><p class="x">it\'s "y"</p>', ['comment <!-- a "b" -->', 'string "x"']],
  ['texts of many lines', 'python', 'x = """a\n# b"""  # c', ['string """a\n# b"""', 'comment # c']],
  ['dashes', 'sql', "SELECT 'a--b' -- c", ["string 'a--b'", 'comment -- c']],
])('%s', (_, language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});

test('a language that is not known has no colours, and long code stays in one', () => {
  expect(coloursOf('# don\'t "x"', null)).toEqual([]);
  expect(coloursOf('# x', 'klingon')).toEqual([]);
  expect(coloursOf('# x\n'.repeat(4_000), 'bash')).toEqual([]);
});

test('hard texts are done in no more time than plain ones of their length', () => {
  const time = (text: string, enough = 0) => quickest(() => coloursOf(text, 'bash'), enough);
  const bar = 100 * time('echo one two three\n'.repeat(400)) + 10;
  for (const hard of ['a=b '.repeat(1_900), '"\\'.repeat(3_900), 'a=b=c='.repeat(1_300), '#'.repeat(7_900)])
    expect(time(hard, bar)).toBeLessThan(bar);
});

test('stretches add up, and what must stay whole is not cut', () => {
  const text = 'name = "<app>"';
  const colours = coloursOf(text, 'toml');
  const whole = inColours(text.length, colours, [{ start: 8, end: 13 }]);
  expect(whole.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['name = ', null],
    ['"<app>"', 'string'],
  ]);
  expect(inColours(text.length, colours, [{ start: 5, end: 9 }])).toEqual([{ start: 0, end: 14, kind: null }]);
});
