import { STEP_WORDS, saysStepByStep } from '../language/step-by-step';
import {
  childCount,
  closest,
  isText,
  queryAll,
  type Root,
  tagName,
  textContent,
  textData,
  titleOf,
  walk,
} from '../page/dom';

/** Nothing beyond these many lists, items of one list, and lines is looked at. */
const MOST_LISTS = 400;
const MOST_ITEMS = 40;
const MOST_LINES = 2500;
/** Main headings that are asked what they promise: of more, most are titles of other pages. */
const MOST_TITLES = 3;
/** Characters of a script in which markup is looked for. */
const MOST_SCRIPT = 512 * 1024;

/** Parts of a page whose lists are no steps; the whole page is none, though its class may say "no-comments" or "fixed-header". */
const ASIDE =
  ':is(nav,header,footer,[role=navigation],[role=menu],[class*=breadcrumb i],[class*=menu i],[class*=comment i],[id*=comment i],[class*=references i],[class*=footnote i],[class*=pagination i],[class*=carousel i],[class*=slick i],[class*=indicators i],[class*=related i],[class*=cookie i],[id*=toc i],[class*=toc i]):not(html,body,main)';

const MARKUP = /"(?:https?:\/\/schema\.org\/|schema:)?(?:HowTo|Recipe)(?:Step|Section)?"/i;
const MARKED = '[itemtype*=HowTo i],[itemtype*="/Recipe" i],[typeof*=HowTo i],[typeof*=Recipe i]';

const STEP = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:${STEP_WORDS})\\s{0,2}[-–#:.№]?\\s?(?:[\\p{Nd}①-⑳一二三四五六七八九十]|one\\b|two\\b|three\\b)|(?:第\\s?)?[\\p{Nd}一二三四五六七八九十]{1,3}(?:[.ºª]|er|re|ère|ª|st|nd|rd|th|-[йя])?\\s?(?:step|schritt|étape|paso|lépés|adım|krok|крок|шаг|vaihe|samm|solis|urratsa|步|단계))`,
  'iu',
);

/** "How to", "guide", "recipe" in a title or an address. */
const TITLE =
  /how[\s_-]?to|tutorial|guide|instruction|install|set(?:ting)?[\s_-]?up|getting[\s_-]?started|step[\s_-]by|walk-?through|recipe|quick-?start|codelab|anleitung|installier|rezept|einricht|tutoriel|comment\s|recette|guía|cómo\s|instalar|receta|receita|como\s|tutorial|come\s|ricetta|guida|installare|handleiding|hoe\s|recept|opskrift|oppskrift|guida|poradnik|jak\s|przepis|návod|recept|útmutató|rețet|рецепт|как\s|установ|инструкц|як\s|συνταγ|οδηγ|nasıl|tarif|كيف|طريقة|وصف|چگونه|آموزش|מתכון|איך|कैसे|วิธี|cách\s|hướng dẫn|cara\s|resep|如何|教程|做法|怎么|安装|方法|作り方|手順|方法|やり方|インストール|설치|방법|만들기|레시피/i;

/** Lines that announce a list of steps. */
const HEAD =
  /^\W{0,3}(?:instructions?|directions?|method|preparation|procedure|steps?|zubereitung|anleitung|so geht|préparation|instructions|étapes|réalisation|elaboración|preparación|instrucciones|paso a paso|pasos|modo de prepar|como fazer|preparo|procedimento|preparazione|istruzioni|bereiding|gör så här|tillagning|fremgangsmåte|fremgangsmåde|slik gjør|sådan gør|valmistus|ohjeet|sposób|przygotowanie|wykonanie|postup|príprava|příprava|elkészítés|mod de prep|приготов|способ|инструкц|приготування|priprema|postupak|priprava|εκτέλεση|οδηγίες|yapılışı|hazırlanışı|طريقة|الخطوات|طرز|אופן|הוראות|विधि|วิธีทำ|cách làm|cara membuat|langkah|做法|步骤|步驟|作り方|手順|만드는|조리|aðferð|gaminimas|pagatavošana|valmistamine|juhised|начин на приг|elaboració|prestaketa|προετοιμασία|প্রণালী|প্রস্তুত|செய்முறை|maelekezo|jinsi ya|paraan|طريقه|ترکیب|कृती)/iu;

/** Headings, paragraphs and the smallest boxes. */
const LINES = 'h1,h2,h3,h4,h5,h6,p,li,dt,summary,strong,b,td,div:not(:has(*)),span:not(:has(*))';

/** True where JSON-LD, microdata or RDFa speaks of a HowTo or Recipe. */
export function hasMarkup(root: Root): boolean {
  if (queryAll(root, MARKED).length > 0) return true;
  const scripts = queryAll(root, 'script[type*=json i]');
  return scripts.some((script) => MARKUP.test(textContent(script).slice(0, MOST_SCRIPT)));
}

/** True where the title, a main heading or the address says what tutorials say. */
export function isTitled(document: Document, address: string): boolean {
  const path = address.slice(0, 500).replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (TITLE.test(`${titleOf(document).slice(0, 200)} ${path.replace(/[-_/+.]+/g, ' ')}`)) return true;
  return queryAll(document, 'h1')
    .slice(0, MOST_TITLES)
    .some((heading) => TITLE.test(prefixOf(heading)));
}

/** True where a class or id speaks of ingredients. */
export function hasIngredients(root: Root): boolean {
  return queryAll(root, '[class*=ingredient i],[id*=ingredient i],[itemprop*=ingredient i]').length > 0;
}

/** True for an `ol` outside menus and comments, most of whose items have words enough for a step and are no links. */
export function hasOrderedList(root: Root): boolean {
  return queryAll(root, 'ol').slice(0, MOST_LISTS).some(isList);
}

function isList(list: Element): boolean {
  if (childCount(list) < 2 || closest(list, ASIDE)) return false;
  const items = queryAll(list, ':scope > li').slice(0, MOST_ITEMS);
  const good = items.filter(isItem).length;
  return good >= 2 && good * 2 >= items.length;
}

function isItem(item: Element): boolean {
  const length = textContent(item).trim().length;
  return length >= 8 && length < 3000 && linkLength(item) * 2 < length;
}

function linkLength(item: Element): number {
  const links = queryAll(item, 'a').slice(0, 10);
  return links.reduce((sum, link) => sum + textContent(link).trim().length, 0);
}

/** Characters of a heading that announces steps, in a heading's tag and in any other. */
const LONG_HEAD = 59;
const SHORT_HEAD = 32;

/** "1. Fill the pot …", "2) …": a number typed before words. */
const COUNTED = /^(\d{1,2})\s?[.):]\s?\p{L}/u;
/** Lines that count so far are steps; two may be chance, or the first ranks of a list of names. */
const COUNT = 3;
/** Characters of a counted line that says more than a name. */
const SENTENCE = 40;

/**
 * What a line begins with: "Step 3", a sentence that counts on from "1." and "2.", or the heading of a list of steps, which may also say
 * "step by step". Stops at the first of them.
 */
export function announcement(root: Root): 'step' | 'heading' | null {
  let counted = 0;
  for (const line of queryAll(root, LINES).slice(0, MOST_LINES)) {
    const text = prefixOf(line);
    if (STEP.test(text)) return 'step';
    if (countOf(text) === counted + 1 && isSentence(line, text)) counted += 1;
    if (counted === COUNT) return 'step';
    if (text.length <= LONG_HEAD && isHead(text, tagName(line))) return 'heading';
  }
  return null;
}

function countOf(text: string): number {
  return Number(COUNTED.exec(text)?.[1] ?? 0);
}

/** True for a paragraph or item of some length, most of it no link; headings that count are those of lists of things. */
function isSentence(line: Element, text: string): boolean {
  if (text.length < SENTENCE || !/^(?:p|li|div)$/.test(tagName(line))) return false;
  return linkLength(line) * 2 < textContent(line).length;
}

function isHead(text: string, tag: string): boolean {
  const most = /^h\d$/.test(tag) ? LONG_HEAD : SHORT_HEAD;
  return (text.length <= most && HEAD.test(text) && !/^(?:li|td)$/.test(tag)) || saysStepByStep(text);
}

/** The first words of an element, found without reading the rest of it. */
function prefixOf(line: Element): string {
  let text = '';
  let left = 12;
  walk(line, (node) => {
    if (isText(node)) text += textData(node).trimStart();
    return text.length > 60 || --left < 0 ? 'stop' : undefined;
  });
  return text.trim().slice(0, 60);
}
