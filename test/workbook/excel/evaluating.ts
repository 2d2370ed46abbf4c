import churn from "../../../src/calc/rates/churn-rate";
import retention from "../../../src/calc/rates/retention-rate";
import stage from "../../../src/calc/loyalty/loyalty-stage";
import outcomes from "../../../src/calc/rates/segment-outcomes";
import type { Cell, CellGrid } from "../../../src/contract/cell";
import type { AnyFunctionSpec } from "../../../src/contract/function-spec";
import { evaluateCall } from "../../../src/functions/evaluate-call";
import { parseExpression } from "../../../src/taskpane/formula/expression";
import { stayCalls, type StayCall } from "../../../src/taskpane/formula/stay-calls";
import { parseAddress, type Area } from "../../../src/workbench/workbook-model/area";
import type { Evaluate } from "../../../src/workbench/workbook-model/memory/calculation";
import type { WorkbookModel } from "../../../src/workbench/workbook-model/model";
import { excelFormula, type Value } from "../../helpers/excel-formula";

export const knownFunctions = [retention, churn, stage, outcomes] as readonly AnyFunctionSpec[];

const error = (basicValue: string): Cell => ({ type: "Error", basicValue });

/**
 * Calculates what the tests of frozen formulas need: calls of a few real functions, which spill, and arithmetic of
 * cells and of columns, row by row. Anything else shows #CALC!, an unknown function #NAME?.
 */
export const evaluating: Evaluate = (formula, cell, workbook) => {
  const calls = stayCalls(formula);
  const [first] = calls;
  if (/_xldudf/.test(formula) || calls.some(({ id }) => !knownFunctions.some((spec) => spec.id === id))) {
    return error("#NAME?");
  }
  if (first && formula === `=${first.text}`) return called(first, cell, workbook);
  let text = formula;
  for (const call of calls)
    text = text.replace(call.text, () => written(called(call, cell, workbook)[0]?.[0] ?? null));
  return rowByRow(text.slice(1), cell, workbook);
};

function called({ id, args }: StayCall, cell: Area, workbook: WorkbookModel): CellGrid {
  const spec = knownFunctions.find((candidate) => candidate.id === id);
  if (!spec) return [[error("#NAME?")]];
  const values = args.map((text) => {
    const expression = parseExpression(text);
    if (expression?.kind === "constant") return expression.cells;
    return cellsOf(text, cell, workbook);
  });
  return evaluateCall(spec, values, (key) => key).rows;
}

function cellsOf(reference: string, { sheet }: Area, workbook: WorkbookModel): CellGrid {
  const parsed = parseAddress(reference);
  if (!parsed) throw new Error(`Not understood: ${reference}`);
  return workbook.cells.values({ ...parsed.rectangle, sheet });
}

const written = (value: Cell): string => (typeof value === "string" ? `"${value}"` : String(value));

/** Arithmetic of cells; where columns stand in it, once for each of their rows. */
function rowByRow(text: string, cell: Area, workbook: WorkbookModel): Cell | CellGrid {
  const names = [...new Set(text.match(/\b[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?\b/g) ?? [])];
  const grids = names.map((name) => cellsOf(name, cell, workbook));
  const rows = Math.max(1, ...grids.map((grid) => grid.length));
  const row = (down: number): Cell => {
    const cells: Record<string, Value> = {};
    let line = text;
    names.forEach((name, place) => {
      const grid = grids[place] ?? [];
      const value = grid[grid.length === 1 ? 0 : down]?.[0] ?? null;
      const key = `CELL${place}`;
      line = line.replaceAll(name, key);
      cells[key] = value === null ? 0 : typeof value === "object" ? String(value.basicValue) : value;
    });
    const [result] = [excelFormula(line, cells)].flat();
    return typeof result === "string" && result.startsWith("#") ? error(result) : (result ?? null);
  };
  try {
    return rows === 1 ? row(0) : Array.from({ length: rows }, (_, down) => [row(down)]);
  } catch {
    // Formulas that the helper does not read.
    return error("#CALC!");
  }
}
