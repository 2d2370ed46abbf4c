import { stoppingRatio, stoppingRatios } from "../../../src/calc/models/stopping-ratios";
import { stoppingRatioValues } from "./stopping-ratio-values";

type Reference = (typeof stoppingRatioValues)[number];
const parametersOf = ([r, alpha, s, beta]: Reference) => [r, alpha, s, beta];
const relative = (found: number, wanted: number): number => Math.abs(found / wanted - 1);

/** The reference values of each set of parameters, ascending by time and purchases. */
const sets = [...new Set(stoppingRatioValues.map((reference) => parametersOf(reference).join(" ")))].map(
  (key) => stoppingRatioValues.filter((reference) => parametersOf(reference).join(" ") === key),
);

describe("stopping ratios", () => {
  it("one ratio is what mpmath 1.2.1 computes at 40 digits", () => {
    for (const reference of stoppingRatioValues) {
      const [, , , , t, x, f] = reference;
      expect(relative(stoppingRatio(parametersOf(reference), x, t), f)).toBeLessThan(1e-13);
    }
  });

  it("the recurrence leads from one number of purchases to every other one without losing digits", () => {
    for (const set of sets) {
      // All numbers of purchases at every time, so that 260 steps lie between the first and the last.
      const times = [...new Set(set.map(([, , , , t]) => t))];
      const purchases = Float64Array.from(times.flatMap(() => Array.from({ length: 261 }, (_, x) => x)));
      const time = Float64Array.from(times.flatMap((t) => Array.from({ length: 261 }, () => t)));
      const ratios = stoppingRatios(parametersOf(set[0]!), purchases, time);
      for (const [, , , , t, x, f, byR, byS, byG] of set) {
        const moment = 261 * times.indexOf(t) + x;
        expect(relative(ratios.f[moment]!, f)).toBeLessThan(2e-13);
        expect(relative(ratios.byR[moment]!, byR)).toBeLessThan(2e-12);
        expect(relative(ratios.byS[moment]!, byS)).toBeLessThan(2e-12);
        expect(relative(ratios.byG[moment]!, byG)).toBeLessThan(2e-12);
      }
    }
  });

  it("a gap between numbers of purchases too long to walk is jumped", () => {
    for (const set of sets) {
      const { f } = stoppingRatios(
        parametersOf(set[0]!),
        Float64Array.from(set, (reference) => reference[5]),
        Float64Array.from(set, (reference) => reference[4]),
      );
      set.forEach((reference, moment) => expect(relative(f[moment]!, reference[6])).toBeLessThan(2e-13));
    }
  });

  it("equal scales make it 1 / (r + s + x), whatever the time", () => {
    const { f } = stoppingRatios([0.5, 2, 0.7, 2], Float64Array.of(0, 5, 1, 2), Float64Array.of(0, 0, 3, 3));
    expect([...f]).toEqual([0, 5, 1, 2].map((x) => 1 / (0.5 + 0.7 + x)));
  });
});
