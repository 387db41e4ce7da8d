import { FiltersEngine, NetworkFilter } from '@ghostery/adblocker';

/** A whole host and nothing else: `||ads.example^`. Most rules are of this kind. */
const HOST = /^\|\|([\w-]+(?:\.[\w-]+)+)\^(?:\$(?:third-party|all))?$/;
/** Pixels in e-mails, in seventy thousand lines: no page on the web holds them. */
const IN_MAIL = /^[\w.-]+\$image$/;
const COSMETIC = /#@?[$%?]*#|\$@?\$/;
/** What acts on something else than a request for a part of a page, or answers a request with something else. */
const OTHER =
  /[$,](?:document|doc|popup|popunder|removeparam|removeheader|csp|permissions|cookie|stealth|replace|jsonprune|xmlprune|hls|referrerpolicy|urltransform|network|app|extension|elemhide|ehide|generichide|ghide|specifichide|shide|jsinject|urlblock|genericblock|content|method|header)(?:[=,]|$)/;

/** The lines of a list that are about requests, told apart. */
export interface RequestLines {
  /** Hosts that are wholly blocked. */
  hosts: string[];
  /** Everything else, exceptions too. */
  rest: string[];
}

/** Tells a list's lines about requests apart; a line that another line takes back is left out. */
export function requestLines(lines: readonly string[]): RequestLines {
  const about = lines.filter(
    (line) => line !== '' && !/^[![]/.test(line) && !COSMETIC.test(line) && !IN_MAIL.test(line),
  );
  const takenBack = new Set(about.filter((line) => /[$,]badfilter\b/.test(line)).map(withoutBadfilter));
  const kept = about.filter((line) => !takenBack.has(line) && !/[$,]badfilter\b/.test(line));
  const hosts = kept.flatMap((line) => HOST.exec(line)?.[1] ?? []);
  return { hosts, rest: kept.filter((line) => !HOST.test(line) && !OTHER.test(line)) };
}

function withoutBadfilter(line: string): string {
  return line.replace(/,badfilter\b|\$badfilter,|\$badfilter$/, (mark) =>
    mark.startsWith('$') && mark.endsWith(',') ? '$' : '',
  );
}

/** Makes the engine that tells whether an address is an ad's or a tracker's, and the numbers of the trackers' filters in it. */
export function requestEngine(
  ads: readonly string[],
  trackers: readonly string[],
): { bytes: Uint8Array; filters: number; trackerIds: number[] } {
  const engine = FiltersEngine.parse([...ads, ...trackers].join('\n'), {
    // The engine's own check goes byte by byte and takes longer than all else; the browser's is as quick as reading.
    integrityCheck: false,
    enableCompression: true,
    loadCosmeticFilters: false,
    enableHtmlFiltering: false,
  });
  const ofAds = new Set(idsOf(ads));
  const trackerIds = idsOf(trackers).filter((id) => !ofAds.has(id));
  return { bytes: engine.serialize(), filters: engine.getFilters().networkFilters.length, trackerIds };
}

function idsOf(lines: readonly string[]): number[] {
  return lines.flatMap((line) => NetworkFilter.parse(line)?.getId() ?? []);
}
