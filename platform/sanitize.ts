import createPurifier, { type Config } from 'dompurify';
import { allowList } from '../core/read/content/allow-list';
import type { Sanitize } from '../core/read/reading';

/** The part of a window that DOMPurify needs. */
type PurifierWindow = Window & typeof globalThis;

/**
 * Strings as they are. Handing DOMPurify a policy keeps it from creating one of its own, which pages that demand
 * Trusted Types would report (https://w3c.github.io/trusted-types/dist/spec/).
 */
const ownPolicy = {
  createHTML: (html: string) => html,
  createScriptURL: (address: string) => address,
} as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>;

/** Gives a sanitiser: a clone of the node goes through DOMPurify's strict allow-list, and comes back as a fragment. */
export function createSanitizer(window: PurifierWindow): Sanitize {
  const purifier = createPurifier(window);
  // One object for all calls: DOMPurify parses a configuration anew whenever it is another object.
  const config = { ...allowList, RETURN_DOM_FRAGMENT: true as const, TRUSTED_TYPES_POLICY: ownPolicy };
  return (node) => purifier.sanitize(node, config);
}
