import type { Cell } from "../../../../src/contract/cell";
import { dayOfIsoText } from "../../../../src/contract/dates";
import { transactions } from "../../../../src/reports/segment-retention/shapes/transactions";
import { columnsOf } from "../columns-of";

const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;
const options = { level: 0.95, compare: "none", window: 30, span: 30, until: "2024-01-31" };

function run(cells: Readonly<Record<string, readonly Cell[]>>, chosen = options) {
  const data = columnsOf(cells, transactions.inputs);
  const check = transactions.check(data, chosen, day("2024-06-15"));
  return { check, output: transactions.compute(data, chosen, check, day("2024-06-15")) };
}

/**
 * The period is 2 to 31 January; at its opening count purchases of 3 December to 1 January, at its close those of 2 to
 * 31 January.
 */
const bought = (...rows: readonly (readonly [customer: string, date: string, segment: string])[]) => ({
  customer: rows.map(([customer]) => customer),
  date: rows.map(([, date]) => day(date)),
  segment: rows.map(([, , segment]) => segment),
});

describe("segment retention from purchases", () => {
  it("counts by hand who was active at the opening, at the close, and both", () => {
    const { output } = run(
      bought(
        ["stays", "2023-12-03", "A"],
        ["stays", "2024-01-02", "A"],
        ["leaves", "2024-01-01", "A"],
        ["comes", "2024-01-31", "A"],
        ["returns", "2023-12-02", "B"],
        ["returns", "2024-01-15", "B"],
        ["long gone", "2023-12-02", "B"],
      ),
    );
    expect(output.tables[0]?.rows.map((row) => row.slice(0, 6))).toEqual([
      ["A", 2, 1, 1, 2, 0.5],
      ["B", 0, 1, 0, 1, null],
    ]);
  });

  it("counts a customer in the segment of the latest purchase, and points at those who moved", () => {
    const { check, output } = run(bought(["K1", "2024-01-20", "New plan"], ["K1", "2023-12-20", "Old plan"]));
    expect(check.findings.map(({ code, rows }) => [code, ...rows])).toEqual([["several-segments", 1]]);
    expect(output.tables[0]?.rows.map((row) => row.slice(0, 2))).toEqual([["New plan", 1]]);
  });

  it("takes no refund for a purchase and nothing that comes after the day chosen", () => {
    const { check } = run({
      ...bought(["K1", "2024-01-20", "A"], ["K2", "2024-01-21", "A"], ["K3", "2024-02-01", "A"]),
      amount: [10, -10, 10],
    });
    expect(check.findings.map(({ code, rows }) => [code, ...rows])).toEqual([
      ["refund", 1],
      ["after-as-of", 2],
    ]);
  });

  it("ends with the last purchase where no day is chosen", () => {
    const { output } = run(bought(["K1", "2024-01-20", "A"]), { ...options, until: "" });
    expect(output.notes[0]).toMatchObject({ values: { from: "2023-12-22", to: "2024-01-20" } });
  });

  it("ends today at the latest, whatever year was mistyped, and counts what lies after it", () => {
    const { output } = run(bought(["K1", "2024-01-20", "A"], ["K1", "2204-01-20", "A"]), {
      ...options,
      until: "",
    });
    expect(output.notes.slice(0, 2)).toMatchObject([
      { values: { from: "2023-12-22", to: "2024-01-20" } },
      { key: "note.later", values: { count: 1 } },
    ]);
  });

  it("ends today where no purchase is left", () => {
    const { output } = run(bought(), { ...options, until: "" });
    expect(output.notes[0]).toMatchObject({ values: { from: "2024-05-17", to: "2024-06-15" } });
  });
});
