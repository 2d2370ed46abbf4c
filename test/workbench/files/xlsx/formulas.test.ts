import fc from "fast-check";
import { FormulaTranslation } from "../../../../src/workbench/files/xlsx/formulas";

const translation = new FormulaTranslation([
  "STAY.RETENTION",
  "STAY.SEGMENT.OUTCOMES",
  "STAY.RETENTION.INTERVAL",
]);

describe("FormulaTranslation", () => {
  it.each([
    ["=STAY.RETENTION(A2,B2,C2)", "_xldudf_STAY_RETENTION(A2,B2,C2)"],
    ["=1-STAY.RETENTION(1000,800,200)", "1-_xldudf_STAY_RETENTION(1000,800,200)"],
    ['=STAY.SEGMENT.OUTCOMES(A:A,"STAY.RETENTION(")', '_xldudf_STAY_SEGMENT_OUTCOMES(A:A,"STAY.RETENTION(")'],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ["=LET(rate,A1/B1,rate*2)", "_xlfn.LET(_xlpm.rate,A1/B1,_xlpm.rate*2)"],
    ["=SUBTOTAL(109,Stay_X[[#Data],[Start]])", "SUBTOTAL(109,Stay_X[[#Data],[Start]])"],
    ["='XLOOKUP('!A1+SUM(A1)", "'XLOOKUP('!A1+SUM(A1)"],
  ])("writes %s as Excel does, and reads it back", (typed, filed) => {
    expect(translation.toFile(typed)).toBe(filed);
    expect(translation.fromFile(filed)).toBe(typed);
  });

  it("reads names of which the inner dots were kept", () => {
    expect(translation.fromFile("_xldudf_STAY_SEGMENT.OUTCOMES(A:A,B:B)")).toBe(
      "=STAY.SEGMENT.OUTCOMES(A:A,B:B)",
    );
  });

  it("reads functions of other add-ins with a dot after their namespace, and writes them untouched", () => {
    expect(translation.fromFile("_xldudf_CONTOSO_ADD(1,2)")).toBe("=CONTOSO.ADD(1,2)");
    expect(translation.toFile("=CONTOSO.ADD(1,2)")).toBe("CONTOSO.ADD(1,2)");
  });

  it("does not take a function's name apart from a call for the function", () => {
    expect(translation.toFile("=UNIQUE+1")).toBe("UNIQUE+1");
  });

  it("brings every formula made of these parts back as it was", () => {
    const parts = [
      "STAY.RETENTION(1,2,3)",
      "XLOOKUP(A1,B:B,C:C)",
      "FILTER(A:A,A:A>1)",
      '"STAY.X("',
      "T[[#This Row],[a]]",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1 }), (chosen) => {
        const formula = `=${chosen.join("+")}`;
        expect(translation.fromFile(translation.toFile(formula))).toBe(formula);
      }),
    );
  });
});
