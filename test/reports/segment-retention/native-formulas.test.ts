import fc from "fast-check";
import { segmentColumns, segmentTable } from "../../../src/calc/rates/segment-table";
import { outputColumns } from "../../../src/reports/segment-retention/native-formulas";
import { excelFormula, type Scalar, type Value } from "../../helpers/excel-formula";

/** The evaluator knows plain names only. */
const reference = (key: string): string => key.toUpperCase();

/** Calculates a row's formula columns from its counts alone, as the sheet does. */
function inSheet(
  counts: { readonly start: number; readonly new: number; readonly lost: number },
  level: number,
): Record<string, Value> {
  const cells: Record<string, Scalar> = { START: counts.start, NEW: counts.new, LOST: counts.lost };
  const shown: Record<string, Value> = {};
  for (const { key, formula } of outputColumns(segmentColumns, level)) {
    if (!formula) continue;
    const value = excelFormula(formula(reference), cells);
    if (Array.isArray(value)) throw new Error(`${key} spills`);
    cells[reference(key)] = value;
    shown[key] = value;
  }
  return shown;
}

describe("the report's native formulas", () => {
  it("give the Wilson interval of 81 of 263 that Brown, Cai & DasGupta's formula has: 0.255289, 0.366210", () => {
    const { low, high } = inSheet({ start: 263, new: 0, lost: 263 - 81 }, 0.95);
    expect(low).toBeCloseTo(0.255289, 6);
    expect(high).toBeCloseTo(0.36621, 6);
  });

  it("give the retention 0.6 of Farris: 1000 at the start, 200 new, 400 lost, 800 at the end", () => {
    const shown = inSheet({ start: 1000, new: 200, lost: 400 }, 0.95);
    expect(shown).toMatchObject({ end: 800, retention: 0.6, churn: 0.4 });
  });

  it("show blank, not an error, where nobody is", () => {
    const shown = inSheet({ start: 0, new: 0, lost: 0 }, 0.95);
    expect(shown).toEqual({ end: 0, retention: "", low: "", high: "", churn: "" });
  });

  it("show no interval where the counts say that more stayed than there were", () => {
    expect(inSheet({ start: 10, new: 0, lost: -1 }, 0.95)).toMatchObject({ low: "", high: "" });
  });

  it("agree with the calculation core for all counts and levels", () => {
    const counts = fc
      .tuple(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 0, max: 1000 }))
      .chain(([start, gained]) =>
        fc.tuple(fc.constant(start), fc.constant(gained), fc.integer({ min: 0, max: start })),
      );
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999),
        ([start, gained, lost], level) => {
          const end = start + gained - lost;
          const [row = []] = segmentTable([{ segment: "S", start, end, gained }], level).rows;
          const shown = inSheet({ start, new: gained, lost }, level);
          segmentColumns.forEach(({ key }, column) => {
            const cell = shown[key];
            if (cell === undefined) return;
            const computed = row[column] ?? "";
            if (typeof computed === "number") expect(cell).toBeCloseTo(computed, 9);
            else expect(cell).toBe(computed);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
