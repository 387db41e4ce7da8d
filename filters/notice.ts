import { LIST_PACKAGE } from './lists';

/** A list, as far as its makers are to be named. */
interface Named {
  title: string;
  version: string;
  updated: string;
  license: string;
  homepage: string;
}

/** Names everything of others that stands in the filter files, with versions, dates and licences. */
export function notice(lists: readonly Named[], version: string): string {
  const named = lists.map(
    ({ title, version: of, updated, license, homepage }) =>
      `${title}\n  version ${of}, of ${updated.slice(0, 10)}\n  ${homepage}\n  GPL-3.0-only: ${license}\n`,
  );
  return [
    'The files in this folder are made from these filter lists, at build time and without changes to their meaning:',
    '',
    ...named,
    `They come out of the npm package ${LIST_PACKAGE} ${version} (GPL-3.0-only).`,
    'AdGuard Base contains EasyList, AdGuard Tracking Protection contains EasyPrivacy (https://easylist.to, GPL-3.0-or-later',
    'or CC-BY-SA-3.0-or-later; here under the GPL).',
    '',
    'The engines are written and read by @ghostery/adblocker 2.18.2 (MPL-2.0, Ghostery GmbH); rules in the syntax of AdGuard',
    'were converted with @adguard/agtree 4.2.0 (MIT, AdGuard Software Ltd.).',
    '',
  ].join('\n');
}
