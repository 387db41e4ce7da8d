/** Whether a text of JSON nests objects and lists deeper than `most`, found without parsing it. */
export function isDeeper(text: string, most: number): boolean {
  for (const depth of depths(text)) if (depth > most) return true;
  return false;
}

/** Whether a text of JSON ends before what it began. */
export function isUnfinished(text: string): boolean {
  let last = 0;
  for (const depth of depths(text)) last = depth;
  return last > 0;
}

/** How deep it is after each bracket. Strings are passed over whole; what is left of interest are brackets. */
function* depths(text: string): Generator<number> {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gs)) {
    if (token === '{' || token === '[') yield ++depth;
    else if (token === '}' || token === ']') yield --depth;
  }
}
