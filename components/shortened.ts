/** A step's words, short enough to listen to. */
export function shortened(text: string, most = 160): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
