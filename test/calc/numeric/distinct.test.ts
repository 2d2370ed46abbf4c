import { distinctOf, distinctPairs } from "../../../src/calc/numeric/distinct";

describe("distinctOf", () => {
  it("counts equal numbers once, in order of appearance (by hand)", () => {
    const { places, first, counts } = distinctOf(Float64Array.of(7, 3, 7, 7, 0, 3));
    expect([...places]).toEqual([0, 1, 0, 0, 2, 1]);
    expect([...first]).toEqual([0, 1, 4]);
    expect([...counts]).toEqual([3, 2, 1]);
  });

  it("has nothing to count in an empty column", () => {
    expect([...distinctOf(new Float64Array(0)).counts]).toEqual([]);
  });
});

describe("distinctPairs", () => {
  it("tells pairs apart that have the same sum or product (by hand)", () => {
    const { places, counts } = distinctPairs(Int32Array.of(1, 2, 0, 1, 2), Int32Array.of(2, 1, 3, 2, 2));
    expect([...places]).toEqual([0, 1, 2, 0, 3]);
    expect([...counts]).toEqual([2, 1, 1, 1]);
  });
});
