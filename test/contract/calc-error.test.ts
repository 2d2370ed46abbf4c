import { CalcError, cellErrorOf, errorCodes } from "../../src/contract/calc-error";

describe("cellErrorOf", () => {
  it("has an error value of Excel for every code", () => {
    expect(Object.keys(cellErrorOf).sort()).toEqual([...errorCodes].sort());
  });

  it("follows Excel: division by 0, numbers outside their domain, wrong types, not enough data (catalogue)", () => {
    expect(cellErrorOf["zero-denominator"]).toBe("#DIV/0!");
    expect(cellErrorOf["out-of-range"]).toBe("#NUM!");
    expect(cellErrorOf["not-a-number"]).toBe("#VALUE!");
    expect(cellErrorOf["unequal-shapes"]).toBe("#VALUE!");
    expect(cellErrorOf["no-data"]).toBe("#N/A");
  });
});

describe("CalcError", () => {
  it("carries a code, the argument and facts, and no prose", () => {
    const error = new CalcError("out-of-range", "level", { value: 2 });
    expect(error).toMatchObject({ code: "out-of-range", argument: "level", detail: { value: 2 } });
    expect(error.message).toBe("out-of-range (level)");
    expect(new CalcError("no-data").message).toBe("no-data");
  });
});
