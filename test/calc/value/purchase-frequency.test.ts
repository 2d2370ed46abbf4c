import purchaseFrequencySpec, { purchaseFrequency } from "../../../src/calc/value/purchase-frequency";
import { categoryColumn } from "../../helpers/category-column";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(purchaseFrequencySpec);

describe("purchaseFrequency", () => {
  it("counts orders, not their lines, and leaves rows without a customer out (by hand)", () => {
    const customers = categoryColumn(["A", "A", "B", null, "B"], "exact");
    expect(purchaseFrequency(customers, null)).toBe(2);
    expect(purchaseFrequency(customers, categoryColumn([1, 1, 2, 3, 4], "exact"))).toBe(1.5);
  });
});
