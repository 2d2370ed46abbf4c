import {
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import type { Grid } from "./start";

/**
 * Knows the formulas of cells one by one. Univer's own answer goes through every cell of the workbook each time, which
 * with half a million cells takes longer than the calculation.
 */
export class FormulaTexts {
  /** Texts of shared formulas: in the cells that share one only the addresses differ. */
  readonly #shared = new Map<string, string>();
  readonly #instances: IUniverInstanceService;
  #readsAnywhere = false;

  constructor(grid: Grid) {
    this.#instances = grid.injector.get(IUniverInstanceService);
    for (const workbook of this.#instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
      this.#learn(workbook);
    this.#instances
      .getTypeOfUnitAdded$<Workbook>(UniverInstanceType.UNIVER_SHEET)
      .subscribe(({ unit }) => this.#learn(unit));
    grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return;
      const { cellValue } = command.params as ISetRangeValuesMutationParams;
      new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {}).forValue((_row, _column, cell) =>
        this.#note(cell),
      );
    });
  }

  /** Whether a formula may read cells that its text does not name: then nobody knows what depends on what. */
  get readsAnywhere(): boolean {
    return this.#readsAnywhere;
  }

  /** The formula of a cell, or the one that it shares; `null` where it has none. */
  formula(unit: string, sheet: string, row: number, column: number): string | null {
    const workbook = this.#instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const cell = workbook?.getSheetBySheetId(sheet)?.getCellMatrix().getValue(row, column);
    return cell?.f || (cell?.si ? (this.#shared.get(cell.si) ?? null) : null);
  }

  #learn(workbook: Workbook): void {
    this.#readsAnywhere = false;
    for (const sheet of workbook.getSheets())
      sheet.getCellMatrix().forValue((_row, _column, cell) => this.#note(cell));
  }

  #note(cell: Nullable<ICellData>): void {
    if (!cell?.f) return;
    if (cell.si) this.#shared.set(cell.si, cell.f);
    this.#readsAnywhere ||= /\b(INDIRECT|OFFSET)\s*\(/i.test(cell.f);
  }
}
