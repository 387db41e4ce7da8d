import type { Held } from '../../core/holding/held';
import { amountOf } from '../../core/read/amounts';
import { withDurations } from '../../core/read/content/mark-durations';
import type { Timer } from '../../core/timers/timer';
import type { Code, Step, Tutorial } from '../../core/tutorial';
import { deploy, paragraph, recipe, step, words } from './samples';

/** A step with the times in its words marked, as the reader marks them. */
export function timed(id: string, text: string): Step {
  return step(id, text, withDurations([paragraph(words(text))], 'en'));
}

const ingredients = [
  '2 tbsp olive oil',
  '1 red onion, sliced',
  '1 1/2 tsp smoked paprika',
  '400 g tin chickpeas, drained',
  '800 g tinned tomatoes',
  '4 eggs',
  '100 g feta',
  'Coriander',
  'Salt',
];

/** The recipe of the design pictures: amounts, servings, and times of every kind. */
export const shakshuka: Tutorial = {
  ...recipe,
  servings: { text: 'Serves 4', count: 4 },
  seconds: 2400,
  supplies: [{ title: null, items: ingredients.map((text) => ({ text, amount: amountOf(text) })) }],
  procedures: [
    {
      id: 'method',
      title: 'Method',
      relation: 'sequence',
      notes: [],
      steps: [
        timed('r1', 'Warm the oil in a wide pan and soften the onion for 8 minutes.'),
        timed('r2', 'Stir in the paprika and cumin until they smell toasted.'),
        timed('r3', 'Add the tomatoes and chickpeas. Simmer for 20 minutes until thick enough to hold a line.'),
        timed('r4', 'Make 4 wells, crack an egg into each, cover and cook for 6 to 8 minutes.'),
        timed('r5', 'Leave it to rest for at least 5 minutes, then 10 seconds more.'),
        timed('r6', 'Scatter over the feta and coriander.'),
      ],
    },
  ],
};

const minute = 60_000;

/** A timer of the recipe that has `left` ms to run. */
export function timer(id: string, left: number, change: Partial<Timer> = {}): Timer {
  const base = {
    id,
    step: id.split('#')[0] ?? '',
    number: 3,
    name: 'Simmer for 20 minutes',
    length: 20 * minute,
    most: 20 * minute,
  };
  return { ...base, endsAt: Date.now() + left, left, rung: left <= 0, ...change };
}

/** One timer that ended, one that runs and one that is paused. */
export function threeTimers(): Timer[] {
  return [
    timer('r3#0', 11 * minute + 42_500),
    timer('r4#0', 0, {
      number: 4,
      name: 'Cover and cook',
      length: 6 * minute,
      most: 8 * minute,
      endsAt: Date.now() - 1000,
    }),
    timer('r5#0', 24 * minute, { number: 5, name: 'Leave it to rest', endsAt: null, length: 25 * minute, most: null }),
  ];
}

/** What is held beside the recipe. */
export const held: Held = {
  timers: [],
  kept: { got: ['2 tbsp olive oil', '1 red onion, sliced'], makes: null, values: {} },
  notices: false,
};

const typed = 'ssh <user>@<your-domain>';
/** Commands with blanks, prompts and output, and characters that nobody sees. */
export const connect: Code = {
  type: 'code',
  language: 'bash',
  name: 'Terminal',
  text: `$ ${typed}\nWelcome to <your-domain>\n`,
  parts: [
    { type: 'prompt', text: '$ ' },
    { type: 'command', text: `${typed}\n` },
    { type: 'output', text: 'Welcome to <your-domain>\n' },
  ],
  placeholders: [
    { start: 6, end: 12 },
    { start: 13, end: 26 },
    { start: 38, end: 51 },
  ],
  hidden: true,
};

/** A tutorial with blanks in blocks and in lines. */
export const blanks: Tutorial = {
  ...deploy,
  procedures: [
    {
      id: 'only',
      title: null,
      relation: 'sequence',
      notes: [],
      steps: [
        step('b1', 'Connect to the server.', [paragraph(words('Connect to the server.')), connect]),
        step('b2', 'Point YOUR_DOMAIN at it.', [
          paragraph(
            words('Point '),
            { type: 'code', text: 'dig YOUR_DOMAIN', placeholders: [{ start: 4, end: 15 }] },
            words(' at it.'),
          ),
        ]),
      ],
    },
  ],
};
