import { requireEqualLengths } from "../../../src/calc/numeric/require-columns";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";

describe("requireEqualLengths", () => {
  it("accepts equal columns and ones that are left out, and names the first of another length", () => {
    const customers = categoryColumn(["a", "b"]);
    expect(() => requireEqualLengths({ customers, dates: new Int32Array(2), values: null })).not.toThrow();
    expectCalcError(
      () => requireEqualLengths({ customers, dates: new Int32Array(2), values: new Float64Array(1) }),
      "unequal-shapes",
      "values",
      { rows: 1, height: 2 },
    );
  });
});
