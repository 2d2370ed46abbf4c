import { readFileSync } from "node:fs";
import rfmSummarySpec, { rfmSummary } from "../../../src/calc/cohorts/rfm-summary";
import { rfmScore } from "../../../src/calc/loyalty/rfm-score";
import { concentration } from "../../../src/calc/value/concentration";
import { dayOfIsoText } from "../../../src/contract/dates";
import type { Table } from "../../../src/contract/table";
import { categoryColumn } from "../../helpers/category-column";
import { cdnowPurchases } from "../../helpers/cdnow";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";

obeysDeclaration(rfmSummarySpec);

const day = (text: string): number => dayOfIsoText(text) ?? NaN;

describe("rfmSummary", () => {
  const customers = categoryColumn([1001, "x", 1001, "x", null, "late"], "exact");
  const dates = Int32Array.from(
    ["2024-01-01", "2024-01-05", "2024-01-11", "2024-01-05", "2024-01-02", "2024-02-01"],
    day,
  );

  it("leaves out what comes after asOf, and gives a customer number back as a number (by hand)", () => {
    const { rows } = rfmSummary(
      customers,
      dates,
      Float64Array.of(10, 3, 6, 4, 99, 50),
      day("2024-01-21"),
      "day",
    );
    expect(rows).toEqual([
      [1001, 1, 10, 20, 6, 10, 2, 16],
      ["x", 0, 0, 16, 0, 16, 1, 7],
    ]);
  });

  it("takes a refund for no purchase day: it lowers the total, and the day's mean where one bought that day", () => {
    const { rows } = rfmSummary(customers, dates, Float64Array.of(10, -3, -6, 4, 99, -50), null);
    expect(rows).toEqual([
      [1001, 0, 0, 31, 0, 31, 1, 4],
      ["x", 0, 0, 27, 0, 27, 1, 1],
    ]);
  });

  it("leaves values blank without amounts, and has no answer before the first purchase", () => {
    expect(rfmSummary(customers, dates, null, null).rows[0]?.slice(4)).toEqual([null, 21, 2, null]);
    expectCalcError(() => rfmSummary(customers, dates, null, day("2023-01-01")), "no-data", "customers");
  });
});

interface RfmOracle {
  readonly data: { readonly customers: number; readonly sum_value: number };
  readonly rfm: {
    readonly score_counts: {
      readonly quantile_cut: Readonly<Record<"R" | "F" | "M", Readonly<Record<string, number>>>>;
    };
    readonly rows: readonly {
      id: number;
      R: number;
      F: number;
      M: number;
      quantile_cut: readonly number[];
    }[];
  };
  readonly concentration: { readonly top_pct_share: Readonly<Record<string, number>> };
}

describeWithShared("rfmSummary and rfmScore of CDNOW full against pandas", "data/cdnow_full.txt", (text) => {
  let oracle: RfmOracle;
  let rows: Table["rows"];
  beforeAll(() => {
    oracle = JSON.parse(readFileSync(sharedFile("oracle/cohort_rfm_cdnow_full.json"), "utf8")) as RfmOracle;
    const { customers, dates, amounts } = cdnowPurchases(text());
    ({ rows } = rfmSummary(customers, dates, amounts, day("1998-07-01")));
  });
  const column = (place: number) => Float64Array.from(rows, (row) => Number(row[place]));

  it("gives days since last, purchase days and total value of rfm.rows", () => {
    const known = new Map(rows.map((row) => [row[0], row]));
    for (const { id, R, F, M } of oracle.rfm.rows) {
      const row = known.get(id);
      expect(row?.slice(5, 7)).toEqual([R, F]);
      expect(Number(row?.[7]) / M).toBeCloseTo(1, 11);
    }
  });

  it("has a row for each of data.customers, whose values add up to data.sum_value", () => {
    expect(rows).toHaveLength(oracle.data.customers);
    const sum = column(7).reduce((all, value) => all + value, 0);
    expect(sum / oracle.data.sum_value).toBeCloseTo(1, 11);
  });

  it("gives the scores of quantile_cut, of every listed customer and in number", () => {
    const scores = rfmScore(column(5), column(6), column(7));
    const place = new Map(rows.map((row, index) => [row[0], index]));
    for (const { id, quantile_cut } of oracle.rfm.rows) {
      expect((scores[place.get(id) ?? -1] as number[]).slice(0, 3)).toEqual(quantile_cut);
    }
    (["R", "F", "M"] as const).forEach((name, index) => {
      const counts: Record<string, number> = {};
      for (const row of scores) {
        const score = String((row as number[])[index]);
        counts[score] = (counts[score] ?? 0) + 1;
      }
      expect(counts).toEqual(oracle.rfm.score_counts.quantile_cut[name]);
    });
  });

  it("gives the concentration of top_pct_share", () => {
    for (const [top, share] of Object.entries(oracle.concentration.top_pct_share)) {
      expect(concentration(column(7), Number(top)) / share).toBeCloseTo(1, 11);
    }
  });
});
