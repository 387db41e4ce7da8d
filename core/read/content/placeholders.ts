import type { Range } from '../../tutorial';

/** Names of HTML elements, which stand in angle brackets too. */
const TAGS = new Set(
  (
    'a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col data dd del details dialog div dl dt em embed ' +
    'fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav ' +
    'noscript object ol optgroup option output p param path picture pre progress q rect s samp script section select small source span strong style sub summary sup svg ' +
    'table tbody td template textarea tfoot th thead time title tr track u ul var video wbr slot component dependency project plugin'
  ).split(' '),
);

/** What placeholders are about. In brackets of other meanings, only such words make one. */
const SUBJECT =
  /(?:^|[\s_-])(?:your|my|user|username|name|host|hostname|server|domain|path|file|filename|folder|directory|id|ip|address|port|password|passphrase|key|token|secret|email|repo|repository|branch|version|region|project|bucket|database|device|date|url|site)(?:$|[\s_-])/i;

/** In these, angle brackets and braces have a meaning of their own: only what speaks to the reader is a placeholder. */
const MARKUP = /^(?:html?|xml|xhtml|svg|jsx|tsx|vue|svelte|astro|php|erb|ejs|jsp|razor|cshtml|markdown|md)$/;
const TYPED = /^(?:typescript|ts|tsx|java|kotlin|kt|swift|rust|rs|c|cpp|c\+\+|csharp|cs|c#|go|scala|dart)$/;
const TEMPLATES =
  /^(?:html?|vue|svelte|jinja2?|j2|twig|liquid|handlebars|hbs|mustache|django|nunjucks|yaml|yml|helm|go-template|gotemplate|erb|blade|php|angular|markdown|md)$/;
const SHELL = /^(?:bash|sh|shell|zsh|fish|console|terminal|powershell|ps1|cmd|bat|batch|shell-session|text|cli)$/;

/** `<your-domain>`, where no name stands before the bracket (`Vec<String>`, `a<b>`). */
const ANGLE = /(?<![\p{L}\p{N}_)\]<$&?.])<([\p{L}][\p{L}\p{N}_. '-]{0,48})>(?!>)/gu;
const BRACES = /(?<![${\p{L}\p{N}_])\{\{ ?([\p{L}_][\p{L}\p{N}_ -]{0,40}?) ?\}\}(?!\})/gu;
const BRACKETS = /(?<![\p{L}\p{N}_)\]["'$[])\[([\p{L}][\p{L}\p{N}_ -]{1,40})\](?![\p{L}\p{N}_[(])/gu;
/** YOUR_API_KEY, your-username, your-domain.com, yourdomain.com. */
const YOUR =
  /(?<![\p{L}\p{N}_<[{-])(?:(?:your|YOUR|Your)[_-][\p{L}\p{N}_-]{1,40}|(?:your|YOUR)(?:domain|username|server|host|site|password|name|email))(?:\.(?:com|org|net|io|dev|tld|example|local))?(?![\p{L}\p{N}_])/gu;

/** Stretches of code that the reader has to fill in, in order: none overlaps another. */
export function placeholdersIn(text: string, language: string | null): Range[] {
  const found = [
    ...[...text.matchAll(ANGLE)].filter(([whole, name = '']) => isAngle(name, language, text, whole)),
    ...[...text.matchAll(BRACES)].filter(([, name = '']) => /your/i.test(name) || !TEMPLATES.test(language ?? '')),
    ...[...text.matchAll(BRACKETS)].filter((match) => isBracket(match, language)),
    ...text.matchAll(YOUR),
  ].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));
}

function isAngle(name: string, language: string | null, text: string, whole: string): boolean {
  if (/\.h(?:pp)?$/.test(name) || TAGS.has(name.toLowerCase()) || text.includes(`</${name}>`)) return false;
  if (/[\s'.-]$/.test(name) || text.includes(`#include ${whole}`)) return false;
  if (MARKUP.test(language ?? '') || TYPED.test(language ?? '')) return /your|[_ -]/i.test(name) && SUBJECT.test(name);
  // Camel case of one word is a type or a component.
  return !/^[A-Z][a-z]+(?:[A-Z][a-z]*)*$/.test(name) || SHELL.test(language ?? '') || SUBJECT.test(name);
}

/** In brackets, only in a shell and not alone on a line (`[package]`), with a word that placeholders are about. */
function isBracket({ 0: whole, 1: name = '', index, input }: RegExpExecArray, language: string | null): boolean {
  if (language !== null && !SHELL.test(language)) return false;
  const line = input.slice(input.lastIndexOf('\n', index) + 1).split('\n')[0] ?? '';
  return line.trim() !== whole && SUBJECT.test(name) && !/^options?$/i.test(name);
}
