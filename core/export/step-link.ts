/** Words of a step that a link names: enough to be the only such place on a page, few enough to survive an edit. */
const mostWords = 6;
const mostCharacters = 100;

/**
 * A link that opens a page at a step: a text fragment, which the browser itself looks up and scrolls to, and which the page
 * does not see. https://wicg.github.io/scroll-to-text-fragment/
 */
export function stepLink(address: string, text: string): string {
  const words = text.trim().split(/\s+/).slice(0, mostWords).join(' ');
  // Cut between characters, never inside of one.
  const start = [...words].slice(0, mostCharacters).join('');
  const [page = '', anchor = ''] = address.split(/:~:|#:~:/)[0]?.split('#') ?? [];
  if (start === '') return address;
  // These three have a meaning of their own there.
  const directive = encodeURIComponent(start).replace(
    /[-,&]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${page}#${anchor}:~:text=${directive}`;
}
