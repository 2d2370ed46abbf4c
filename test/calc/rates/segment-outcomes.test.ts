import Papa from "papaparse";
import segmentOutcomesSpec, {
  countSegments,
  segmentOutcomes,
} from "../../../src/calc/rates/segment-outcomes";
import { readOutcomes } from "../../../src/contract/outcome-words";
import type { TableCell } from "../../../src/contract/table";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared } from "../../helpers/shared-file";

obeysDeclaration(segmentOutcomesSpec);

/** Segment, start, lost and retention to six decimals, of each row. */
const gist = (rows: readonly (readonly TableCell[])[]): unknown[] =>
  rows.map(([segment, start, , lost, , retention]) => [segment, start, lost, Number(retention).toFixed(6)]);

describe("segmentOutcomes", () => {
  const plans = categoryColumn(["Basic", "Plus", "basic ", "Plus", null, "Plus"]);
  const answers = categoryColumn(["no", "yes", "yes", null, "yes", "no"]);

  it("counts rows with a segment and an outcome, segments told apart as Excel does (by hand)", () => {
    expect(gist(segmentOutcomes(plans, answers, "left").rows)).toEqual([
      ["Basic", 2, 1, "0.500000"],
      ["Plus", 2, 1, "0.500000"],
    ]);
  });

  it("reads the same answers the other way round when yes means kept", () => {
    const opposite = categoryColumn(["yes", "no", "no", null, "no", "yes"]);
    expect(segmentOutcomes(plans, opposite, "kept")).toEqual(segmentOutcomes(plans, answers, "left"));
  });

  it("keeps the order of first appearance, also where the first row has no outcome", () => {
    const counts = countSegments(
      categoryColumn(["B", "A", "B", "C"]),
      readOutcomes(categoryColumn([null, "yes", "no", null])),
      "kept",
    );
    expect(counts).toEqual([
      { segment: "B", start: 1, end: 0, gained: 0 },
      { segment: "A", start: 1, end: 1, gained: 0 },
    ]);
  });

  it("names the word that is neither yes nor no, and its position", () => {
    const odd = categoryColumn(["no", "yes", "perhaps", null, "yes", "no"]);
    const detail = { value: "perhaps", position: 3 };
    expectCalcError(() => segmentOutcomes(plans, odd, "left"), "unknown-outcome", "outcomes", detail);
  });

  it("refuses columns of unequal length, and columns without a single customer", () => {
    expectCalcError(
      () => segmentOutcomes(plans, categoryColumn(["no"]), "left"),
      "unequal-shapes",
      "outcomes",
    );
    const blank = categoryColumn([null, ""]);
    expectCalcError(() => segmentOutcomes(blank, blank, "left"), "no-data", "segments");
  });
});

describeWithShared(
  "SEGMENT.OUTCOMES on the IBM Telco customers by Contract",
  "data/telco_churn.csv",
  (text) => {
    const { data } = Papa.parse<Record<string, string>>(text(), { header: true, skipEmptyLines: true });
    const column = (header: string) => categoryColumn(data.map((row) => row[header] ?? null));

    it("gives the counts and retention rates of the catalogue", () => {
      const table = segmentOutcomes(column("Contract"), column("Churn"), "left");
      expect(gist(table.rows)).toEqual([
        ["Month-to-month", 3875, 1655, "0.572903"],
        ["One year", 1473, 166, "0.887305"],
        ["Two year", 1695, 48, "0.971681"],
      ]);
      expect(gist([table.totals ?? []])).toEqual([["", 7043, 1869, "0.734630"]]);
    });
  },
);
