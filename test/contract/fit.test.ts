import type { CellGrid } from "../../src/contract/cell";
import { fitValue, readFit } from "../../src/contract/fit";
import { fitTable } from "../../src/contract/table";
import { expectCalcError } from "../helpers/expect-calc-error";

const spilled = fitTable("bgnbd", [
  ["r", 0.25],
  ["se r", null],
]).rows as CellGrid;

describe("readFit", () => {
  it("reads what a fitting function spilled, blank rows below it included", () => {
    const fit = readFit([...spilled, [null, null]], "fit", ["bgnbd"]);
    expect(fit).toEqual({ model: "bgnbd", values: { r: 0.25 } });
    expect(fitValue(fit, "r")).toBe(0.25);
  });

  it("refuses another model's fit by name, and ranges that are no fit", () => {
    expectCalcError(() => readFit(spilled, "fit", ["paretonbd"]), "wrong-model", "fit", { value: "bgnbd" });
    expectCalcError(() => readFit([["r", 0.25]], "fit", ["bgnbd"]), "not-a-fit", "fit", { value: "model" });
    const fit = readFit(spilled, "fit", ["bgnbd"]);
    expectCalcError(() => fitValue(fit, "alpha"), "not-a-fit", "fit", { value: "alpha" });
  });

  it("passes an error value on: a fit that failed explains itself", () => {
    const failed = [[{ type: "Error", basicValue: "#N/A" } as const]];
    expectCalcError(() => readFit(failed, "fit", ["bgnbd"]), "input-error", "fit", { value: "#N/A" });
  });
});
