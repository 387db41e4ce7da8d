import { titleOf } from '../page/dom';
import { cleanText } from '../page/text';
import type { PageView } from './candidate';
import { squash } from './squash';

/** The tutorial's title: the page's first heading that its title repeats, or the title without the site's name. */
export function tutorialTitle({ survey, headings }: PageView): string {
  const title = cleanText(titleOf(survey.document));
  const words = squash(title);
  const first = headings.filter(({ level }) => level <= 2).slice(0, 20);
  const repeated = first.find(({ text }) => squash(text).length > 5 && words.includes(squash(text)));
  const heading = repeated ?? first.find(({ level }) => level === 1);
  if (heading) return heading.text.replace(/\s*[¶#]$/u, '');
  return title.split(/\s+[|–—·»-]\s+/u)[0] ?? title;
}
