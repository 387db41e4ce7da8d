/** Whether a text of JSON nests objects and lists deeper than `most`, found without parsing it. */
export function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  // Strings are passed over whole; what is left of interest are brackets.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gs)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > most) return true;
  }
  return false;
}
