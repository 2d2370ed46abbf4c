import retentionCompareSpec, { retentionCompare } from "../../../src/calc/rates/retention-compare";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared } from "../../helpers/shared-file";

obeysDeclaration(retentionCompareSpec);

describe("retentionCompare", () => {
  it("gives Newcombe's (1998) hybrid-score interval of 56/70 against 48/80: .0524 to .3339", () => {
    const { difference, low, high } = retentionCompare(56, 70, 48, 80);
    expect(difference).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.052431, 6);
    expect(high).toBeCloseTo(0.333873, 6);
  });

  it("has no test where both groups kept all or none: there is no variation to set the difference against", () => {
    expect(retentionCompare(5, 5, 9, 9)).toMatchObject({ difference: 0, z: null, p: null });
    expect(retentionCompare(0, 5, 0, 9)).toMatchObject({ difference: 0, z: null, p: null });
  });

  it("changes its sign with the order of the groups, and nothing else", () => {
    const [one, other] = [retentionCompare(56, 70, 48, 80), retentionCompare(48, 80, 56, 70)];
    expect(other.difference).toBeCloseTo(-one.difference, 14);
    expect(other.low).toBeCloseTo(-one.high, 14);
    expect(other.p).toBeCloseTo(one.p ?? NaN, 14);
  });

  it("names the group at fault", () => {
    expectCalcError(() => retentionCompare(1, 2, 3, 2), "out-of-range", "retained2");
    expectCalcError(() => retentionCompare(0, 0, 1, 2), "zero-denominator", "start1");
  });
});

interface Comparisons {
  readonly two_proportions: {
    readonly rows: readonly (Record<
      "count1" | "nobs1" | "count2" | "nobs2" | "z_pooled" | "p_pooled",
      number | null
    > & {
      readonly diff_ci_newcomb: readonly [number, number];
    })[];
  };
}

describeWithShared("retentionCompare against statsmodels", "oracle/proportions_nps_logit.json", (text) => {
  it("agrees on interval (confint_proportions_2indep, newcomb), z and p (proportions_ztest) of every row", () => {
    const { rows } = (JSON.parse(text()) as Comparisons).two_proportions;
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const { low, high, z, p } = retentionCompare(
        row.count1 ?? NaN,
        row.nobs1 ?? NaN,
        row.count2 ?? NaN,
        row.nobs2 ?? NaN,
      );
      expect(low).toBeCloseTo(row.diff_ci_newcomb[0], 10);
      expect(high).toBeCloseTo(row.diff_ci_newcomb[1], 10);
      if (z === null || p === null) expect(Number.isFinite(row.z_pooled ?? NaN)).toBe(false);
      else {
        expect(z).toBeCloseTo(row.z_pooled ?? NaN, 10);
        expect(p).toBeCloseTo(row.p_pooled ?? NaN, 10);
      }
    }
  });
});
