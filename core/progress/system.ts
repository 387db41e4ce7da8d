import type { Tutorial } from '../tutorial';
import { type Chosen, partsOf } from './count';

/** Operating systems that tutorials have alternatives for. */
export const systems = ['windows', 'macos', 'linux', 'android', 'ios', 'chromeos'] as const;

/** One of them. */
export type System = (typeof systems)[number];

const names: Readonly<Record<System, RegExp>> = {
  windows: /windows|win ?(?:10|11)/iu,
  macos: /mac ?os|macos|os x|mac(?:book)?/iu,
  linux: /linux|ubuntu|debian|fedora|arch|mint/iu,
  android: /android/iu,
  ios: /iphone|ipad|ios/iu,
  chromeos: /chrome ?os|chromebook/iu,
};

/** The system that the title of an alternative names; null where it names none or several. */
export function systemIn(title: string): System | null {
  const found = systems.filter((system) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${names[system].source})(?![\\p{L}\\p{N}])`, 'iu').test(title),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The system of a visitor, as the browser tells it: `navigator.platform` and `userAgent`. */
export function systemOf(platform: string, userAgent: string): System | null {
  const says = `${platform} ${userAgent}`;
  if (/Android/.test(says)) return 'android';
  if (/iPhone|iPad|iPod/.test(says)) return 'ios';
  if (/CrOS/.test(says)) return 'chromeos';
  if (/Win/.test(says)) return 'windows';
  if (/Mac/.test(says)) return 'macos';
  return /Linux|X11|BSD/.test(says) ? 'linux' : null;
}

/** What is followed where the person chose nothing: the alternative for their system, where there is exactly one. */
export function withSystem(tutorial: Tutorial, chosen: Chosen, system: System | null): Chosen {
  const own = partsOf(tutorial, chosen).flatMap(({ id, procedures }) => {
    if (procedures.length < 2 || Object.hasOwn(chosen, id)) return [];
    const fitting = procedures.filter(({ title }) => system !== null && systemIn(title ?? '') === system);
    return fitting.length === 1 && fitting[0] ? [[id, fitting[0].id] as const] : [];
  });
  return own.length > 0 ? { ...Object.fromEntries(own), ...chosen } : chosen;
}
