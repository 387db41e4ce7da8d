/** A person's choices. Stored under one key, with a version, validated on reading. */
export interface Settings {
  version: 1;
  strip: {
    /** Hide ads and trackers on tutorial pages, where the site has no choice of its own. */
    everywhere: boolean;
    /** Hide link farms and newsletter forms as well. */
    clutter: boolean;
    /** Host -> on or off. */
    sites: Record<string, boolean>;
    /** Host -> selectors of elements that the person wants to see. */
    shown: Record<string, string[]>;
  };
  /** Hosts where Sidestep does nothing at all. */
  off: string[];
  dock: { side: 'start' | 'end'; width: number };
  theme: 'auto' | 'light' | 'dark';
  /** Factor on text sizes. */
  textSize: number;
  /** Host -> where the chip stands: edge, and share of the window's height from the top, 0 to 1. */
  chip: Record<string, { edge: 'start' | 'end'; top: number }>;
  /** Single-key shortcuts in the panel. */
  keys: boolean;
}
