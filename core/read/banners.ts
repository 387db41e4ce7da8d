import { attribute, queryAll, tagName } from '../page/dom';
import { affiliateOf } from '../strip/affiliate';

/**
 * True for a link around a picture, with words or without, that leads through an affiliate network: advertising that stands in a step
 * and is no part of it. Text links stay: the step speaks of what they lead to.
 */
export function isBanner(element: Element): boolean {
  if (tagName(element) !== 'a') return false;
  const href = attribute(element, 'href');
  return href !== null && queryAll(element, 'img,picture,video').length > 0 && affiliateOf(href) !== null;
}
