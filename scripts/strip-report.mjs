// @ts-check
const kinds = ['banner', 'slot', 'pixel', 'label', 'farm', 'newsletter', 'textLink'];

/**
 * Prints what `npm run bench:stripping` measured on one set; `missed`: what the eye found and is still shown, a line each.
 * @param {string} set @param {number} pages @param {any[]} rows @param {boolean} missed
 */
export function report(set, pages, rows, missed) {
  console.log(`\n${set}: ${rows.length} of ${pages} pages`);
  for (const kind of [...kinds, 'button', 'own']) console.log(lineOf(kind, rows));
  const lost = rows.filter((row) => row.lostSteps > 0);
  console.log(
    `  pages with an expected step hidden: ${lost.length}${
      lost.length > 0
        ? ` (${lost
            .map((row) => row.id)
            .slice(0, 10)
            .join(', ')})`
        : ''
    }`,
  );
  console.log(
    `  elements stripped ${sum(rows, (row) => row.count)}, spared by a guard ${sum(rows, (row) => row.spared)}, pages with an inexact selector ${sum(rows, (row) => row.inexact)}`,
  );
  console.log(`  ms first  ${times(rows.map((row) => row.ms))}\n  ms again  ${times(rows.map((row) => row.msAgain))}`);
  for (const [name, which] of /** @type {const} */ ([
    ['library, hiding alone', 'alone'],
    ['library, with requests', 'both'],
    ['ours', 'ours'],
  ]))
    console.log(
      sideBySide(
        name,
        rows.map((row) => row[which]),
      ),
    );
  const total = (/** @type {'alone' | 'both' | 'ours'} */ which) => sum(rows, (row) => row[which].ms);
  const ratio = (/** @type {'alone' | 'both'} */ which) => (total('ours') / total(which)).toFixed(2);
  console.log(
    `  ours takes ${ratio('both')} times the library's time with requests, ${ratio('alone')} times that for hiding alone`,
  );
  if (missed)
    for (const row of rows)
      for (const [kind, list] of Object.entries(row.missed))
        for (const one of /** @type {string[]} */ (list)) console.log(`  missed ${kind} ${row.id}: ${one}`);
}

/** How many of one kind are gone, or still there. @param {string} kind @param {any[]} rows */
function lineOf(kind, rows) {
  const all = sum(rows, (row) => row.found[kind].all);
  const gone = sum(rows, (row) => row.found[kind].gone);
  const share = (/** @type {number} */ part) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`).padStart(8);
  const count = String(all).padStart(5);
  if (kind === 'textLink') return `  affiliate text links ${count}  still shown ${share(all - gone)}`;
  if (kind === 'own')
    return `  taken for a farm     ${count}  still shown ${share(all - gone)} (the article itself, its contents)`;
  return `  ${kind.padEnd(20)} ${count}  hidden      ${share(gone)}`;
}

/** @param {string} name @param {{ hidden: number, bytes: number, ms: number }[]} rows */
function sideBySide(name, rows) {
  const hidden = sum(rows, (row) => row.hidden);
  const bytes = sum(rows, (row) => row.bytes);
  return `  ${name.padEnd(23)} elements hidden ${hidden}, bytes ${bytes}, ms ${times(rows.map((row) => row.ms))}`;
}

/** @param {any[]} rows @param {(row: any) => number} pick */
const sum = (rows, pick) => rows.reduce((total, row) => total + pick(row), 0);

/** @param {number[]} all */
function times(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `median ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}`;
}
