import type { Run } from "../ports/run";
import type { FormulaScope, StayFormula } from "../ports/freeze";
import { formulaBlocks, readFormulas } from "./formula-cells";
import { obstacleIn } from "./obstacles";
import { spilledFrom, spillParentOf } from "./spills";

/** A cell with a formula of ours. */
export interface FoundFormula {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Names of ours, also as a file keeps them that was saved where Stay was not known. What stands in quotes is told apart
 * by whoever reads the formula.
 */
const ofStay = /(?<![A-Za-z0-9.])(?:STAY\.|_xldudf_STAY_)[A-Z]/i;

/** Every formula of Stay in the selection, the active sheet or the workbook, with what it shows. */
export async function findStayFormulas(
  context: Excel.RequestContext,
  scope: FormulaScope,
  run: Run,
): Promise<readonly StayFormula[]> {
  const found: FoundFormula[] = [];
  await readFormulas(
    context,
    await formulaBlocks(context, await rangesOf(context, scope)),
    run,
    (formula, place) => {
      if (formula.startsWith("=") && ofStay.test(formula)) found.push({ ...place, formula });
    },
  );
  return described(context, found);
}

/** Formulas of Stay that show #NAME?. Only cells that show an error are looked at. */
export async function findNamelessFormulas(context: Excel.RequestContext): Promise<readonly StayFormula[]> {
  const found: FoundFormula[] = [];
  const ranges = await rangesOf(context, "workbook");
  const blocks = await formulaBlocks(context, ranges, Excel.SpecialCellValueType.errors);
  await readFormulas(context, blocks, {}, (formula, place) => {
    if (formula.startsWith("=") && ofStay.test(formula)) found.push({ ...place, formula });
  });
  return (await described(context, found)).filter(({ obstacle }) => obstacle === "nameless");
}

/** Enters formulas anew under the names by which Excel knows the functions now. */
export async function reenterFormulas(
  context: Excel.RequestContext,
  formulas: readonly StayFormula[],
): Promise<void> {
  for (const { sheetId, row, column, formula } of formulas) {
    context.workbook.worksheets.getItem(sheetId).getCell(row, column).formulas = [[knownName(formula)]];
  }
  await context.sync();
}

/** `_xldudf_STAY_CHURN_CONVERT(` is how a file keeps `STAY.CHURN.CONVERT(` where nobody knew the function. */
export const knownName = (formula: string): string =>
  formula.replace(
    /_xldudf_STAY_([A-Z][A-Z0-9_]*)(?=\()/gi,
    (_, id: string) => `STAY.${id.replaceAll("_", ".")}`,
  );

interface SheetRange {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

async function rangesOf(context: Excel.RequestContext, scope: FormulaScope): Promise<readonly SheetRange[]> {
  const { worksheets } = context.workbook;
  const named = "id,name";
  if (scope === "selection") {
    const areas = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true).load("areaCount");
    const sheet = worksheets.getActiveWorksheet().load(named);
    await context.sync();
    if (areas.isNullObject) return [];
    const parts = areas.areas.load("items/rowIndex");
    await context.sync();
    return parts.items.map((range) => ({ range, sheet }));
  }
  const sheets =
    scope === "sheet"
      ? [worksheets.getActiveWorksheet().load(named)]
      : worksheets.load("items/id,items/name");
  await context.sync();
  return (Array.isArray(sheets) ? sheets : sheets.items).map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true),
  }));
}

/** Cells that are looked at in one request: each takes about a thousand characters of it. */
const cellsAtOnce = 1000;

async function described(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<readonly StayFormula[]> {
  const all: StayFormula[] = [];
  for (let done = 0; done < found.length; done += cellsAtOnce) {
    all.push(...(await describedAtOnce(context, found.slice(done, done + cellsAtOnce))));
  }
  return all;
}

/** What the cells show, and how far their results reach. A formula that is another's spilled result is none. */
async function describedAtOnce(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<readonly StayFormula[]> {
  const looked = found.map((one) => {
    const cell = one.sheet.getCell(one.row, one.column).load("address,text,values,valueTypes");
    const parent = spillParentOf(cell)?.load("rowIndex,columnIndex");
    return { ...one, cell, parent, spill: spilledFrom(cell) };
  });
  await context.sync();
  return looked.flatMap(({ sheet, row, column, formula, cell, parent, spill }): StayFormula[] => {
    const spills = spill !== null && !spill.isNullObject;
    const isAnothers =
      parent && !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column);
    // A text that looks like a formula is its own value.
    if (isAnothers || cell.values[0]?.[0] === formula) return [];
    return [
      {
        sheetId: sheet.id,
        row,
        column,
        address: cell.address,
        formula,
        text: cell.text[0]?.[0] ?? "",
        obstacle: obstacleIn(cell.values, cell.valueTypes),
        rows: spills ? spill.rowCount : 1,
        columns: spills ? spill.columnCount : 1,
      },
    ];
  });
}
