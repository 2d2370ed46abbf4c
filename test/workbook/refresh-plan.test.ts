import fc from "fast-check";
import type { OutputTable } from "../../src/contract/report-output";
import { planRefresh, type StandingRow } from "../../src/workbook/refresh-plan";

function table(segments: readonly string[]): OutputTable {
  return {
    name: "T",
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      { key: "start", unit: "count", total: "sum" },
      { key: "retention", unit: "share", total: "formula" },
    ],
    rows: segments.map((segment, index) => [segment, index + 1, 0.5]),
    totals: [],
    colourScales: [],
  };
}

const rows = (...keys: readonly string[]): StandingRow[] =>
  keys.map((key) => ({ key: key.replace("*", ""), annotated: key.includes("*") }));

describe("the plan of a refresh", () => {
  it("leaves rows in the user's order, appends new keys, removes and marks vanished ones", () => {
    const plan = planRefresh(rows("C*", "B", "A"), table(["A", "B2", "D"]));
    expect(plan).toEqual({
      deletions: [1],
      rows: [
        { kind: "marked", values: [null, 0, null] },
        { kind: "kept", values: ["A", 1, 0.5] },
        { kind: "added", values: ["B2", 2, 0.5] },
        { kind: "added", values: ["D", 3, 0.5] },
      ],
      added: ["B2", "D"],
      removed: ["B"],
      marked: ["C"],
    });
  });

  it("matches keys as Excel compares texts: without regard to case and outer spaces", () => {
    const plan = planRefresh(rows(" monthly "), table(["Monthly"]));
    expect(plan.rows).toEqual([{ kind: "kept", values: ["Monthly", 1, 0.5] }]);
  });

  it("tells keys apart to the letter where both stand, as customer numbers are", () => {
    const plan = planRefresh(rows("AB1", "ab1"), table(["ab1", "AB1", "Ab1"]));
    expect(plan.rows).toEqual([
      { kind: "kept", values: ["AB1", 2, 0.5] },
      { kind: "kept", values: ["ab1", 1, 0.5] },
      { kind: "added", values: ["Ab1", 3, 0.5] },
    ]);
  });

  it("leaves a row without a key to the user", () => {
    const plan = planRefresh(rows("A", "", "B"), table(["A", "B"]));
    expect(plan.rows.map(({ kind }) => kind)).toEqual(["kept", "own", "kept"]);
    expect(plan.deletions).toEqual([]);
  });

  it("deletes from the bottom up", () => {
    expect(planRefresh(rows("A", "B", "C"), table(["X"])).deletions).toEqual([2, 1, 0]);
  });

  it("gives every fresh key exactly one row and loses no annotated row, whatever stands there", () => {
    const key = fc.constantFrom("A", "b", "C", "D", "E", "");
    const standing = fc.array(fc.record({ key, annotated: fc.boolean() }), { maxLength: 12 });
    const fresh = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E", "F"));
    fc.assert(
      fc.property(standing, fresh, (before, segments) => {
        const plan = planRefresh(before, table(segments));
        const filled = plan.rows.flatMap((row) =>
          row.kind === "kept" || row.kind === "added" ? [String(row.values[0])] : [],
        );
        expect(filled.sort()).toEqual([...segments].sort());
        expect(plan.deletions.some((row) => before[row]?.annotated)).toBe(false);
        expect(plan.rows.length).toBe(before.length - plan.deletions.length + plan.added.length);
      }),
    );
  });
});
