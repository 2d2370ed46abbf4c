import spec, { lastKnownDay, tenures } from "../../../src/calc/survival/tenure";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);

describe("tenures", () => {
  it("counts in average months of 30.4375 days and years of 365.25 (by hand)", () => {
    expect(tenures(Int32Array.of(45_000), Int32Array.of(45_000 + 487), 46_000, "month")).toEqual([[16, 1]]);
    expect(tenures(Int32Array.of(45_000), Int32Array.of(-1), 45_000 + 1461, "year")).toEqual([[4, 0]]);
  });

  it("takes a customer who leaves on asOf itself as lost, and one who leaves after it as still here", () => {
    expect(tenures(Int32Array.of(45_000, 45_000), Int32Array.of(45_010, 45_011), 45_010)).toEqual([
      [10, 1],
      [10, 0],
    ]);
  });

  it("observes until the last date not after today when asOf is left out", () => {
    expect(lastKnownDay(Int32Array.of(100, 105), Int32Array.of(-1, 300), 200)).toBe(105);
  });
});
