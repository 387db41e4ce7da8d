import { unpackWording } from './packed';
import { packed } from './weights';
import type { Wordings } from './wording';

let unpacked: Wordings | undefined;

/** The fitted weights of wording, unpacked when first asked for. */
export function fittedWordings(): Wordings {
  unpacked ??= { items: unpackWording(packed.items), before: unpackWording(packed.before) };
  return unpacked;
}
