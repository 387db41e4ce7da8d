import { howTo } from './pages';

/** The steps that the page names. */
export const checks = ['Read the label of the tin.', 'Open the window of the room.', 'Put on a pair of gloves.'];
/** The steps that a person does, of a bench or a table. */
export const work = (what: string) => [
  `Sand the ${what} along the grain until it feels smooth.`,
  `Wipe the dust off the ${what} with a damp cloth.`,
  `Brush a thin coat of oil onto the ${what} and wait.`,
  `Rub the ${what} dry with a cotton rag.`,
];

/** The page says of itself that its checks are the steps; the work stands in another list. */
export function toolPage(what: string): string {
  const items = (list: readonly string[]) => list.map((item) => `<li>${item}</li>`).join('');
  return `<!doctype html><html lang="en"><title>Oil a ${what}</title>${howTo(`Oil a ${what}`, checks)}
<main><h1>Oil a ${what}</h1><h2>Instructions</h2><ol>${items(checks)}</ol>
<h2>From the workshop</h2><ul class="work">${items(work(what))}</ul></main>`;
}

/** The sentences of a story that are steps. */
export const soap = ['Fill a bucket with wood ash.', 'Pour rain water over it.', 'Draw off the lye at the bottom.'];
/** No tutorial: a story with a paragraph that tells how. */
export const story = `<!doctype html><html lang="en"><title>Soap</title><body style="font:18px/1.6 sans-serif">
<p>My grandmother lived by the river, and the river smelt of soap. She told of it at night.</p>
<p class="how">${soap.join(' ')}</p><p>So it was said in our house.</p>`;

/** Steps as the panel names them. */
export const numbered = (list: readonly string[]) => list.map((text, at) => `Step ${at + 1}: ${text}`);
