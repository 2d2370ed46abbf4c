import fc from "fast-check";
import type { Cell } from "../../../../src/contract/cell";
import { ValueColumn } from "../../../../src/workbench/workbook-model/memory/value-column";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#DIV/0!").map((basicValue): Cell => ({ type: "Error", basicValue })),
);
const step = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), row: fc.nat(3000), cell }),
  fc.record({
    kind: fc.constant("shift" as const),
    row: fc.nat(3000),
    by: fc.integer({ min: -1500, max: 1500 }).filter((by) => by !== 0),
  }),
  fc.record({
    kind: fc.constant("clear" as const),
    row: fc.nat(3000),
    rows: fc.integer({ min: 1, max: 1500 }),
  }),
);

describe("a column of values in chunks", () => {
  it("behaves as a plain map of rows would", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const column = new ValueColumn();
        let plain = new Map<number, Cell>();
        for (const one of steps) {
          if (one.kind === "set") {
            column.set(one.row, one.cell);
            plain.set(one.row, one.cell);
          } else if (one.kind === "clear") {
            column.clear(one.row, one.rows);
            for (let row = one.row; row < one.row + one.rows; row += 1) plain.delete(row);
          } else {
            column.shift(one.row, one.by);
            plain = new Map(
              [...plain].flatMap(([row, value]): [number, Cell][] => {
                if (row < one.row) return [[row, value]];
                return one.by < 0 && row < one.row - one.by ? [] : [[row + one.by, value]];
              }),
            );
          }
        }
        const filled = [...plain].filter(([, value]) => value !== null).map(([row]) => row);
        for (const [row, value] of plain) expect(column.get(row)).toEqual(value);
        const extent = filled.length === 0 ? null : { first: Math.min(...filled), last: Math.max(...filled) };
        expect(column.extent()).toEqual(extent);
      }),
    );
  });
});
