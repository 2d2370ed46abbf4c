import fc from "fast-check";
import interval, { intervalMethods, retentionInterval } from "../../../src/calc/rates/retention-interval";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared } from "../../helpers/shared-file";

obeysDeclaration(interval);

describe("retentionInterval", () => {
  it.each([
    ["wilson", 0.255289, 0.36621],
    ["jeffreys", 0.254522, 0.365647],
    ["exact", 0.252737, 0.367622],
  ] as const)("of 81 in 263 by %s is %d to %d (Newcombe 1998; catalogue)", (method, low, high) => {
    const found = retentionInterval(81, 263, 0.95, method);
    expect(found[0]).toBeCloseTo(low, 6);
    expect(found[1]).toBeCloseTo(high, 6);
  });

  it("of 0 in 10 by exact ends at 1 - 0.025^(1/10) (Clopper & Pearson 1934, closed form)", () => {
    expect(retentionInterval(0, 10, 0.95, "exact")[1]).toBeCloseTo(1 - 0.025 ** 0.1, 12);
  });

  it.each(intervalMethods)("by %s reaches 0 when none were kept and 1 when all were", (method) => {
    expect(retentionInterval(0, 12, 0.95, method)[0]).toBe(0);
    expect(retentionInterval(12, 12, 0.95, method)[1]).toBe(1);
  });

  it.each([
    ["start is 0", [0, 0, 0.95], "zero-denominator", "start"],
    ["retained exceeds start", [11, 10, 0.95], "out-of-range", "retained"],
    ["retained is negative", [-1, 10, 0.95], "out-of-range", "retained"],
    ["level is 0", [1, 10, 0], "out-of-range", "level"],
    ["level is 1", [1, 10, 1], "out-of-range", "level"],
    ["level is a percentage", [1, 10, 95], "out-of-range", "level"],
    ["level is NaN", [1, 10, NaN], "not-a-number", "level"],
    ["start is more than numbers can count", [1, 1e17, 0.95], "out-of-range", "start"],
  ] as const)("refuses its arguments when %s", (_, [retained, start, level], code, argument) => {
    expectCalcError(() => retentionInterval(retained, start, level), code, argument);
  });

  const observed = fc
    .integer({ min: 1, max: 100_000 })
    .chain((start) => fc.tuple(fc.integer({ min: 0, max: start }), fc.constant(start)));
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });

  it.each(intervalMethods)("by %s is the mirror of the interval of the lost", (method) => {
    fc.assert(
      fc.property(observed, level, ([retained, start], confidence) => {
        const [low, high] = retentionInterval(retained, start, confidence, method);
        const [lostLow, lostHigh] = retentionInterval(start - retained, start, confidence, method);
        expect(low).toBeCloseTo(1 - lostHigh, 9);
        expect(high).toBeCloseTo(1 - lostLow, 9);
      }),
      { numRuns: method === "wilson" ? 500 : 40 },
    );
  });

  it.each(intervalMethods)(
    "by %s holds the observed share, within 0 and 1, and widens with the level",
    (method) => {
      fc.assert(
        fc.property(observed, level, ([retained, start], confidence) => {
          const [low, high] = retentionInterval(retained, start, confidence, method);
          const share = retained / start;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          const [wideLow, wideHigh] = retentionInterval(retained, start, (1 + confidence) / 2, method);
          expect(wideHigh - wideLow).toBeGreaterThanOrEqual(high - low - 1e-12);
        }),
        { numRuns: method === "wilson" ? 500 : 40 },
      );
    },
  );
});

interface ProportionRow {
  readonly k: number;
  readonly n: number;
  readonly [method: string]: number | readonly [number, number];
}

describeWithShared(
  "retentionInterval against statsmodels 0.13.5 and scipy 1.10.1",
  "oracle/proportions_nps_logit.json",
  (text) => {
    const rows = (): readonly ProportionRow[] =>
      (JSON.parse(text()) as { binomial_intervals: { rows: readonly ProportionRow[] } }).binomial_intervals
        .rows;

    it.each([0.9, 0.95, 0.99])("gives the same Wilson, Jeffreys and exact limits at level %d", (level) => {
      expect(rows().length).toBeGreaterThanOrEqual(15);
      for (const row of rows()) {
        const { k, n } = row;
        expectInterval(retentionInterval(k, n, level, "wilson"), row[`wilson_${level}`]);
        expectInterval(retentionInterval(k, n, level, "exact"), row[`beta_${level}`]);
        expectInterval(retentionInterval(k, n, level, "exact"), row[`scipy_exact_${level}`]);
        // statsmodels gives plain Beta quantiles; Brown, Cai & DasGupta, and we, put the ends at 0 and 1.
        const [low, high] = pairOf(row[`jeffreys_${level}`]);
        expectInterval(retentionInterval(k, n, level, "jeffreys"), [k === 0 ? 0 : low, k === n ? 1 : high]);
      }
    });
  },
);

function pairOf(value: number | readonly [number, number] | undefined): readonly [number, number] {
  if (typeof value !== "object") throw new Error("The reference file has no such interval");
  return value;
}

function expectInterval(
  found: readonly [number, number],
  reference: ProportionRow[string] | undefined,
): void {
  const [low, high] = pairOf(reference);
  expect(found[0]).toBeCloseTo(low, 12);
  expect(found[1]).toBeCloseTo(high, 12);
}
