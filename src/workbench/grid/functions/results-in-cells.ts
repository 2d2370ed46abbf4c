import {
  CellValueType,
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type Nullable,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDependencyManagerService,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/preset-sheets-core";
import { isCellError, type Cell } from "../../../contract/cell";
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

  constructor(
    grid: Grid,
    /** The name under which a function is called in a cell, by its id. */
    readonly nameOf: (id: string) => string,
  ) {
    this.#commands = grid.injector.get(ICommandService);
    this.#formulas = grid.injector.get(FormulaDataModel);
    this.#dependencies = grid.injector.get(IDependencyManagerService);
  }

  show(settled: readonly Settled[]): void {
    // Univer gathers this anew at every call.
    const formulas = this.#formulas.getFormulaData();
    const direct = settled.filter((one) => this.#isDirect(one, formulas));
    const directly = new Set(direct);
    const others = settled.filter((one) => !directly.has(one)).map(({ site }) => site);
    for (const [unit, sheet, cells] of bySheet(direct)) this.#write(unit, sheet, cells);
    const runs = runsOf(direct.map(({ site }) => site));
    const dependents = readsAnywhere(formulas) ? direct.map(({ site }) => site) : this.#dependentsOf(runs);
    const dirty = [...others, ...dependents];
    if (dirty.length > 0) this.#recalculate(dirty);
  }

  #isDirect({ site, outcome, id }: Settled, formulas: IFormulaData): boolean {
    const { unit, sheet, row, column } = site;
    if (outcome.kind === "values" && (outcome.values.length !== 1 || outcome.values[0]?.length !== 1))
      return false;
    if (this.#formulas.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column]) return false;
    // Of formulas filled down only the first has a text of its own; in the others only the addresses differ.
    const formula = formulas[unit]?.[sheet]?.[row]?.[column]?.f;
    return formula !== undefined && isSoleCall(formula, this.nameOf(id));
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

/** Whether a formula reads cells that its text does not name: then nobody knows what depends on what. */
function readsAnywhere(formulas: IFormulaData): boolean {
  return Object.values(formulas).some((sheets) =>
    Object.values(sheets ?? {}).some((rows) => {
      let found = false;
      new ObjectMatrix<Nullable<IFormulaDataItem>>(rows ?? {}).forValue((_row, _column, item) => {
        found ||= /\b(INDIRECT|OFFSET)\s*\(/i.test(item?.f ?? "");
        return !found;
      });
      return found;
    }),
  );
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
