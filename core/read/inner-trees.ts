import { attribute } from '../page/dom';
import { firstShown, framedDocument, shadowRootOf } from '../page/flat-tree';
import { isHiddenByMarkup } from '../page/text';

/** More trees than this inside a page are read, but not remembered: who watches them must end somewhere. */
const MAX_ROOTS = 200;
/** More frames than this are not read. */
const MAX_FRAMES = 20;
/** Frames narrower or lower than this, in px by their own attributes, hold no steps. */
const LEAST_SIZE = 100;

/** A frame in one of these illustrates the words around it, whatever it holds. */
const WORDS = /^(?:li|td|th|a|h[1-6]|dt|dd)$/;
const ADVERTISING = /(?:^|[^a-z])(?:ads?|adslot|advert\w*|banner|sponsor\w*|google_ads\w*|promo\w*)(?:$|[^a-z])/i;

/** A box of the walk, as far as it tells where a frame stands. */
interface Place {
  readonly tag: string;
  readonly parent: Place | null;
}

/** The trees inside a page that are read as part of it, as a walk comes upon them. */
export class InnerTrees {
  /** Shadow roots and documents of frames that were entered, in page order; the first of them where there are very many. */
  readonly roots: Node[] = [];
  private frames = 0;
  /** Frames that were left: pages of other sites, or none that a person reads. */
  left = 0;

  /** Whether a frame is to be read: a page of this origin that stands by itself and is large enough to be read. */
  isPage(frame: Element, tag: string, parent: Place | null): boolean {
    if (tag !== 'iframe' || isHiddenByMarkup(frame) || isSmall(frame) || isAdvertising(frame)) return false;
    const page = this.frames < MAX_FRAMES && !isInWords(parent) ? framedDocument(frame) : null;
    if (page) this.frames += 1;
    else this.left += 1;
    return page !== null;
  }

  /** The first node shown inside an element. */
  first(element: Element, tag: string): Node | null {
    const root = tag === 'iframe' ? framedDocument(element) : shadowRootOf(element);
    if (root && this.roots.length < MAX_ROOTS) this.roots.push(root);
    return firstShown(element);
  }
}

function isInWords(box: Place | null): boolean {
  for (let at = box; at; at = at.parent) if (WORDS.test(at.tag)) return true;
  return false;
}

function isSmall(frame: Element): boolean {
  return ['width', 'height'].some((name) => {
    const size = /^\s*(\d+)(?:px)?\s*$/.exec(attribute(frame, name) ?? '');
    return size !== null && Number(size[1]) < LEAST_SIZE;
  });
}

function isAdvertising(frame: Element): boolean {
  return ['id', 'name', 'class', 'title'].some((name) =>
    ADVERTISING.test((attribute(frame, name) ?? '').slice(0, 200)),
  );
}
