import { attribute, children, closest, contains, nextElement, parentElement, queryAll, tagName } from '../../page/dom';
import { visibleText } from '../../page/text';
import { isFrame } from '../emptied';
import type { Find } from '../finder';
import type { Sight } from '../sight';

/** Words of newsletter boxes in 20 languages: stems, so that inflected forms count. */
const WORDS =
  /newsletter|subscri|sign[ -]?up|inbox|mailing list|email updates|get updates|weekly (?:email|digest)|abonnie|abonne[zr]|inscri[vr]|suscr[ií]|bolet[ií]n|iscriv|inschrijv|nieuwsbrief|aanmeld|anmelden|nyhetsbrev|nyhedsbrev|prenumer|tilmeld|uutiskirje|tilaa|biuletyn|zapisz|odběr|odebírat|hírlevél|feliratkoz|aboneaz|подпи[сш]|рассылк|розсилк|підпи|ενημερωτικ|εγγραφ|bülten|abone|النشرة|اشترك|ניוזלטר|הירשם|बुलेटिन|đăng ký|langganan|berlangganan|メルマガ|購読|登録|구독|뉴스레터|订阅|訂閱|电子报|電子報/i;
/** Marks of newsletter services in a form's address, id or class. */
const SERVICES =
  /list-manage\.com|mailchimp|mc-embedded|mailerlite|convertkit|formkit|sailthru|klaviyo|sendinblue|brevo|campaign-?monitor|createsend|aweber|getresponse|activecampaign|constantcontact|feedburner|substack|newsletter|subscribe|opt-?in|mc4wp|beehiiv/i;
/** Forms that ask for an address for another purpose. */
const OTHER =
  /\b(?:log-?in|sign-?in|register|checkout|password|account|contact|comment|donat|search|quote|booking|reservation|cookie|consent|gdpr)/i;
/** Fields that a person sees and fills in; more make it a form with another purpose. */
const MOST_FIELDS = 6;
const MOST_WORDS = 700;
const HIGHEST = 6;

/** Forms that ask for an e-mail address to send a newsletter to, with the box or pop-up around them. */
export function newsletters(sight: Sight): Find[] {
  return sight.byTag('form').flatMap((form) => {
    if (!asksForAddress(form)) return [];
    const evidence = evidenceOf(form);
    return evidence === null
      ? []
      : [{ element: boxOf(form), kind: 'clutter', code: 'newsletter', by: null, why: evidence } satisfies Find];
  });
}

function asksForAddress(form: Element): boolean {
  if (queryAll(form, 'input[type=email], input[name*=email i]').length === 0) return false;
  if (queryAll(form, 'input[type=password], textarea, input[type=file], input[type=search]').length > 0) return false;
  const fields = queryAll(
    form,
    'input:not([type=hidden], [type=submit], [type=checkbox], [type=radio], [type=button], [type=image])',
  );
  return fields.length <= MOST_FIELDS;
}

/** Why the form is one, or null: the marks of a service, or the words in and around it. */
function evidenceOf(form: Element): string | null {
  const marks = ['action', 'id', 'class', 'name']
    .map((name) => attribute(form, name) ?? '')
    .join(' ')
    .slice(0, 1000);
  const service = SERVICES.exec(marks)?.[0];
  if (service) return `a form that asks for an address, marked "${service}"`;
  if (OTHER.test(marks)) return null;
  const words = WORDS.exec(wordsAround(form))?.[0];
  return words ? `a form that asks for an address, with the words "${words}"` : null;
}

function wordsAround(form: Element): string {
  const box = closest(form, 'section, aside, div') ?? form;
  const fields = queryAll(form, 'input, button').map(
    (field) => `${attribute(field, 'placeholder') ?? ''} ${attribute(field, 'value') ?? ''}`,
  );
  return `${visibleText(box, { limit: 600 }).slice(0, 600)} ${fields.join(' ').slice(0, 300)}`;
}

/** The form's box: as long as all that is said in it is about the newsletter. */
function boxOf(form: Element): Element {
  let box = form;
  for (let climbed = 0; climbed < HIGHEST; climbed++) {
    const outer = parentElement(box);
    if (!outer || isFrame(outer) || hasOtherPart(outer, box) || !belongsToNewsletter(outer, form)) return box;
    box = outer;
  }
  return box;
}

/** Whether a box has a part beside the newsletter: one with links, or with a heading of its own, that speaks of something else. */
function hasOtherPart(outer: Element, box: Element): boolean {
  const parts = children(outer).filter((part) => part !== box && isPartWithLinks(part));
  if (parts.some((part) => !WORDS.test(visibleText(part, { limit: 600 })))) return true;
  return queryAll(outer, 'h2, h3, h4, h5, h6').some((heading) => {
    const next = nextElement(heading);
    if (contains(box, heading) || !next || contains(next, box)) return false;
    return !WORDS.test(visibleText(heading, { limit: 200 }));
  });
}

/** A widget or a list; a line about privacy below the form is none. */
function isPartWithLinks(part: Element): boolean {
  const isOne = /^(?:section|aside|ul)$/.test(tagName(part)) || queryAll(part, 'section, aside, ul').length > 0;
  return isOne && queryAll(part, 'a[href]').length > 0;
}

function belongsToNewsletter(outer: Element, form: Element): boolean {
  if (queryAll(outer, 'a[href]').length > 4 || queryAll(outer, 'form').some((one) => one !== form)) return false;
  if (
    queryAll(outer, 'h1, main, article, nav, video, pre, table, ol, textarea').length > 0 ||
    queryAll(outer, 'p').length > 5
  )
    return false;
  if (queryAll(outer, 'img').length > 3 || queryAll(outer, '*').length > 120) return false;
  const text = visibleText(outer, { limit: MOST_WORDS + 1 });
  if (text.length > MOST_WORDS) return false;
  // A wrapper adds nothing; a box with words of its own must speak of the newsletter in its first ones.
  return (
    tagName(outer) !== 'li' && (text.length - visibleText(form, { limit: MOST_WORDS }).length < 20 || WORDS.test(text))
  );
}
