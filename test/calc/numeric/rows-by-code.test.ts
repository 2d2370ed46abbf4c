import { rowsByCode } from "../../../src/calc/numeric/rows-by-code";

describe("rowsByCode", () => {
  it("puts the rows of a code beside each other in their own order, and leaves missing ones out", () => {
    const { from, rows } = rowsByCode(Int32Array.of(1, 0, -1, 1, 0, 3), 4);
    expect([...from]).toEqual([0, 2, 4, 4, 5]);
    expect([...rows]).toEqual([1, 4, 0, 3, 5]);
  });
});
