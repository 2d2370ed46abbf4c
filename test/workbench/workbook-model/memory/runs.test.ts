import fc from "fast-check";
import { Runs } from "../../../../src/workbench/workbook-model/memory/runs";

const height = 60;
const change = fc.record({
  kind: fc.constantFrom("set", "insert", "remove"),
  row: fc.nat(height - 1),
  rows: fc.integer({ min: 1, max: 10 }),
  value: fc.nat(3),
});

/** The same with one entry a row. */
function plainly(
  rows: number[],
  { kind, row, rows: count, value }: { kind: string; row: number; rows: number; value: number },
): number[] {
  const next = [...rows];
  if (kind === "set") next.fill(value, row, Math.min(row + count, next.length));
  if (kind === "insert")
    next.splice(row, 0, ...new Array<number>(count).fill(next[Math.max(row - 1, 0)] ?? 0));
  if (kind === "remove") next.splice(row, count);
  return next;
}

describe("runs of equal values", () => {
  it("behave as one entry a row would, whatever is set, put in and taken out", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const runs = new Runs(0);
        let rows = new Array<number>(1000).fill(0);
        for (const one of changes) {
          rows = plainly(rows, one);
          if (one.kind === "set") runs.change(one.row, one.rows, () => one.value);
          else runs.shift(one.row, one.kind === "insert" ? one.rows : -one.rows);
        }
        expect(Array.from({ length: height }, (_, row) => runs.get(row))).toEqual(rows.slice(0, height));
        expect([...runs.values(0, height)].sort()).toEqual([...new Set(rows.slice(0, height))].sort());
      }),
    );
  });

  it("find the first and last row that differ from a background, runs to the end of the sheet apart", () => {
    const background = new Runs(0);
    const runs = background.clone();
    runs.change(5, 3, () => 1);
    expect([runs.firstDifference(background), runs.lastDifference(background)]).toEqual([5, 7]);
    runs.change(100, 1048576 - 100, () => 2);
    expect(runs.lastDifference(background)).toBe(7);
    expect(new Runs(0).lastDifference(background)).toBe(-1);
  });
});
