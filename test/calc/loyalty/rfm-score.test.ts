import fc from "fast-check";
import rfmScoreSpec, { rfmScore } from "../../../src/calc/loyalty/rfm-score";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(rfmScoreSpec);

const one = Float64Array.of(1, 2, 3);

describe("rfmScore", () => {
  it("leaves a row with a blank cell blank, and does not count it (by hand)", () => {
    const days = Float64Array.of(10, NaN, 20);
    expect(rfmScore(days, one, one, 2)).toEqual([[2, 1, 1, 211], "", [1, 2, 2, 122]]);
  });

  it("refuses bins for which the code would have no digit", () => {
    for (const bins of [1, 10, 2.5])
      expectCalcError(() => rfmScore(one, one, one, bins), "out-of-range", "bins");
  });

  it("gives equal values equal scores, and never a better score for a worse value", () => {
    const values = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 9 }), (numbers, bins) => {
        const column = Float64Array.from(numbers);
        const scored = rfmScore(column, column, column, bins).map((row) => (Array.isArray(row) ? row : []));
        numbers.forEach((value, row) =>
          numbers.forEach((other, place) => {
            const [[r = 0, f = 0] = [], [otherR = 0, otherF = 0] = []] = [scored[row], scored[place]];
            if (value === other) expect([r, f]).toEqual([otherR, otherF]);
            if (value < other) expect(r >= otherR && f <= otherF).toBe(true);
          }),
        );
      }),
    );
  });
});
