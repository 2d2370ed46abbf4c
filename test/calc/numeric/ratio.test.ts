import { ratio } from "../../../src/calc/numeric/ratio";
import { expectCalcError } from "../../helpers/expect-calc-error";

describe("ratio", () => {
  it("divides", () => expect(ratio(3, 4, "start")).toBe(0.75));

  it("refuses a denominator of 0, also under a numerator of 0", () => {
    expectCalcError(() => ratio(1, 0, "start"), "zero-denominator", "start");
    expectCalcError(() => ratio(0, 0, "start"), "zero-denominator", "start");
  });

  it("refuses a quotient that no number can hold, which Excel shows as #NUM!", () => {
    expectCalcError(() => ratio(1e308, 1e-10, "start"), "out-of-range", "start", { rule: "finite" });
  });
});
