import fc from "fast-check";
import { offsetReferences } from "../../../../src/workbench/workbook-model/formula-text";
import {
  contentMatrix,
  shareFormulas,
  storedContent,
} from "../../../../src/workbench/workbook-model/univer/cell-contents";

const area = (rows: number, columns: number) => ({ sheet: "s", row: 2, column: 1, rows, columns });

it("contents say of every cell what stands there and that nothing else does", () => {
  const clean = { f: null, si: null, p: null };
  expect(storedContent(null)).toEqual({ ...clean, v: null, t: null });
  expect(storedContent("00123")).toEqual({ ...clean, v: "00123", t: 1 });
  expect(storedContent(0.6)).toEqual({ ...clean, v: 0.6, t: 2 });
  expect(storedContent(true)).toEqual({ ...clean, v: 1, t: 3 });
  expect(storedContent({ type: "Error", basicValue: "#N/A" })).toEqual({ ...clean, v: "#N/A", t: 1 });
  expect(storedContent({ formula: "=A1" })).toEqual({ ...clean, f: "=A1", v: null, t: null });
});

it("undefined leaves a cell out, and one input fills all", () => {
  expect(contentMatrix(area(1, 2), [[undefined, 5]])).toEqual({ 2: { 2: storedContent(5) } });
  expect(contentMatrix(area(2, 1), "x")).toEqual({
    2: { 1: storedContent("x") },
    3: { 1: storedContent("x") },
  });
});

describe("formulas filled down share one", () => {
  const filled = (rows: number): { formula: string }[][] =>
    Array.from({ length: rows }, (_, row) => [{ formula: `=STAY.RETENTION($A${row + 1},B${row + 1},C$1)` }]);

  it("from 32 of them on, and the first keeps the text", () => {
    const few = contentMatrix(area(31, 1), filled(31));
    expect(shareFormulas(few)).toEqual([]);
    const many = contentMatrix(area(32, 1), filled(32));
    expect(shareFormulas(many)).toEqual([[2, 1]]);
    expect(many[2]?.[1]?.f).toBe("=STAY.RETENTION($A1,B1,C$1)");
    expect(many[33]?.[1]?.f).toBeNull();
    expect(new Set(Object.values(many).map((cells) => cells[1]?.si)).size).toBe(1);
  });

  it("and every cell's own formula follows from the first by its distance, wherever the fill is broken", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 120 }),
        fc.array(fc.nat(119), { maxLength: 3 }),
        (rows, breaks) => {
          const inputs = filled(rows).map(([input], row) => [
            breaks.includes(row) ? { formula: "=1" } : input,
          ]);
          const matrix = contentMatrix(area(rows, 1), inputs);
          shareFormulas(matrix);
          const owners = new Map<string, { row: number; formula: string }>();
          inputs.forEach(([input], down) => {
            const cell = matrix[2 + down]?.[1];
            if (cell?.si && cell.f) owners.set(cell.si, { row: down, formula: cell.f });
            const owner = cell?.si ? owners.get(cell.si) : undefined;
            const formula = cell?.f ?? (owner && offsetReferences(owner.formula, down - owner.row, 0));
            expect(formula).toBe(input?.formula);
          });
        },
      ),
    );
  });
});
