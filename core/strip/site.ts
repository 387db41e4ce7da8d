/** Second levels under which countries register names: `example.co.uk` is one site, `co.uk` is none. */
const SECOND_LEVELS = new Set(
  'ac co com edu gob gouv gov govt ltd me mil ne net nom or org plc sch go gen info web'.split(' '),
);

/** The registrable name of a host as far as two or three labels tell it (`a.b.example.co.uk` -> `example.co.uk`); addresses stay whole. */
export function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const country = labels.at(-1)?.length === 2;
  const take = country && labels.length > 2 && SECOND_LEVELS.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-take).join('.');
}

/** Whether a host is one of the names or stands below one, which is then answered; null where not. */
export function listedHost(host: string, names: ReadonlySet<string>): string | null {
  let rest = host.toLowerCase();
  for (let depth = 0; depth < 12; depth++) {
    if (names.has(rest)) return rest;
    const dot = rest.indexOf('.');
    if (dot < 0) return null;
    rest = rest.slice(dot + 1);
  }
  return null;
}

/** True where a host plainly belongs to the site's publisher: the same site, or one that bears its name (`example-cdn.net` for `example.com`). */
export function isOwnHost(host: string, site: string): boolean {
  const other = siteOf(host);
  if (other === site) return true;
  const name = site.split('.')[0] ?? '';
  return name.length >= 4 && (other.split('.')[0] ?? '').includes(name);
}
