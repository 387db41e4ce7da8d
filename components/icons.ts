/** One drawn part of an icon, on a grid of 20 units. */
export type IconShape =
  | { path: string; width?: number }
  | { circle: readonly [x: number, y: number, radius: number] }
  | { box: readonly [x: number, y: number, width: number, height: number, radius: number] };

/** The icons of the house: strokes of 1.5 units with round caps, no fill. */
export const icons = {
  check: [{ path: 'M4.5 10.5 8.2 14 15.5 6' }],
  down: [{ path: 'm5.5 8 4.5 4.5L14.5 8' }],
  right: [{ path: 'M8 5.5 12.5 10 8 14.5' }],
  left: [{ path: 'M12 5.5 7.5 10l4.5 4.5' }],
  up: [{ path: 'm5.5 12 4.5-4.5 4.5 4.5' }],
  x: [{ path: 'm5.5 5.5 9 9M14.5 5.5l-9 9' }],
  more: [{ path: 'M4.75 10h.01M10 10h.01M15.25 10h.01', width: 2.2 }],
  focus: [
    {
      path: 'M3.5 7V5A1.5 1.5 0 0 1 5 3.5h2M13 3.5h2A1.5 1.5 0 0 1 16.5 5v2M16.5 13v2a1.5 1.5 0 0 1-1.5 1.5h-2M7 16.5H5A1.5 1.5 0 0 1 3.5 15v-2',
    },
    { circle: [10, 10, 2] },
  ],
  collapse: [{ box: [3, 3.5, 14, 13, 2.5] }, { path: 'M12 3.5v13M6 7.75 8.25 10 6 12.25' }],
  dockl: [{ box: [3, 3.5, 14, 13, 2.5] }, { path: 'M8 3.5v13' }],
  dockr: [{ box: [3, 3.5, 14, 13, 2.5] }, { path: 'M12 3.5v13' }],
  undo: [{ path: 'M7 4.5 3.5 8 7 11.5' }, { path: 'M3.5 8h8.25a4.25 4.25 0 0 1 0 8.5H8' }],
  reset: [{ path: 'M4 10a6 6 0 1 0 1.9-4.4L4 7.3' }, { path: 'M4 3.8v3.5h3.5' }],
  timer: [{ circle: [10, 11.25, 5.75] }, { path: 'M10 8.25v3l2 1.25M8 2.75h4' }],
  play: [{ path: 'M7 4.75v10.5l8-5.25z' }],
  pause: [{ path: 'M7 5v10M13 5v10' }],
  plus: [{ path: 'M10 4.5v11M4.5 10h11' }],
  minus: [{ path: 'M4.5 10h11' }],
  copy: [{ box: [7, 7, 9.5, 9.5, 2] }, { path: 'M13 7V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7' }],
  info: [{ circle: [10, 10, 6.75] }, { path: 'M10 9.25v4M10 6.75h.01' }],
  warn: [{ path: 'M10 3.5 17.25 16H2.75z' }, { path: 'M10 8v3.75M10 13.75h.01' }],
  link: [
    { path: 'M8 4.5H5.5a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V12' },
    { path: 'M11.5 3.5h5v5M16.25 3.75 9 11' },
  ],
  eye: [
    { path: 'M2.5 10S5.25 4.75 10 4.75 17.5 10 17.5 10 14.75 15.25 10 15.25 2.5 10 2.5 10z' },
    { circle: [10, 10, 2.25] },
  ],
  eyeoff: [
    {
      path: 'M8.2 5a7.6 7.6 0 0 1 1.8-.25C14.75 4.75 17.5 10 17.5 10a13.6 13.6 0 0 1-2 2.75M5.2 6.5A13.4 13.4 0 0 0 2.5 10s2.75 5.25 7.5 5.25c1.4 0 2.6-.45 3.65-1.1M3.5 3.5l13 13',
    },
  ],
  outline: [
    {
      path: 'M5.5 3.5H5A1.5 1.5 0 0 0 3.5 5v.5M3.5 8.75v2.5M3.5 14.5v.5A1.5 1.5 0 0 0 5 16.5h.5M8.75 16.5h2.5M14.5 16.5h.5a1.5 1.5 0 0 0 1.5-1.5v-.5M16.5 11.25v-2.5M16.5 5.5V5A1.5 1.5 0 0 0 15 3.5h-.5M11.25 3.5h-2.5',
    },
  ],
  gear: [{ path: 'M3.5 6h7.25M15 6h1.5M3.5 14h1.75M9.5 14h7' }, { circle: [12.75, 6, 2] }, { circle: [7.25, 14, 2] }],
  kbd: [{ box: [2.5, 5, 15, 10, 2] }, { path: 'M5.75 8.25h.01M8.6 8.25h.01M11.4 8.25h.01M14.25 8.25h.01M7 11.75h6' }],
  search: [{ circle: [9, 9, 5.25] }, { path: 'm13 13 3.5 3.5' }],
  dl: [{ path: 'M10 3.5v9M6.25 9 10 12.75 13.75 9M3.75 16.5h12.5' }],
  ul: [{ path: 'M10 12.75v-9M6.25 7.25 10 3.5l3.75 3.75M3.75 16.5h12.5' }],
  print: [
    {
      path: 'M6 7V3.5h8V7M6 14H4.5a1.5 1.5 0 0 1-1.5-1.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14',
    },
    { path: 'M6 11.5h8v5H6z' },
  ],
  skip: [{ path: 'M4.5 5v10l7-5zM15 5v10' }],
  pencil: [{ path: 'm4 16 .75-3.25L13 4.5a1.77 1.77 0 0 1 2.5 2.5l-8.25 8.25z' }],
  pin: [
    { path: 'M10 17s5.25-4.6 5.25-8.75a5.25 5.25 0 0 0-10.5 0C4.75 12.4 10 17 10 17z' },
    { circle: [10, 8.25, 1.75] },
  ],
  cog: [
    { circle: [10, 10, 5] },
    { circle: [10, 10, 1.75] },
    {
      path: 'M10 5V2.75M10 15v2.25M5 10H2.75M15 10h2.25M6.46 6.46 4.87 4.87M13.54 13.54l1.59 1.59M6.46 13.54l-1.59 1.59M13.54 6.46l1.59-1.59',
    },
  ],
  tack: [{ path: 'M7 3.5h6M8 3.5v4.75L5.5 11.5h9L12 8.25V3.5M10 11.5v5' }],
  here: [{ path: 'M3.5 10h10M9.75 6 13.75 10l-4 4' }],
  pick: [
    { path: 'm8.5 8.5 2.6 7.5 1.55-3.35L16 11.1z' },
    { path: 'M8.25 3v2M3 8.25h2M4.55 4.55 6 6M11.95 4.55 10.5 6M4.55 11.95 6 10.5' },
  ],
  book: [{ path: 'M4 4.5h12M4 10h12M4 15.5h7.5' }],
  lib: [
    { box: [3.5, 3.5, 3.5, 13, 1] },
    { box: [7, 3.5, 3.5, 13, 1] },
    { path: 'm11.9 4.6 2.5-.65a.8.8 0 0 1 .98.57l2.6 10.1a.8.8 0 0 1-.57.98l-1.9.5a.8.8 0 0 1-.98-.58L11.9 4.6z' },
  ],
  trash: [
    {
      path: 'M3.75 5.75h12.5M8 5.5V3.75h4V5.5M5.25 5.75l.6 9.3a1.5 1.5 0 0 0 1.5 1.45h5.3a1.5 1.5 0 0 0 1.5-1.45l.6-9.3M8.5 9v4.25M11.5 9v4.25',
    },
  ],
  globe: [
    { circle: [10, 10, 6.75] },
    {
      path: 'M3.25 10h13.5M10 3.25c2 2.1 2.75 4.4 2.75 6.75S12 14.65 10 16.75C8 14.65 7.25 12.35 7.25 10S8 5.35 10 3.25z',
    },
  ],
  lock: [{ box: [4.5, 9, 11, 7.5, 2] }, { path: 'M7 9V6.5a3 3 0 0 1 6 0V9' }],
  bell: [{ path: 'M5.5 8.5a4.5 4.5 0 0 1 9 0c0 4 1.5 5 1.5 5H4s1.5-1 1.5-5zM8.5 16.25a1.75 1.75 0 0 0 3 0' }],
  theme: [{ circle: [10, 10, 6.75] }, { path: 'M10 3.25v13.5M13 5v10M15.5 7v6' }],
  text: [{ path: 'M3 15.5 6.75 6h.5L11 15.5M4.25 12.5h5.5M12.75 15.5l2-5.5h.5l2 5.5M13.4 13.75h3.2' }],
  zoom: [{ path: 'M11.5 3.5h5v5M8.5 16.5h-5v-5M16.25 3.75 11.5 8.5M3.75 16.25 8.5 11.5' }],
  note: [
    { path: 'M4.5 3.5h11a1 1 0 0 1 1 1V12l-4.5 4.5H4.5a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z' },
    { path: 'M16.5 12H13a1 1 0 0 0-1 1v3.5M6.5 7.25h7M6.5 10.25h3.5' },
  ],
  save: [{ path: 'M10 6v4.25M10 13.25h.01' }, { path: 'M7 3.25h6L16.75 7v6L13 16.75H7L3.25 13V7z' }],
  ad: [{ box: [3, 5, 14, 10, 2] }, { path: 'M6 8.25h4M6 11.25h2.5M12.5 8.25h1.75v3H12.5z' }],
  puzzle: [
    {
      path: 'M8 4.75a1.75 1.75 0 0 1 3.5 0V5.5h2.75a1.25 1.25 0 0 1 1.25 1.25V9.5h-.75a1.75 1.75 0 0 0 0 3.5h.75v2.25a1.25 1.25 0 0 1-1.25 1.25H5.75a1.25 1.25 0 0 1-1.25-1.25V6.75A1.25 1.25 0 0 1 5.75 5.5H8z',
    },
  ],
} as const satisfies Record<string, readonly IconShape[]>;

/** Name of an icon. */
export type IconName = keyof typeof icons;

/** Icons that point along the text, and turn round with it. */
export const mirrored: ReadonlySet<IconName> = new Set([
  'right',
  'left',
  'here',
  'collapse',
  'dockl',
  'dockr',
  'undo',
  'link',
  'skip',
  'book',
]);
