import { asProblem, excelCode } from "../../../src/workbook/excel/problems";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";

const fromExcel = (code: string) => Object.assign(new Error("på et andet sprog"), { code, debugInfo: {} });

describe("what Excel refuses", () => {
  it.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "edit-mode"],
    ["InvalidSelection", "chart-selected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["SomethingNew", "host-refused"],
  ])("%s is told by its code: %s", (code, problem) => {
    expect(asProblem(fromExcel(code))).toMatchObject({ name: "WorkbookProblem", code: problem });
  });

  it("names an unknown code and keeps the original error", () => {
    const error = fromExcel("SomethingNew");
    expect(asProblem(error)).toMatchObject({ detail: { code: "SomethingNew" }, cause: error });
  });

  it("is not confused with mistakes of ours or problems already told", () => {
    const mistake = new TypeError("undefined is not a function");
    expect(asProblem(mistake)).toBe(mistake);
    const problem = new WorkbookProblem("cancelled");
    expect(asProblem(problem)).toBe(problem);
    expect(excelCode("a text")).toBeNull();
  });
});
