import fc from "fast-check";
import { choleskyFactor, invertPositive, solvePositive } from "../../../src/calc/numeric/linear-algebra";

describe("solvePositive", () => {
  it("solves 4x + 2y = 8, 2x + 3y = 7 (by hand: x 1.25, y 1.5)", () => {
    const solution = solvePositive(
      [
        [4, 2],
        [2, 3],
      ],
      [8, 7],
    );
    expect(solution?.[0]).toBeCloseTo(1.25, 14);
    expect(solution?.[1]).toBeCloseTo(1.5, 14);
  });

  it("solves what it multiplied, for any positive definite matrix", () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const property = fc.property(
      fc.array(fc.tuple(entry, entry, entry), { minLength: 3, maxLength: 3 }),
      fc.tuple(entry, entry, entry),
      (rows, x) => {
        const matrix = rows.map((a, i) =>
          rows.map((b, j) => a.reduce((sum, v, k) => sum + v * b[k]!, i === j ? 1 : 0)),
        );
        const right = matrix.map((row) => row.reduce((sum, v, k) => sum + v * x[k]!, 0));
        solvePositive(matrix, right)!.forEach((found, i) => expect(found).toBeCloseTo(x[i]!, 9));
      },
    );
    fc.assert(property, { seed: 20240229 });
  });
});

describe("invertPositive", () => {
  it("inverts [[2, 1], [1, 2]] (by hand: thirds of [[2, -1], [-1, 2]])", () => {
    const inverse = invertPositive([
      [2, 1],
      [1, 2],
    ])!;
    [2 / 3, -1 / 3, -1 / 3, 2 / 3].forEach((wanted, i) => expect(inverse.flat()[i]).toBeCloseTo(wanted, 14));
  });
});

describe("choleskyFactor", () => {
  it("finds matrices that are not positive definite", () => {
    expect(choleskyFactor([[0]])).toBeNull();
    expect(
      choleskyFactor([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
    expect(choleskyFactor([[-1]])).toBeNull();
  });
});
