import { correlation } from "../../../src/calc/numeric/correlation";

describe("correlation", () => {
  it.each([
    // Anscombe (1973), Graphs in statistical analysis: the first quartet, r = 0.816.
    [
      [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
      [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      0.816,
    ],
    [[1, 2, 3], [3, 2, 1], -1],
    [[1, 2, 3], [1, 2, 1], 0],
  ])("of %j and %j is %d", (one, other, expected) => {
    expect(correlation(Float64Array.from(one), Float64Array.from(other))).toBeCloseTo(expected, 3);
  });

  it.each([
    [
      [1, 1],
      [1, 2],
    ],
    [[1], [2]],
    [[], []],
  ])("of %j and %j is unknown, as one of them does not vary", (one, other) => {
    expect(correlation(Float64Array.from(one), Float64Array.from(other))).toBeNull();
  });
});
