import { intersection, type Area } from "../area";
import type { WorkbookModel } from "../model";
import type { CellMatrix, Mirror } from "./mirror";

/** Shows formulas that changed without being written, and knows which share one in the grid. */
export class FormulaView {
  /** First cells of shared formulas, by sheet. */
  readonly #owners = new Map<string, Set<string>>();
  /** Sheets on which formulas were ever put: looking through all cells of the others would be in vain. */
  readonly #sheets = new Set<string>();

  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
  ) {}

  /** A sheet was opened as a whole. */
  opened(sheet: string): void {
    const owners: [number, number][] = [];
    this.mirror
      .worksheet(sheet)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f) return;
        this.#sheets.add(sheet);
        if (cell.si) owners.push([row, column]);
      });
    this.#adopt(sheet, owners);
  }

  /** Formulas were put on a sheet, and those with these first cells share theirs. */
  written(sheet: string, owners: readonly [number, number][] = []): void {
    this.#sheets.add(sheet);
    this.#adopt(sheet, owners);
  }

  /** Names in formulas, or addresses, became others. */
  show(): void {
    for (const sheet of this.#sheets) this.#show(sheet, false);
  }

  /** Before a cell whose formula others share is written over, each of them gets its own. */
  unshare(area: Area): void {
    const touched = [...(this.#owners.get(area.sheet) ?? [])].some((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return intersection(area, { row, column, rows: 1, columns: 1 });
    });
    if (touched) this.unshareSheet(area.sheet);
  }

  unshareSheet(sheet: string): void {
    if (this.#owners.delete(sheet)) this.#show(sheet, true);
  }

  /** Where the formulas of a sheet spill. */
  spills(sheet: string): Area[] {
    const spills: Area[] = [];
    this.#each(sheet, (_formula, row, column) => {
      const spill = this.model.cells.spillArea({ sheet, row, column, rows: 1, columns: 1 });
      if (spill) spills.push(spill);
    });
    return spills;
  }

  #show(sheet: string, shared: boolean): void {
    const worksheet = this.mirror.worksheet(sheet);
    if (!worksheet) return;
    const matrix: CellMatrix = {};
    this.#each(sheet, (formula, row, column) => {
      const shown = worksheet.getCellMatrix().getValue(row, column);
      const isWrong = shown?.si ? shared : shown?.f !== formula;
      if (isWrong) (matrix[row] ??= {})[column] = { f: formula, si: null };
    });
    if (Object.keys(matrix).length > 0) this.mirror.adaptCells(sheet, matrix);
  }

  #each(sheet: string, visit: (formula: string, row: number, column: number) => void): void {
    const used =
      this.#sheets.has(sheet) && this.model.sheets.get(sheet) && this.model.cells.usedArea(sheet, true);
    if (!used) return;
    this.model.cells.formulas(used).forEach((line, down) =>
      line.forEach((formula, across) => {
        if (formula !== null) visit(formula, used.row + down, used.column + across);
      }),
    );
  }

  #adopt(sheet: string, owners: readonly [number, number][]): void {
    if (owners.length === 0) return;
    const known = this.#owners.get(sheet) ?? new Set<string>();
    for (const [row, column] of owners) known.add(`${row},${column}`);
    this.#owners.set(sheet, known);
  }
}
