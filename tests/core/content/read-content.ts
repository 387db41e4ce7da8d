import DOMPurify from 'dompurify';
import { bodyOf, childNodes } from '../../../core/page/dom';
import { allowList } from '../../../core/read/content/allow-list';
import { type ContentOptions, contentOf } from '../../../core/read/content/content';
import { pageOf } from '../page/page-of';

/** The sanitiser as the extension makes it. */
export const sanitize = (node: Node): DocumentFragment =>
  DOMPurify.sanitize(node, allowList) as unknown as DocumentFragment;

/** The content of a page's whole body, at an address of its own. */
export function readContent(html: string, options: Partial<ContentOptions> = {}) {
  const body = bodyOf(pageOf(html)) as Element;
  return contentOf(childNodes(body), { sanitize, address: 'https://kitchen.example/bread/index.html', ...options });
}
