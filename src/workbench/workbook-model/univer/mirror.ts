import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type {
  ICellData,
  IExecutionOptions,
  IMutationInfo,
  IRange,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import { growSheet } from "../../grid/sheet-size";
import type { Grid } from "../../grid/start";
import type { Area, Rectangle } from "../area";

/** Cells by row and column, as Univer's mutations take them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** The grid's side of a workbook: what is done here was done in the workbook before, and is not reported back. */
export class Mirror {
  /** What the engine made of formulas; asked for each of them, and the injector takes its time. */
  readonly formulas: FormulaDataModel;
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  readonly #toGrid = new Map<string, string>();
  readonly #toModel = new Map<string, string>();
  #depth = 0;

  constructor(
    readonly grid: Grid,
    /** Univer's id of the workbook. */
    readonly unit: string,
  ) {
    this.#commands = grid.injector.get(ICommandService);
    this.#instances = grid.injector.get(IUniverInstanceService);
    this.formulas = grid.injector.get(FormulaDataModel);
  }

  /** Whether the mutation under way comes from here. */
  get pushing(): boolean {
    return this.#depth > 0;
  }

  get workbook(): Workbook {
    const workbook = this.#instances.getUnit<Workbook>(this.unit, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("The grid's workbook is closed.");
    return workbook;
  }

  /** Sheets that the user added in the grid have ids of Univer's making there. */
  pair(modelSheet: string, gridSheet: string): void {
    this.#toGrid.set(modelSheet, gridSheet);
    this.#toModel.set(gridSheet, modelSheet);
  }

  gridSheet(modelSheet: string): string {
    return this.#toGrid.get(modelSheet) ?? modelSheet;
  }

  modelSheet(gridSheet: string): string {
    return this.#toModel.get(gridSheet) ?? gridSheet;
  }

  worksheet(modelSheet: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(this.gridSheet(modelSheet)) ?? null;
  }

  /** Whatever mutations the work makes are our own. */
  own<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Runs a mutation or operation on one sheet. */
  run(id: string, sheet: string | null, params: object, options?: IExecutionOptions): void {
    const target = sheet === null ? {} : { subUnitId: this.gridSheet(sheet) };
    this.own(() =>
      this.#commands.syncExecuteCommand(id, { unitId: this.unit, ...target, ...params }, options),
    );
  }

  /** Changes formulas that follow another change, which is the one to be undone. */
  adaptCells(sheet: string, cellValue: CellMatrix): void {
    this.run(SetRangeValuesMutation.id, sheet, { cellValue });
  }

  /** Changes what stands in cells; the user can undo it. */
  setCells(sheet: string, cellValue: CellMatrix): void {
    this.#setUndoably(sheet, { cellValue });
  }

  /**
   * Changes how cells look; the user can undo it. Univer is told by whose command: after any other it believes that the
   * formulas of these cells were written over.
   */
  setLooks(sheet: string, cellValue: CellMatrix): void {
    this.#setUndoably(sheet, { cellValue, trigger: SetStyleCommand.id });
  }

  #setUndoably(sheet: string, change: { readonly cellValue: CellMatrix; readonly trigger?: string }): void {
    const { cellValue, ...trigger } = change;
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: this.unit, subUnitId: this.gridSheet(sheet), ...change };
    const { injector } = this.grid;
    const undo: IMutationInfo = {
      id: SetRangeValuesMutation.id,
      params: { ...SetRangeValuesUndoMutationFactory(injector, params), ...trigger },
    };
    this.run(SetRangeValuesMutation.id, sheet, change);
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unit,
      undoMutations: [undo],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  /** Makes the grid's sheet large enough. */
  makeRoom(area: Area): void {
    const sheet = this.worksheet(area.sheet);
    if (sheet) growSheet(sheet, area, (mutation, params) => this.run(mutation, area.sheet, params));
  }

  /** The part of an area that the grid's sheet has: whole columns are longer than what is drawn. */
  drawn(area: Area): Area {
    const sheet = this.worksheet(area.sheet);
    const rows = Math.min(area.rows, (sheet?.getRowCount() ?? 0) - area.row);
    const columns = Math.min(area.columns, (sheet?.getColumnCount() ?? 0) - area.column);
    return { ...area, rows: Math.max(0, rows), columns: Math.max(0, columns) };
  }
}

export function rangeOf({ row, column, rows, columns }: Rectangle): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

export function rectangleOf({ startRow, endRow, startColumn, endColumn }: IRange): Rectangle {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
