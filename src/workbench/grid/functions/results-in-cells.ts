import {
  CellValueType,
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDependencyManagerService,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { isCellError, type Cell } from "../../../contract/cell";
import { FormulaTexts } from "../formula-texts";
import type { Grid } from "../start";
import type { Settled, Site } from "./calls";
import { runsOf, type Run } from "./runs";
import { isSoleCall } from "./sole-call";

/**
 * Brings settled calls into their cells.
 *
 * Where a cell is nothing but the call, its value is written as Univer writes results, and only what depends on it is
 * calculated: ten thousand such cells cost Univer's engine seconds. Everything else is calculated anew by the engine.
 */
export class ResultsInCells {
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #dependencies: IDependencyManagerService;
  readonly #texts: FormulaTexts;

  constructor(
    grid: Grid,
    /** The name under which a function is called in a cell, by its id. */
    readonly nameOf: (id: string) => string,
  ) {
    this.#commands = grid.injector.get(ICommandService);
    this.#formulas = grid.injector.get(FormulaDataModel);
    this.#texts = new FormulaTexts(grid);
    this.#dependencies = grid.injector.get(IDependencyManagerService);
  }

  show(settled: readonly Settled[]): void {
    const direct = settled.filter((one) => this.#isDirect(one));
    const directly = new Set(direct);
    const others = settled.filter((one) => !directly.has(one)).map(({ site }) => site);
    for (const [unit, sheet, cells] of bySheet(direct)) this.#write(unit, sheet, cells);
    const runs = runsOf(direct.map(({ site }) => site));
    const dependents = this.#texts.readsAnywhere ? direct.map(({ site }) => site) : this.#dependentsOf(runs);
    const dirty = [...others, ...dependents];
    if (dirty.length > 0) this.#recalculate(dirty);
  }

  #isDirect({ site, outcome, id }: Settled): boolean {
    const { unit, sheet, row, column } = site;
    if (outcome.kind === "values" && (outcome.values.length !== 1 || outcome.values[0]?.length !== 1))
      return false;
    if (this.#formulas.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column]) return false;
    const formula = this.#texts.formula(unit, sheet, row, column);
    return formula !== null && isSoleCall(formula, this.nameOf(id));
  }

  #write(unitId: string, subUnitId: string, settled: readonly Settled[]): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { site, outcome } of settled) {
      const value: Cell =
        outcome.kind === "error"
          ? { type: "Error", basicValue: outcome.error }
          : (outcome.values[0]?.[0] ?? 0);
      (cellValue[site.row] ??= {})[site.column] = storedValue(value);
    }
    this.#commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId, subUnitId, cellValue },
      { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true },
    );
  }

  #dependentsOf(runs: readonly Run[]): Site[] {
    const trees = this.#dependencies.searchDependency(
      runs.map(({ unit, sheet, row, column, rows }) => ({
        unitId: unit,
        sheetId: sheet,
        range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column },
      })),
    );
    return [...trees].flatMap((id) => {
      const tree = this.#dependencies.getTreeById(id);
      return tree ? [{ unit: tree.unitId, sheet: tree.subUnitId, row: tree.row, column: tree.column }] : [];
    });
  }

  #recalculate(sites: readonly Site[]): void {
    const dirtyRanges = runsOf(sites).map(({ unit, sheet, row, column, rows }) => ({
      unitId: unit,
      sheetId: sheet,
      range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column },
    }));
    this.#commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], dirtyRanges },
      { onlyLocal: true },
    );
  }
}

function bySheet(settled: readonly Settled[]): [string, string, Settled[]][] {
  const groups = new Map<string, [string, string, Settled[]]>();
  for (const one of settled) {
    const { unit, sheet } = one.site;
    const group = groups.get(`${unit}\n${sheet}`);
    if (group) group[2].push(one);
    else groups.set(`${unit}\n${sheet}`, [unit, sheet, [one]]);
  }
  return [...groups.values()];
}

/** A value as Univer's cells hold it: errors as texts, truth values as 1 and 0. */
export function storedValue(value: Exclude<Cell, null>): ICellData {
  if (isCellError(value)) return { v: value.basicValue, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
