import type { Candidate, PageView } from '../candidate';
import { closest } from '../ranges';
import { log } from './amounts';

const STEPS =
  /instruc|direction|method|prepar|step|procedure|how-?to|anleitung|zubereit|preparo|bereiding|elabora|process/;
const SUPPLY = /ingredi|zutat|supplies|equipment|material|tools/;
const OTHERS =
  /nav|menu|comment|footer|related|share|social|toc|breadcrumb|sidebar|widget|tag|nutri|note|tip|pagin|carousel|slider|slick|modal|cookie|popup|promo|archive|meta|author|reply|faq|review|rating|header|banner|card-list|listing|product|reference|footnote|index|tabs?-/;
const RECIPE = /recipe|rezept|recette|receta|receita|ricetta|recept|tutorial|howto|how-to|guide/;

/** The boxes around it, by tag and name, and where in the page's text it stands. */
export function placeOf({ survey }: PageView, { box, start, end, items, between }: Candidate) {
  const names: string[] = [box.names];
  const tags = new Set<string>([box.tag]);
  for (let at = box.parent, depth = 0; at && depth < 40; at = at.parent, depth++) {
    if (depth < 5 && at.tag !== 'body') names.push(at.names);
    tags.add(at.tag);
  }
  const own = items[0]?.nodes.length ? names.join(' ') : '';
  const near = (pattern: RegExp) => {
    const distance = names.findIndex((name) => pattern.test(name));
    return distance < 0 ? 0 : 1 / (1 + distance);
  };
  const any = (...list: string[]) => Number(list.some((tag) => tags.has(tag)));
  return {
    namesSteps: near(STEPS),
    namesSupplies: near(SUPPLY),
    namesOther: near(OTHERS),
    namesRecipe: Number(RECIPE.test(own)),
    inChrome: any('nav', 'header', 'footer', 'aside'),
    inMain: any('main', 'article'),
    inTable: any('table'),
    inList: Number(closest(box.parent, ({ tag }) => tag === 'li') !== null),
    inForm: any('form'),
    hidden: Number(box.hidden),
    depth: box.depth,
    position: start / Math.max(1, survey.text.length),
    textShare: (end - start) / Math.max(1, survey.text.length),
    between: between.reduce((sum, other) => sum + other.end - other.start, 0) / Math.max(1, end - start),
  };
}

/** How it compares with the page's other lists. */
export function rivalsOf(candidate: Candidate, all: readonly Candidate[]) {
  const { start, end, items, shape } = candidate;
  const size = end - start;
  const solid = all.filter((other) => other !== candidate && linkFree(other));
  return {
    candidates: log(all.length),
    sizeRank: log(solid.filter((other) => other.end - other.start > size).length),
    countRank: log(solid.filter((other) => other.items.length > items.length).length),
    holdsLists: log(
      solid.filter((other) => other.start >= start && other.end <= end && other.end - other.start < size).length,
    ),
    heldIn: log(
      solid.filter((other) => other.start <= start && other.end >= end && other.end - other.start > size).length,
    ),
    pageLists: log(all.filter((other) => other.shape === shape).length),
  };
}

function linkFree({ items }: Candidate): boolean {
  const first = items[0];
  return first !== undefined && first.linked < 0.6 * first.text.length;
}
