import type { Cell } from "../../../src/contract/cell";
import { missingCode } from "../../../src/contract/columns";
import type { OptionValues } from "../../../src/contract/report-spec";
import { RowCheck } from "../../../src/reports/parts/check/row-check";
import { inferBrackets, readCuts, readSegments } from "../../../src/reports/parts/segments";
import { columnsOf } from "../segment-retention/columns-of";

/** The segment of each row, `null` where it is left out. */
function segmentsOf(cells: Readonly<Record<string, readonly Cell[]>>, options: OptionValues = {}) {
  const check = new RowCheck(columnsOf(cells), options);
  const { codes, labels } = readSegments(check);
  return {
    rows: [...codes].map((code, row) =>
      check.included[row] === 0 || code === missingCode ? null : labels[code],
    ),
    labels,
    findings: Object.fromEntries(check.finish().findings.map(({ code, rows }) => [code, [...rows]])),
  };
}

describe("segments of rows", () => {
  it("leave out blanks and rows of sums in five languages, and count the latter where the user wants", () => {
    const segment = ["A", null, "Total", "I alt", "Summa:", "合計", "Totally new"];
    const { rows, findings } = segmentsOf({ segment });
    expect(rows).toEqual(["A", null, null, null, null, null, "Totally new"]);
    expect(findings).toEqual({ "missing-segment": [1], "totals-left-out": [2, 3, 4, 5] });
    expect(segmentsOf({ segment }, { totals: "count" }).rows[2]).toBe("Total");
  });

  it("cross two columns, each pair in order of first appearance", () => {
    const { rows, labels } = segmentsOf({
      segment: ["Basic", "Gold", "basic", "Gold"],
      crossed: ["DK", "DK", "DK", null],
    });
    expect(rows).toEqual(["Basic · DK", "Gold · DK", "Basic · DK", null]);
    expect(labels).toEqual(["Basic · DK", "Gold · DK"]);
  });

  it("put numbers between the user's own cuts, each cut beginning a bracket", () => {
    const segment = [5, 10, 19.9, 20, "30", "x"];
    const { rows, labels, findings } = segmentsOf({ segment }, { brackets: "cuts", cuts: "10 20" });
    expect(rows).toEqual(["< 10", "10 – < 20", "10 – < 20", "≥ 20", "≥ 20", null]);
    expect(labels).toEqual(["< 10", "10 – < 20", "≥ 20"]);
    expect(findings).toEqual({ "not-a-number": [5] });
  });

  it("put numbers into parts at type-7 quantiles: 1 to 8 in quarters are cut at 2.75, 4.5 and 6.25", () => {
    const { labels, rows } = segmentsOf(
      { segment: [1, 2, 3, 4, 5, 6, 7, 8] },
      { brackets: "quantiles", parts: 4 },
    );
    expect(labels).toEqual(["≤ 2.75", "> 2.75 – 4.5", "> 4.5 – 6.25", "> 6.25"]);
    expect(labels.map((label) => rows.filter((row) => row === label).length)).toEqual([2, 2, 2, 2]);
  });

  it("make fewer parts where many rows share a value", () => {
    const { labels } = segmentsOf({ segment: [1, 1, 1, 1, 1, 9] }, { brackets: "quantiles", parts: 4 });
    expect(labels).toEqual(["≤ 1", "> 1"]);
  });

  it("propose brackets for a column of many different numbers and none for one of few", () => {
    const column = (sample: Cell[]) => ({ segment: { header: "Age", sample } });
    expect(inferBrackets(column(Array.from({ length: 40 }, (_, age) => age + 18)))).toEqual({
      brackets: "quantiles",
    });
    expect(inferBrackets(column([1, 2, 3, 1, 2]))).toEqual({ brackets: "none" });
    expect(inferBrackets(column(["A", "B"]))).toEqual({});
  });

  it.each([
    ["10 20 50", [10, 20, 50]],
    [" -1.5  0 ", [-1.5, 0]],
    ["10 10", null],
    ["20 10", null],
    ["ten", null],
    ["", null],
  ])("read the cuts %j as %j", (text, cuts) => {
    const read = readCuts(text);
    expect(read === null ? null : [...read]).toEqual(cuts);
  });
});
