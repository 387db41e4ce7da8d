// @ts-check
/**
 * The labelled pages of a corpus folder, with what the scorers count as expected.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Labelled
 * @property {string} id
 * @property {string} set the folder's name
 * @property {string} file
 * @property {string} address
 * @property {string} site
 * @property {string} kind
 * @property {string} template
 * @property {string} container
 * @property {string} language
 * @property {boolean} tutorial
 * @property {boolean} counted false where the scorers leave the page out
 * @property {string | null} wrongLabel what is wrong with the expected steps themselves, as scripts/wrong-labels.json says
 * @property {string[]} wanted expected steps, letters and digits alone
 * @property {string[]} optional
 * @property {{ title: string, steps: string[] }[]} titled procedures whose title is known: letters and digits alone
 */

/** Letters and digits alone. @param {string} text */
export const wordKey = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const json = (/** @type {string} */ file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const wrongLabels = new Map(
  Object.entries(json(fileURLToPath(new URL('wrong-labels.json', import.meta.url)))).flatMap(([reason, ids]) =>
    ids.map((/** @type {string} */ id) => [id, reason]),
  ),
);
const wrongLabelOf = (/** @type {string} */ id) => wrongLabels.get(id) ?? null;
const textOf = (/** @type {any} */ step) => wordKey(step.text ?? step);

/** @param {string} corpus @param {string} set @returns {Labelled[]} */
export function labelledPages(corpus, set) {
  const ids = readdirSync(join(corpus, set)).sort();
  return ids.filter((id) => existsSync(join(corpus, set, id, 'page.html'))).map((id) => labelled(corpus, set, id));
}

/**
 * The project's own invented pages that say what is read on them: shapes that are rare among real pages.
 * @returns {Labelled[]}
 */
export function inventedPages() {
  const folder = fileURLToPath(new URL('../tests/pages', import.meta.url));
  return readdirSync(folder)
    .sort()
    .flatMap((id) => invented(folder, id) ?? []);
}

/** @param {string} folder @param {string} id @returns {Labelled | null} null where the page is for other tests */
function invented(folder, id) {
  const expected = json(join(folder, id, 'expected.json'));
  const steps = (expected.procedures ?? []).flatMap((/** @type {any} */ procedure) => procedure.steps);
  if (expected.tutorial === undefined || (expected.tutorial && steps.length < 2)) return null;
  return {
    id,
    set: 'invented',
    file: join(folder, id, 'page.html'),
    address: 'https://workshop.example/page',
    site: `${id}.invented`,
    kind: 'invented',
    template: id,
    container: '',
    language: '',
    tutorial: expected.tutorial,
    counted: true,
    wrongLabel: null,
    wanted: steps
      .map((/** @type {any} */ step) => wordKey([step.text ?? step, ...(step.substeps ?? [])].join(' ')))
      .filter((/** @type {string} */ key) => key.length > 7),
    optional: [],
    titled: [],
  };
}

/** @param {string} corpus @param {string} set @param {string} id @returns {Labelled} */
function labelled(corpus, set, id) {
  const folder = join(corpus, set, id);
  const expected = json(join(folder, 'expected.json'));
  const source = json(join(folder, 'source.json'));
  const titles = new Set(expected.section_title_idx ?? []);
  const procedures = expected.procedures ?? [{ steps: expected.steps ?? [] }];
  const steps = procedures.filter((/** @type {any} */ p) => !p.optional).flatMap((/** @type {any} */ p) => p.steps);
  const optional = [
    ...procedures.filter((/** @type {any} */ p) => p.optional),
    ...(expected.optional_procedures ?? []),
  ];
  const flags = expected.flags ?? [];
  const site = expected.site ?? source.split_site ?? source.site ?? id.split('--')[0];
  return {
    id,
    set,
    file: join(folder, 'page.html'),
    address: String(expected.url ?? source.url ?? 'https://page.example/'),
    site,
    kind: expected.kind === 'recipe' ? 'recipe' : set === 'steps' ? 'documentation' : set,
    template: expected.template ?? site,
    container: expected.step_container ?? '',
    language: String(expected.lang ?? source.lang ?? '')
      .slice(0, 2)
      .toLowerCase(),
    tutorial:
      expected.is_tutorial ?? source.is_tutorial ?? Boolean(expected.steps?.length || expected.procedures?.length),
    counted: !['not_in_dom', 'single', 'sections_not_procedure'].some((flag) => flags.includes(flag)),
    wrongLabel: wrongLabelOf(id),
    wanted: steps
      .filter((/** @type {any} */ _, /** @type {number} */ i) => !titles.has(i))
      .map(textOf)
      .filter((/** @type {string} */ key) => key.length > 7),
    optional: optional.flatMap((/** @type {any} */ p) => p.steps).map(textOf),
    titled: procedures
      .filter((/** @type {any} */ p) => p.title && !p.optional)
      .map((/** @type {any} */ p) => ({ title: wordKey(p.title), steps: p.steps.map(textOf) })),
  };
}

/** A saved page as text, by the encoding that it names, else UTF-8. @param {string} file */
export function pageText(file) {
  const bytes = readFileSync(file);
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
