import fc from "fast-check";
import retention, { retentionRate } from "../../../src/calc/rates/retention-rate";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retention);

describe("retentionRate", () => {
  it.each([
    [1000, 800, 200, 0.6],
    [1000, 900, 200, 0.7],
    [100, 130, 10, 1.2],
    [10, 0, 0, 0],
  ])(
    "of %d customers, %d at the close and %d of them new, gives %d (by hand)",
    (start, end, gained, expected) => {
      expect(retentionRate(start, end, gained)).toBe(expected);
    },
  );

  it.each([
    ["start is 0", [0, 5, 5], "zero-denominator", "start"],
    ["start is negative", [-1, 5, 5], "out-of-range", "start"],
    ["end is negative", [10, -1, 0], "out-of-range", "end"],
    ["new is negative", [10, 5, -1], "out-of-range", "new"],
    ["new exceeds end", [10, 5, 6], "out-of-range", "new"],
    ["start is too small for the quotient to be a number", [5e-324, 1e10, 0], "out-of-range", "start"],
    ["a count is infinite", [Infinity, 1, 0], "out-of-range", "start"],
    ["a count is NaN", [10, NaN, 0], "not-a-number", "end"],
  ] as const)("refuses the counts when %s", (_, [start, end, gained], code, argument) => {
    expectCalcError(() => retentionRate(start, end, gained), code, argument);
  });

  it("does not change when the same number of new customers is added to the close", () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, whole, (start, end, gained) => {
        expect(retentionRate(start, end + gained, gained)).toBe(end / start);
      }),
    );
  });
});
