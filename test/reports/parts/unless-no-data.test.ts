import { CalcError } from "../../../src/contract/calc-error";
import { unlessNoData } from "../../../src/reports/parts/unless-no-data";

describe("a calculation that may find no data", () => {
  const failing = (error: Error) => (): number => {
    throw error;
  };

  it("gives its result, or nothing where there are no data", () => {
    expect(unlessNoData(() => 7)).toBe(7);
    expect(unlessNoData(failing(new CalcError("no-data", "dates")))).toBeNull();
  });

  it("hides no other error", () => {
    const others = [new CalcError("out-of-range", "dates"), new TypeError("a bug")];
    for (const error of others) expect(() => unlessNoData(failing(error))).toThrow(error);
  });
});
