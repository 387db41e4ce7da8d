import type { Weights } from './decide';
import { unpack } from './packed';
import { packed } from './weights';

let unpacked: Weights | undefined;

/** The fitted weights, unpacked when first asked for. */
export function fittedWeights(): Weights {
  unpacked ??= {
    candidate: unpack(packed.candidate),
    neighbour: unpack(packed.neighbour),
    page: unpack(packed.page),
    calibration: packed.calibration,
  };
  return unpacked;
}
