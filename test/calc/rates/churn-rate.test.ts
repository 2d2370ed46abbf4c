import fc from "fast-check";
import churn, { churnMethods, churnRate } from "../../../src/calc/rates/churn-rate";
import { retentionRate } from "../../../src/calc/rates/retention-rate";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(churn);

describe("churnRate", () => {
  it.each([
    ["start", 0.3],
    ["average", 0.315789],
    ["exposed", 0.25],
  ] as const)(
    "of 1000 customers, 900 at the close, 200 new, by %s gives %d (catalogue)",
    (method, expected) => {
      expect(churnRate(1000, 900, 200, method)).toBeCloseTo(expected, 6);
    },
  );

  it("is below 0 when more former customers came back than were lost", () => {
    expect(churnRate(100, 130, 10)).toBeCloseTo(-0.2, 12);
  });

  it("has nobody to set the lost against only when the denominator of the method is 0", () => {
    expectCalcError(() => churnRate(0, 10, 10, "start"), "zero-denominator", "start");
    expect(churnRate(0, 10, 10, "average")).toBe(0);
    expect(churnRate(0, 10, 10, "exposed")).toBe(0);
    for (const method of churnMethods) {
      expectCalcError(() => churnRate(0, 0, 0, method), "zero-denominator", "start");
    }
  });

  it("by start is what retention leaves", () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, whole, (start, end, gained) => {
        expect(churnRate(start, end + gained, gained)).toBeCloseTo(
          1 - retentionRate(start, end + gained, gained),
          9,
        );
      }),
    );
  });
});
