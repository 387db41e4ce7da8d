/** A document made from markup, with no scripts run and nothing loaded. */
export function pageOf(html: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(html, type);
}
