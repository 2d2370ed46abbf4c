import { perColumns } from "../../../src/calc/numeric/per-columns";

describe("perColumns", () => {
  it("derives once from the same columns and again from others", () => {
    const derive = jest.fn((column: Float64Array, factor: number) => column.length * factor);
    const derived = perColumns(derive);
    const column = new Float64Array(3);
    expect([
      derived(column, 2),
      derived(column, 2),
      derived(column, 3),
      derived(new Float64Array(3), 3),
    ]).toEqual([6, 6, 9, 9]);
    expect(derive).toHaveBeenCalledTimes(3);
  });
});
