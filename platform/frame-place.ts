/**
 * Where a window stands among those of its page, from the top: "" is the page itself, "0/2" the third frame of its first one; null where
 * a window on the way is of another origin. Stands for itself: the background runs it in frames, without anything around it.
 */
export function placeAmongWindows(of: Window = window): string | null {
  try {
    const places: number[] = [];
    for (let at = of; at !== at.parent; at = at.parent) {
      // Throws where the page around is another's.
      if (!at.parent.document) return null;
      let place = 0;
      while (at.parent[place] !== at && place < at.parent.length) place += 1;
      places.unshift(place);
    }
    return places.join('/');
  } catch {
    return null;
  }
}
