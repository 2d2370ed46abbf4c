import churnReasonsSpec, { churnReasons } from "../../../src/calc/feedback/churn-reasons";
import { categoryColumn } from "../../helpers/category-column";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(churnReasonsSpec);

describe("churnReasons", () => {
  const reasons = categoryColumn(["Moved", "Price", "PRICE ", null, "Service", "Service"]);

  it("ranks by customers, the first to appear first among equals, and has no value columns without values", () => {
    const { columns, rows, wordRows } = churnReasons(reasons, null, 0);
    expect(rows).toEqual([
      ["Price", 2, 0.4, 0.4],
      ["Service", 2, 0.4, 0.8],
      ["Moved", 1, 0.2, 1],
    ]);
    expect(columns).toHaveLength(4);
    expect(wordRows).toBeUndefined();
  });

  it("pools rare reasons in a last row whose name is a word of the language, not of the data", () => {
    const table = churnReasons(reasons, Float64Array.of(10, 1, 1, 99, NaN, 8), 2);
    expect(table.rows.at(-1)).toEqual(["other", 1, 0.2, 1, 10, 0.5]);
    expect(table.wordRows).toEqual([2]);
    expect(table.totals).toEqual(["", 5, 1, null, 20, 1]);
  });

  it("leaves shares of no value blank", () => {
    const table = churnReasons(categoryColumn(["A"]), Float64Array.of(NaN), 0);
    expect(table.rows).toEqual([["A", 1, 1, 1, 0, null]]);
  });
});
