/** One page of a tutorial that goes on over several. */
export interface SeriesPage {
  /** Absolute, as a link names it. */
  address: string;
  /** What the link calls it, where that is more than a number. */
  title: string | null;
}

/** The pages that a tutorial goes on over, in order. */
export interface Series {
  pages: SeriesPage[];
  /** Index of the page that was read. */
  here: number;
  /** Only the next page is named: there may be more after it. */
  more: boolean;
}
