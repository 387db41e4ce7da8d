import type { Hint, NoStepsHint, OwnStepsHint, StepsHint } from '../core/read/hints/hint';
import { CodedError } from './failure';
import { count, flag, list, oneOf, orNull, type Parse, shape, text } from './parse';

const name = text(40);
const names = list(name, 40);

const version: Parse<1> = (value) => {
  if (value !== 1) throw new CodedError('bad', `Unknown version ${String(value)}.`);
  return 1;
};

const steps: Parse<StepsHint> = shape({
  version,
  choice: oneOf('steps'),
  shape: oneOf(
    'ordered-list',
    'unordered-list',
    'loose-items',
    'blocks',
    'paragraphs',
    'headings',
    'typed-numbers',
    'lines',
    'rows',
    'structured',
  ),
  tag: name,
  itemTag: name,
  names,
  itemNames: names,
  outer: names,
  heading: oneOf('announce', 'supplies', 'other', 'plain', 'none'),
  level: count,
  numbered: flag,
  place: count,
  alike: count,
  recipe: flag,
});

/** More steps than this nobody puts together. */
const mostOwn = 400;

const own: Parse<OwnStepsHint> = shape({
  version,
  choice: oneOf('own'),
  page: text(10_000),
  steps: list(shape({ begins: text(64), ends: text(64), letters: count }), mostOwn),
});

const none: Parse<NoStepsHint> = shape({ version, choice: oneOf('none'), page: orNull(text(10_000)) });

/** What a person said of a site, of the only version there is so far. */
export const parseHint: Parse<Hint> = (value) => {
  const { choice } = shape<{ choice: Hint['choice'] }>({ choice: oneOf('steps', 'own', 'none') })(value);
  if (choice === 'own') return own(value);
  return choice === 'steps' ? steps(value) : none(value);
};
