/** One tab with a page of a pretend site. */
export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a self-contained function in the page's own world. */
  evaluate<Result, Arguments extends unknown[]>(
    look: (...rest: Arguments) => Result,
    ...rest: Arguments
  ): Promise<Awaited<Result>>;
  /** The same with our closed shadow root as first argument; null where there is none. */
  inRoot<Result, Arguments extends unknown[]>(
    look: (root: ShadowRoot, ...rest: Arguments) => Result,
    ...rest: Arguments
  ): Promise<Awaited<Result> | null>;
  /** Moves the real pointer, in CSS px of the window. */
  moveTo(x: number, y: number): Promise<void>;
  /** A real click, in CSS px of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses at one place, moves to another and lets go there, in CSS px of the window. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** A real key, named as in KeyboardEvent.key; others are held before it: "Control+z". */
  press(key: string): Promise<void>;
  /** PNG of the window. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What pages of both browsers have. */
interface Mouse {
  move(x: number, y: number): Promise<unknown>;
  down(): Promise<unknown>;
  up(): Promise<unknown>;
}

/** A drag in three moves, as of a hand. */
export async function dragWith(mouse: Mouse, ...[from, to]: Parameters<Tab['drag']>): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await mouse.move(to.x, to.y);
  await mouse.up();
}

/** A browser with the production build in it, and a profile that outlives a restart. */
export interface Driver {
  name: 'Chromium' | 'Firefox';
  /** Folder of the profile, on disk until the driver is closed. */
  profile: string;
  open(address: string): Promise<Tab>;
  /** Ends the browser and starts it anew with the same profile; `between` runs while no browser does. */
  restart(between?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Tries again until the value is there (neither null, undefined nor false), and gives it; after `ms` it fails with `what`. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  ms = 10_000,
): Promise<Value> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 30));
  }
}
