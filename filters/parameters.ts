import type { Rule } from './source';

/** Names of link parameters that serve nothing but tracking, on every site: ascending, without doubles. */
export function trackingParameters(rules: readonly Rule[]): string[] {
  const names = rules.flatMap(({ action, condition }) => {
    const anywhere = !['urlFilter', 'regexFilter', 'requestDomains', 'initiatorDomains'].some(
      (key) => key in condition,
    );
    return anywhere ? removedBy(action) : [];
  });
  return [...new Set(names)].sort();
}

function removedBy(action: object): string[] {
  const { redirect } = action as { redirect?: { transform?: { queryTransform?: { removeParams?: string[] } } } };
  return redirect?.transform?.queryTransform?.removeParams ?? [];
}

/** The names as the module that the extension is built with; committed, because the panel's links are cleaned where no file can be read. */
export function parametersModule(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + name.length < 110) lines[lines.length - 1] = `${line} ${name}`;
    else lines.push(name);
  }
  return [
    "/** Made by `npm run filters:refresh` from AdGuard's URL Tracking filter (GPL-3.0-only); filters/NOTICE.txt tells its version. */",
    `const NAMES = \`\n${lines.join('\n')}\n\`;\n`,
    '/** Link parameters that serve nothing but tracking. */',
    'export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(NAMES.trim().split(/\\s+/));\n',
  ].join('\n');
}
