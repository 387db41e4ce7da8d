/** Elements that the content tree knows how to read; everything else is unwrapped or dropped before it gets here. */
export const ALLOWED_TAGS = (
  'p div span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a b strong i em kbd code samp pre br img figure figcaption table thead tbody tfoot tr ' +
  'th td caption blockquote aside section q details summary'
).split(' ');

/** Attributes that the content tree reads. None of them but the addresses and the words of a picture reaches the panel. */
const ALLOWED_ATTRIBUTES = 'href src alt width height class role data-lang data-name data-output data-hidden'.split(
  ' ',
);

/**
 * The configuration that is handed to DOMPurify wherever the house makes a `Sanitize`: an explicit allow-list, HTML only, a fragment
 * out; no hooks, no IN_PLACE, no ADD_*. Addresses are judged again when the tree is made.
 */
export const allowList = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true as const,
};
