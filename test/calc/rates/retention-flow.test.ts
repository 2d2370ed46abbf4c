import fc from "fast-check";
import retentionFlowSpec, { retentionFlow } from "../../../src/calc/rates/retention-flow";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retentionFlowSpec);

const ids = (cells: readonly (string | null)[]) => categoryColumn(cells, "exact");
const words = (cells: readonly (string | null)[]) => categoryColumn(cells);

describe("retentionFlow", () => {
  it("takes a segment for the same on both sides whatever its case, and counts a repeated customer once", () => {
    const table = retentionFlow(
      ids(["A", "A", "B"]),
      words(["Gold", "gold ", "Basic"]),
      ids(["A", "B"]),
      words(["GOLD", "New plan"]),
    );
    expect(table.columns.map(({ key, label }) => label ?? key)).toEqual([
      "segment",
      "Gold",
      "Basic",
      "New plan",
      "lost",
      "total",
    ]);
    expect(table.rows).toEqual([
      ["Gold", 1, 0, 0, 0, 1],
      ["Basic", 0, 0, 1, 0, 1],
      ["New plan", 0, 0, 0, 0, 0],
      ["new", 0, 0, 0, null, 0],
    ]);
  });

  it("refuses a customer in two segments of one side, and says who and where", () => {
    const detail = { value: "A", position: 2 };
    expectCalcError(
      () => retentionFlow(ids(["B"]), words(["x"]), ids(["A", "A"]), words(["x", "y"])),
      "two-segments",
      "endIds",
      detail,
    );
  });

  it("reconciles: rows and columns add up to the totals, and every customer is counted once", () => {
    const side = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom("x", "y", "z")), {
      selector: ([customer]) => customer,
      minLength: 1,
    });
    fc.assert(
      fc.property(side, side, (then, now) => {
        const { rows, totals = [] } = retentionFlow(
          ids(then.map(([customer]) => `${customer}`)),
          words(then.map(([, segment]) => segment)),
          ids(now.map(([customer]) => `${customer}`)),
          words(now.map(([, segment]) => segment)),
        );
        const sum = (cells: readonly unknown[]): number =>
          cells.reduce<number>((all, cell) => all + Number(cell), 0);
        for (const row of [...rows, totals]) expect(sum(row.slice(1, -1))).toBe(row.at(-1));
        totals.slice(1).forEach((total, place) => expect(sum(rows.map((row) => row[place + 1]))).toBe(total));
        const everyone = new Set([...then, ...now].map(([customer]) => customer));
        expect(totals.at(-1)).toBe(everyone.size);
      }),
    );
  });
});
