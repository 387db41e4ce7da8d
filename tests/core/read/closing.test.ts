import { expect, test } from 'vitest';
import { listsOn } from './readers/lists-on';

const list = (...texts: string[]) => `<ol>${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;

const STEPS = ['Slice the radishes.', 'Toss them with salt.', 'Serve at once.'];

test('what a page asks for below its last step is no step', () => {
  const asked = [
    'Save this salad on <a href="https://www.pinterest.co.uk/longtable/">Pinterest</a>!',
    'Cook with a plan. <a href="https://longtable.onelink.me/a1">Get our app</a>.',
    '<a href="/t/1">Salads</a>, <a href="/t/2">Vegan recipes</a>, <a href="/t/3">Spring</a>',
  ];
  for (const one of asked) expect(listsOn(list(...STEPS, one))).toEqual([STEPS]);
  expect(listsOn(list(...STEPS, asked[2] ?? '', asked[0] ?? ''))).toEqual([STEPS]);
});

test('a step that leads to a network in a list about it stays, and so does one in the middle', () => {
  const about = [
    'Open <a href="https://www.instagram.com/">Instagram</a> and sign in.',
    'Choose the picture.',
    'Look at it in <a href="https://www.instagram.com/you">your profile</a>.',
  ];
  const texts = ['Open Instagram and sign in.', 'Choose the picture.', 'Look at it in your profile.'];
  expect(listsOn(list(...about))).toEqual([texts]);
  expect(listsOn(list(about[0] ?? '', ...STEPS))).toEqual([[texts[0], ...STEPS]]);
});

test('a last step that is a link stays', () => {
  const last = 'Open the <a href="/help">help page</a> for the rest.';
  expect(listsOn(list(...STEPS, last))).toEqual([[...STEPS, 'Open the help page for the rest.']]);
});

test('a last step that leads to a network stays where the title names the network', () => {
  const last = 'Open <a href="https://www.facebook.com/settings">the settings</a> and choose Delete.';
  expect(listsOn(`<h1>How to leave Facebook</h1>${list('Save your pictures.', 'Tell your friends.', last)}`)).toEqual([
    ['Save your pictures.', 'Tell your friends.', 'Open the settings and choose Delete.'],
  ]);
});
