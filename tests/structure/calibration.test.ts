import { expect, test } from 'vitest';
import { calibrated } from '../../core/read/deciding/model';
import { packed } from '../../core/read/deciding/weights';
import { calibrated as calibratedInFitting, fitCalibration } from '../../scripts/calibration.mjs';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** As counted on the corpus (docs/reading.md): of 172 tutorials eight say "step by step", of 1,494 other pages with a list none. */
const truths = [...times(172, true), ...times(1494, false)];
const signs = [...times(8, true), ...times(1658, false)];
const chances = [...times(172, 0.8), ...times(1494, 0.05)];

test('what "step by step" is worth is worked out as if three more of the others said it', () => {
  const { stepByStep } = fitCalibration(chances, truths, signs);
  expect(stepByStep).toBeCloseTo(Math.log(8 / 172 / (3 / 1497)), 3);
  expect(packed.calibration.stepByStep).toBe(stepByStep);
});

test('it is worth nothing where no tutorial says it, or where others say it as often', () => {
  expect(fitCalibration(chances, truths, times(1666, false)).stepByStep).toBe(0);
  expect(fitCalibration(chances, truths, times(1666, true)).stepByStep).toBe(0);
});

test.each([
  [0.001, false],
  [0.3, true],
  [0.999, false],
])('the page and the fitting read %s alike', (chance, said) => {
  expect(calibrated(packed.calibration, chance, said)).toBeCloseTo(
    calibratedInFitting(packed.calibration, chance, said),
    10,
  );
});
