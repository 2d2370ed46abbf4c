import { join } from "node:path";
import fc from "fast-check";
import { declarationOf, docstringOf } from "../../src/build/docstring";
import { CalcError, type ErrorCode } from "../../src/contract/calc-error";
import { callErrors, type AnyFunctionSpec, type Param } from "../../src/contract/function-spec";
import { sources } from "../../src/contract/sources";
import type { Table, TableCell } from "../../src/contract/table";
import { evaluatorOf } from "../../src/functions/cell-function";
import { bareCells, exampleCells, exampleOutcomes } from "../../src/functions/run-examples";
import type { Lifted } from "../../src/functions/stages";
import { anyArguments, soundArguments } from "./argument-arbitraries";
import { excelFormula } from "./excel-formula";

const calcFolder = join(__dirname, "..", "..", "src", "calc");

/** Examples are written to six decimals, as papers print them. */
const exampleDigits = 6;

/**
 * What every declared function owes: its examples hold, its errors are the declared ones, its docstring agrees.
 *
 * @param calls arguments that are tried besides the made-up ones: errors that hardly any made-up data would raise
 */
export function obeysDeclaration(spec: AnyFunctionSpec, calls: readonly (readonly unknown[])[] = []): void {
  describe(`${spec.id} obeys its declaration`, () => {
    it.each(spec.examples.map((example) => [JSON.stringify(example.args), example]))(
      "gives for %s what it declares",
      (_, example) => {
        expectCells(exampleOutcomes(spec, example), exampleCells(example));
      },
    );

    it("raises every declared error and no other, and gives finite numbers, for any cells", () => {
      const raised = raisedErrors(spec, calls);
      expect(spec.errors.filter((code) => !raised.has(code))).toEqual([]);
      const allowed = new Set<ErrorCode>([...spec.errors, ...callErrors(spec.result)]);
      expect([...raised].filter((code) => !allowed.has(code))).toEqual([]);
    });

    it("says in its docstring what it declares", () => {
      const docstring = docstringOf(declarationOf(spec.id, calcFolder));
      expect(docstring.params.map(({ name }) => name)).toEqual(Object.keys(spec.params));
      expect(docstring.params.map(({ text }) => text.split(/[ ,]/)[0])).toEqual(
        Object.values(spec.params).map(shapeWord),
      );
      expect([...docstring.throws].sort()).toEqual([...spec.errors].sort());
      expect(docstring.source).toBe(spec.source);
      expect(Object.keys(sources)).toContain(spec.source);
      expect(docstring.returns).not.toBe("");
    });

    if (spec.native) agreesWithNativeForm(spec);
  });
}

/** The word with which a docstring begins a parameter's description. */
function shapeWord(param: Param): string {
  switch (param.kind) {
    case "option":
      return "word";
    case "period":
    case "date":
    case "fit":
      return param.kind;
    case "grid":
      return "range";
    case "category":
    case "numbers":
    case "dates":
      return "column";
    default:
      return param.unit === "share" ? "share" : "number";
  }
}

function expectCells(found: readonly unknown[], wanted: readonly TableCell[]): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((cell, place) => {
    if (typeof cell === "number") expect(found[place]).toBeCloseTo(cell, exampleDigits);
    else expect(found[place]).toBe(cell);
  });
}

/** The errors met over many calls. The seed is fixed: a declared error must be met in every run of the tests. */
function raisedErrors(spec: AnyFunctionSpec, calls: readonly (readonly unknown[])[]): ReadonlySet<ErrorCode> {
  const evaluate = evaluatorOf(spec);
  const raised = new Set<ErrorCode>();
  const tryCall = (values: readonly unknown[]): void => {
    try {
      noteOutcomes(evaluate(values), raised);
    } catch (error) {
      if (!(error instanceof CalcError)) throw error;
      raised.add(error.code);
    }
  };
  const tryMany = (numRuns: number): void =>
    fc.assert(fc.property(anyArguments(spec), tryCall), { numRuns, seed: 20240229 });
  calls.forEach(tryCall);
  tryMany(1000);
  // Hardly any data raise some errors.
  if (spec.errors.some((code) => !raised.has(code))) tryMany(4000);
  return raised;
}

function noteOutcomes(result: Lifted | Table, raised: Set<ErrorCode>): void {
  for (const cell of "outcomes" in result ? result.outcomes : bareCells(result)) {
    if (cell instanceof CalcError) raised.add(cell.code);
    else if (typeof cell === "number" && !Number.isFinite(cell)) throw new Error(`Gives ${cell}`);
  }
}

/** Of amounts with many digits before the point, so much of the last ones is rounding. */
const lastDigits = 1e-12;

function agreesWithNativeForm(spec: AnyFunctionSpec): void {
  it("has a native form that gives the same, wherever the function gives a number", () => {
    const evaluate = evaluatorOf(spec);
    let compared = 0;
    const property = fc.property(soundArguments(spec.params), (values) => {
      const result = evaluate(values);
      if (!("outcomes" in result) || result.outcomes.some((outcome) => typeof outcome !== "number")) return;
      compared += 1;
      const native = [excelFormula(nativeText(spec, values))].flat();
      expect(native).toHaveLength(result.outcomes.length);
      result.outcomes.forEach((outcome, place) => {
        const difference = Math.abs(Number(native[place]) - Number(outcome));
        expect(difference).toBeLessThan(Math.max(5e-10, lastDigits * Math.abs(Number(outcome))));
      });
    });
    fc.assert(property, { numRuns: 500, seed: 20240229 });
    expect(compared).toBeGreaterThan(100);
  });
}

function nativeText(spec: AnyFunctionSpec, values: readonly (number | string | null)[]): string {
  const texts = values.map((value) =>
    value === null ? "" : typeof value === "number" ? String(value) : `"${value}"`,
  );
  const named = Object.fromEntries(Object.keys(spec.params).map((name, index) => [name, texts[index] ?? ""]));
  return spec.native?.(named) ?? "";
}
