import { quantileOf } from "../../../src/calc/numeric/quantile";

describe("a quantile of ordered values", () => {
  it.each([
    // PERCENTILE.INC: place (n - 1) x share, by hand.
    [[10, 20, 30, 40], 0.9, 37],
    [[10, 20, 30, 40], 0.5, 25],
    [[10, 20, 30, 40], 0, 10],
    [[10, 20, 30, 40], 1, 40],
    [[7], 0.9, 7],
  ])("of %j at %d is %d", (values, share, wanted) => {
    expect(quantileOf(Int32Array.from(values), share)).toBeCloseTo(wanted, 9);
  });

  it("is a value itself where its place is whole, whatever the rounding: (31 - 1) x 0.7 is 21", () => {
    expect(
      quantileOf(
        Float64Array.from({ length: 31 }, (_, place) => place * place),
        0.7,
      ),
    ).toBe(441);
  });
});
