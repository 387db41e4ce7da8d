import { type Tab, until } from './driver';

/**
 * Words, pictures and controls that now lie under the stretch from `left` to `right`, are cut off by a box that hides what is
 * too much, or stand beside the window. What stands in a box that scrolls can be reached, and the box counts in its place.
 * Self-contained: sent to the page.
 */
export function lostContent(left: number, right: number, known: string[]): string[] {
  const width = document.documentElement.clientWidth;
  const overflowOf = (element: Element) => getComputedStyle(element).overflowX;
  const scrolls = (element: Element) =>
    /auto|scroll/.test(overflowOf(element)) && element.scrollWidth > element.clientWidth;
  const isContent = (node: Node) => {
    if (!(node instanceof Element)) return /\S/.test(node.nodeValue ?? '');
    return /^(IMG|IFRAME|BUTTON|INPUT)$/.test(node.nodeName) || scrolls(node);
  };
  /** The boxes around a node, up to the one that is placed by the window. */
  const around = (node: Node): Element[] => {
    const parent = node.parentElement;
    if (!parent || parent === document.body) return [];
    return getComputedStyle(parent).position === 'fixed' ? [parent] : [parent, ...around(parent)];
  };
  const boxesOf = (node: Node) => {
    const range = document.createRange();
    range.selectNode(node);
    const boxes = node instanceof Element ? [node.getBoundingClientRect()] : [...range.getClientRects()];
    return boxes.filter((box) => box.width >= 1 && box.height >= 1);
  };
  const lostAt = (node: Node): DOMRect | undefined => {
    const parents = around(node);
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true }) || parents.some(scrolls)) return undefined;
    const clips = parents.filter((each) => overflowOf(each) === 'hidden').map((each) => each.getBoundingClientRect());
    const from = Math.max(0, ...clips.map((clip) => clip.left));
    const to = Math.min(width, ...clips.map((clip) => clip.right));
    return boxesOf(node).find((box) => {
      const covered = Math.min(box.right, to) > left + 1 && Math.max(box.left, from) < right - 1;
      return covered || box.right > to + 1 || box.left < from - 1;
    });
  };
  const lost: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = isContent(node) ? lostAt(node) : undefined;
    const name = `${node.nodeName} "${(node.textContent ?? '').trim().slice(0, 30)}"`;
    if (box && !known.includes(name)) lost.push(`${name} at ${Math.round(box.left)}..${Math.round(box.right)}`);
  }
  return lost;
}

/** What is lost already without a panel, by name. */
export async function lostBefore(tab: Tab): Promise<string[]> {
  return (await tab.evaluate(lostContent, -9, -9, [])).map((line) => line.replace(/ at [-\d.]+$/, ''));
}

/** Every box and every attribute of the page, and how far it scrolls. Self-contained. */
export function exactly() {
  const boxes = [...document.body.querySelectorAll('*'), document.body, document.documentElement].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `${element.nodeName} ${[left, top, width, height].map((length) => length.toFixed(2)).join(' ')}`;
  });
  const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement;
  return {
    boxes,
    scrollWidth,
    scrollHeight,
    body: document.body.outerHTML,
    root: document.documentElement.cloneNode().textContent,
  };
}

/** How far the page can be scrolled sideways. */
export function sideways(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Waits until the page has made room and stands still. */
export async function settled(tab: Tab): Promise<void> {
  let last = '';
  await until('the page to stand still', async () => {
    await new Promise((next) => setTimeout(next, 120));
    const now = JSON.stringify(await tab.evaluate(exactly));
    const still = now === last;
    last = now;
    return still;
  });
}
