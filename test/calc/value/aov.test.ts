import aovSpec, { aov } from "../../../src/calc/value/aov";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(aovSpec);

describe("aov", () => {
  it("takes 0 for an order and a negative amount for a refund, which makes none (catalogue)", () => {
    expect(aov(Float64Array.of(100, 0, -40, NaN), null)).toBe(30);
    expect(aov(Float64Array.of(100, 20, -30), categoryColumn(["A", "A", "R"], "exact"))).toBe(90);
  });

  it("has no answer where there are refunds only", () => {
    expectCalcError(() => aov(Float64Array.of(-5), null), "zero-denominator", "orders");
  });
});
