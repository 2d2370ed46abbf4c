import type { Cell } from "../../../../src/contract/cell";
import { counts } from "../../../../src/reports/segment-retention/shapes/counts";
import segmentTable from "../../../../src/calc/rates/segment-counts";
import { columnsOf } from "../columns-of";

const options = { level: 0.95, compare: "none" };

function run(cells: Readonly<Record<string, readonly Cell[]>>, chosen = options) {
  const data = columnsOf(cells, counts.inputs);
  const check = counts.check(data, chosen, 46_000);
  return { check, output: counts.compute(data, chosen, check, 46_000) };
}

describe("segment retention from counts", () => {
  const cells = { segment: ["Gold", "Basic"], start: [200, 100], end: [210, 90], new: [30, 20] };

  it("gives the figures of Farris: Gold 0.9, Basic 0.7, together 0.8333", () => {
    const [table] = run(cells).output.tables;
    expect(table?.rows.map((row) => row.slice(0, 6))).toEqual([
      ["Gold", 200, 30, 20, 210, 0.9],
      ["Basic", 100, 20, 30, 90, 0.7],
    ]);
    expect(table?.totals?.slice(1, 5)).toEqual([300, 50, 50, 300]);
    expect(table?.totals?.[5]).toBeCloseTo(250 / 300, 12);
  });

  it("gives every number that SEGMENT.TABLE gives for the same data", () => {
    const [example] = segmentTable.examples;
    const [table] = run(cells).output.tables;
    const rows = [...(table?.rows ?? []), table?.totals ?? []];
    const expected = example?.gives as readonly (readonly number[])[];
    rows.forEach((row, place) =>
      row
        .slice(1)
        .forEach((value, column) => expect(value).toBeCloseTo(Number(expected[place]?.[column + 1]), 5)),
    );
  });

  it("adds up rows of one segment, leaves out a row of totals, and takes a blank count for 0", () => {
    const { check, output } = run({
      segment: ["Gold", "gold ", "Total", "Basic"],
      start: [100, 100, 200, null],
      end: [90, 80, 170, 5],
      new: [0, 0, 0, 5],
    });
    expect(check.findings.map(({ code }) => code)).toEqual(["totals-left-out"]);
    expect(output.tables[0]?.rows.map((row) => row.slice(0, 6))).toEqual([
      ["Gold", 200, 0, 30, 170, 0.85],
      ["Basic", 0, 5, 0, 5, null],
    ]);
  });

  it("leaves out negative counts and more new customers than there are", () => {
    const { check } = run({ segment: ["A", "B", "C"], start: [-1, 5, 5], end: [1, 2, 5], new: [0, 3, 0] });
    expect(check.findings.map(({ code, rows }) => [code, ...rows])).toEqual([
      ["negative-number", 0],
      ["new-exceeds-end", 1],
    ]);
  });

  it("works without a column of new customers", () => {
    const { output } = run({ segment: ["A"], start: [10], end: [7] });
    expect(output.tables[0]?.rows[0]?.slice(0, 6)).toEqual(["A", 10, 0, 3, 7, 0.7]);
  });
});
