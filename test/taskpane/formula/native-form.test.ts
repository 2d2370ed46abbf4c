import clv from "../../../src/calc/value/clv";
import churn from "../../../src/calc/rates/churn-rate";
import retention from "../../../src/calc/rates/retention-rate";
import median from "../../../src/calc/survival/survival-median";
import type { AnyFunctionSpec } from "../../../src/contract/function-spec";
import { nativeForm } from "../../../src/taskpane/formula/native-form";
import { excelFormula } from "../../helpers/excel-formula";

const functions = [retention, churn, clv, median] as readonly AnyFunctionSpec[];
const native = (formula: string): string | null => nativeForm(formula, functions);

describe("the native form of a formula", () => {
  it.each([
    ["references stay as they are", "=STAY.RETENTION(A2,B2,C2)", "=(B2-C2)/A2"],
    ["names of any case, ranges", "=stay.retention(A2:A9, B2:B9, C2:C9)", "=(B2:B9-C2:C9)/A2:A9"],
    [
      "anything longer is put in parentheses",
      "=STAY.RETENTION(A2+A3,SUM(B2:B3),0)",
      "=((SUM(B2:B3))-0)/(A2+A3)",
    ],
    [
      "what stands around a call",
      '=IF(A1="",0,STAY.RETENTION(A2,B2,C2)*100)',
      '=IF(A1="",0,((B2-C2)/A2)*100)',
    ],
    [
      "columns of tables",
      "=STAY.RETENTION(T[[#This Row],[Start]],T[End],0)",
      "=(T[End]-0)/T[[#This Row],[Start]]",
    ],
    ["calls in calls", "=STAY.RETENTION(STAY.RETENTION(1,2,3),B2,C2)", "=(B2-C2)/(((2-3)/1))"],
    ["options by their default", "=STAY.CHURN(A2,B2,C2)", "=(A2-(B2-C2))/A2"],
    ["no calls at all", "=A1+1", "=A1+1"],
  ])("%s", (_, formula, expected) => {
    expect(native(formula)).toBe(expected);
  });

  it("leaves alone a text that looks like a call", () => {
    expect(native('="STAY.RETENTION(1,2,3) is "&STAY.RETENTION(1,2,3)')).toBe(
      '="STAY.RETENTION(1,2,3) is "&((2-3)/1)',
    );
  });

  it.each([
    ["a function without one", "=STAY.SURVIVAL.MEDIAN(A2:A9,B2:B9)"],
    ["one such function among others", "=STAY.RETENTION(1,2,3)+STAY.SURVIVAL.MEDIAN(A2:A9,B2:B9)"],
    ["a function that is not known", "=STAY.FROM.THE.FUTURE(1)"],
    ["an argument too many", "=STAY.RETENTION(1,2,3,4)"],
    ["an argument too few", "=STAY.RETENTION(1,2)"],
    ["a result that Excel cuts to one cell", "=@STAY.RETENTION(A2:A9,B2:B9,C2:C9)"],
    ["a formula too long for Excel", `=STAY.RETENTION(SUM(${"A1,".repeat(2800)}A1),2,3)`],
  ])("there is none for %s", (_, formula) => {
    expect(native(formula)).toBeNull();
  });

  it("counts without end where the number of periods is left out, to it where it is given (catalogue)", () => {
    const value = (formula: string) => excelFormula((native(formula) ?? "").slice(1));
    expect(value("=STAY.CLV(100,0.6,0.7,0.1)")).toBeCloseTo(165, 9);
    expect(value('=STAY.CLV(100,0.6,0.7,0.1,,5,"later")')).toBeCloseTo(94.042384, 6);
  });
});
