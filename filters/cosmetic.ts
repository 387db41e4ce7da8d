import { RuleConverter, RuleGenerator, RuleParser } from '@adguard/agtree';
import { CosmeticFilter, FiltersEngine } from '@ghostery/adblocker';

/** `##`, `#@#`, `#?#`, `#@?#`: hiding, in plain CSS and in the extended kind. All other marks change pages or run scripts in them. */
const HIDING = /^(?!!|\[\$)[^#]*#@?\??#/;
const EXTENDED = /#@?\?#/;
/** Rules about requests that say where hiding is not wanted. */
const HIDING_OFF = /^@@.*\$(?:.*,)?(?:elemhide|ehide|generichide|ghide|specifichide|shide)(?:,|$)/;

/** A cosmetic engine, and how many lines went in. */
export interface CosmeticEngine {
  bytes: Uint8Array;
  filters: number;
  /** Lines that no engine reads. */
  unread: string[];
}

/** Makes the engine that answers which selectors to hide on a page. Nothing of it runs a script or changes anything else. */
export function cosmeticEngine(lines: readonly string[]): CosmeticEngine {
  const unread: string[] = [];
  const hiding = lines.filter((line) => HIDING.test(line)).flatMap((line) => readable(line, unread));
  const off = lines.filter((line) => HIDING_OFF.test(line));
  const engine = FiltersEngine.parse([...hiding, ...off].join('\n'), {
    // The engine's own check goes byte by byte and takes longer than all else; the browser's is as quick as reading.
    integrityCheck: false,
    enableCompression: true,
    enableHtmlFiltering: false,
    loadExtendedSelectors: true,
  });
  return { bytes: engine.serialize(), filters: engine.getFilters().cosmeticFilters.length, unread };
}

/** A line as the engine reads it; in extended ones AdGuard's words become those of uBlock Origin, which the engine speaks. */
function readable(line: string, unread: string[]): string[] {
  const texts = EXTENDED.test(line) ? asUblock(line) : [line];
  return texts.filter((text) => {
    const filter = CosmeticFilter.parse(text);
    // A style of its own changes the page, a script runs in it: both are more than hiding.
    const hides = filter !== null && !filter.hasCustomStyle() && !filter.isScriptInject() && !filter.isHtmlFiltering();
    if (!hides) unread.push(line);
    return hides;
  });
}

function asUblock(line: string): string[] {
  try {
    const converted = RuleConverter.convertToUbo(RuleParser.parse(line)).result;
    return converted.map((rule) => RuleGenerator.generate(rule).replaceAll(':contains(', ':has-text('));
  } catch {
    return [line];
  }
}
