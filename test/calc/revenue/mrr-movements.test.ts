import fc from "fast-check";
import mrrMovementsSpec, { mrrMovements } from "../../../src/calc/revenue/mrr-movements";
import { dayOf } from "../../../src/contract/dates";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(mrrMovementsSpec);

const run = (rows: readonly (readonly [customer: string, month: number, amount: number])[]) =>
  mrrMovements(
    categoryColumn(
      rows.map(([customer]) => customer),
      "exact",
    ),
    Int32Array.from(rows, ([, month]) => dayOf(2024, month, 15) ?? NaN),
    Float64Array.from(rows, ([, , amount]) => amount),
  ).rows;

describe("mrrMovements", () => {
  it("tells new from returning customers, and has a row for a month without revenue (by hand)", () => {
    expect(
      run([
        ["A", 1, 10],
        ["A", 3, 4],
        ["A", 3, 4],
      ]).map((row) => row.slice(0, 8)),
    ).toEqual([
      ["2024-01", 0, 10, 0, 0, 0, 0, 10],
      ["2024-02", 10, 0, 0, 0, 10, 0, 0],
      ["2024-03", 0, 0, 0, 0, 0, 8, 8],
    ]);
  });

  it("takes a month that was charged and refunded for nothing, and refuses one below 0", () => {
    expect(
      run([
        ["A", 1, 0.1],
        ["A", 1, 0.2],
        ["A", 1, -0.3],
        ["B", 1, 1],
      ]).map((row) => row[7]),
    ).toEqual([1]);
    expectCalcError(() => run([["A", 1, -5]]), "out-of-range", "amounts", { value: -5 });
  });

  it("reconciles: start and gains less losses is the end, an end the next start, and the end what customers pay", () => {
    const row = fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 8 }), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const movements = run(rows);
        let opening: unknown = 0;
        movements.forEach((cells, index) => {
          const [label = "", start, gained, more, less, gone, back, end] = cells
            .map(Number)
            .map((n, i) => (i === 0 ? String(cells[0]) : n));
          expect(start).toBe(opening);
          expect(
            Number(start) + Number(gained) + Number(more) + Number(back) - Number(less) - Number(gone),
          ).toBe(end);
          const month = Number(String(label).slice(5));
          const paid = rows.reduce((sum, [, at, amount]) => sum + (at === month ? amount : 0), 0);
          expect([index, end]).toEqual([index, paid]);
          opening = end;
        });
      }),
    );
  });
});
