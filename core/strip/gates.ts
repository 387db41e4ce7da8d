import { attribute } from '../page/dom';
import type { Sight } from './sight';
import type { Gate } from './subject';

/** Stands in no value that a rule asks for. */
const EDGE = '\n';

/** Answers the elements of a page that pass a gate; a few more may be among them. */
export type Gates = (gate: Gate) => readonly Element[];

/** Prepares the gates of a page: what its elements bear tells of most gates that nothing passes, where each would be a walk of the browser's. */
export function openGates(sight: Sight): Gates {
  const { bearers } = sight.index();
  const columns = new Map<string, Column>();
  const columnOf = (name: string) => {
    const known = columns.get(name) ?? columnOver(bearers.get(name) ?? [], name);
    columns.set(name, known);
    return known;
  };
  return (gate) => {
    if (gate.name === '') return sight.byTag(gate.tag);
    if (!bearers.has(gate.name)) return [];
    if (gate.operator === '') return bearers.get(gate.name) ?? [];
    const { all, values, elements } = columnOf(gate.name);
    return all.includes(wanted(gate)) ? elements.filter((_, at) => mayMatch(values[at] ?? '', gate)) : [];
  };
}

/** All that an attribute says on the page, in lower case: case is left to the browser, which folds it for some attributes. */
interface Column {
  /** Every value, each between two `EDGE`s: one search tells most rules that they mean nothing here. */
  readonly all: string;
  readonly values: readonly string[];
  readonly elements: readonly Element[];
}

function columnOver(elements: readonly Element[], name: string): Column {
  const values = elements.map((element) => (attribute(element, name) ?? '').toLowerCase());
  return { all: `${EDGE}${values.join(EDGE)}${EDGE}`, values, elements };
}

/** What stands somewhere in `all` if any value is what is asked. */
function wanted({ operator, value }: Gate): string {
  const part = value.toLowerCase();
  if (operator === '^=') return EDGE + part;
  return operator === '$=' ? part + EDGE : part;
}

function mayMatch(whole: string, { operator, value }: Gate): boolean {
  const part = value.toLowerCase();
  if (operator === '^=') return whole.startsWith(part);
  if (operator === '$=') return whole.endsWith(part);
  return whole.includes(part);
}
