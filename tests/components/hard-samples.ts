import type { Tutorial } from '../../core/tutorial';
import { paragraph, step, stick, words } from './samples';

/** A picture of 10,000 by 10,000 px that weighs nothing. */
const huge =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10000' height='10000'%3E%3Crect width='10000' height='10000' fill='%23c9dde4'/%3E%3Ccircle cx='5000' cy='5000' r='4000' fill='%232f6fde'/%3E%3C/svg%3E";

/** Bad input: mixed scripts, an empty step, a line of 20,000 characters with and without spaces, a huge picture, a wide table. */
export const hard: Tutorial = {
  ...stick,
  title: '🛠️ כיצד להתקין Ubuntu 24.04 👩‍👩‍👧‍👦 على جهازك — 日本語も 🇯🇵 in one go',
  procedures: [
    {
      id: 'only',
      title: null,
      relation: 'sequence',
      notes: [],
      steps: [
        step('h1', '', []),
        step('h2', 'x'.repeat(20_000), [paragraph(words('x'.repeat(20_000)))]),
        step('h3', 'Copy the long line.', [
          paragraph(words('Copy the long line.')),
          { type: 'code', language: null, text: `echo ${'y'.repeat(20_000)}` },
        ]),
        step('h4', 'Look at it.', [
          paragraph(words('Look at it.')),
          { type: 'image', src: huge, alt: 'A blue disc', caption: null, width: 10_000, height: 10_000 },
        ]),
        step('h5', 'Choose.', [
          {
            type: 'table',
            rows: [
              Array.from({ length: 12 }, (_, n) => [{ type: 'strong', content: [words(`Column ${n}`)] }]),
              Array.from({ length: 12 }, (_, n) => [words(`value ${n}`)]),
            ],
          },
        ]),
      ],
    },
  ],
};
