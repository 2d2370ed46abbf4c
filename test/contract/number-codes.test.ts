import { NumberCodes } from "../../src/contract/number-codes";

/** The codes that numbers get in turn, each new one the next. */
function codesOf(values: readonly number[]): number[] {
  const codes = new NumberCodes();
  let fresh = 0;
  return values.map((value) => {
    const code = codes.codeOf(value, fresh);
    if (code === fresh) fresh += 1;
    return code;
  });
}

describe("NumberCodes", () => {
  it("gives equal numbers one code, 0 and -0 among them, and different numbers different ones", () => {
    expect(codesOf([7, 0.5, 7, -1, -0, 0, 0.5, 1e15, -1, 2 ** 53, 1e300])).toEqual([
      0, 1, 0, 2, 3, 3, 1, 4, 2, 5, 6,
    ]);
  });

  it.each([
    ["consecutive", (index: number) => index],
    ["large and far apart", (index: number) => 10_000_000_019 + index * 104_729],
    ["fractions", (index: number) => index / 8],
    ["negative", (index: number) => -index],
    ["powers of two apart", (index: number) => index * 1_048_576],
  ])("tells %s numbers apart as a Map does", (_, valueAt) => {
    const values = Array.from({ length: 30_000 }, (_, index) => valueAt((index * 7919) % 10_007));
    const seen = new Map<number, number>();
    const expected = values.map((value) => {
      if (!seen.has(value)) seen.set(value, seen.size);
      return seen.get(value);
    });
    expect(codesOf(values)).toEqual(expected);
  });
});
