import { ICommandService, type ICommandInfo, type IDisposable, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
  type ISelectionWithStyle,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { maxColumns, maxRows, type Area } from "../area";
import { WorkbookRefusal, type WorkbookModel } from "../model";
import { pixels } from "./grid-view";
import { rectangleOf, type Mirror } from "./mirror";
import { readBack } from "./read-back";
import type { UniverCells } from "./univer-cells";

interface SheetParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges?: readonly IRange[];
  readonly selections: readonly ISelectionWithStyle[];
  readonly name: string;
  readonly toOrder: number;
  readonly index: number;
  readonly color: string;
  readonly sheet?: { readonly id: string; readonly name: string };
}

/** Brings what the user does in the grid into the workbook: typing, pasting, undoing, rows, sheets, selecting. */
export class UserEdits {
  readonly #subscription: IDisposable;

  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
    readonly cells: UniverCells,
  ) {
    this.#subscription = mirror.grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (mirror.pushing || options?.fromFormula || options?.["applyFormulaCalculationResult"]) return;
      const params = command.params as Partial<SheetParams> | undefined;
      if (params?.unitId !== mirror.unit) return;
      this.#follow(command, params as SheetParams);
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #follow(command: Readonly<ICommandInfo>, params: SheetParams): void {
    const handle = this.#handlers[command.id];
    if (handle) return this.model.as("user", () => this.#carryOut(() => handle(params)));
    // Sorted, moved and rearranged cells: what stands on the sheet is read as a whole.
    if (rearranging.includes(command.id)) {
      const sheet = this.mirror.modelSheet(params.subUnitId ?? "");
      if (this.model.sheets.get(sheet)) this.model.as("user", () => this.#rereadSheet(sheet));
    }
  }

  /** The grid lets the user do what the workbook refuses, such as a name that is taken: then the grid follows. */
  #carryOut(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof WorkbookRefusal)) throw error;
      console.warn(error.message);
    }
  }

  readonly #handlers: Readonly<Record<string, (params: SheetParams) => void>> = {
    [SetRangeValuesMutation.id]: (params) =>
      this.#cellsWritten(params as unknown as ISetRangeValuesMutationParams),
    [InsertRowMutation.id]: ({ subUnitId, range }) => this.#lines(subUnitId, range, "insert", "rows"),
    [RemoveRowMutation.id]: ({ subUnitId, range }) => this.#lines(subUnitId, range, "remove", "rows"),
    [InsertColMutation.id]: ({ subUnitId, range }) => this.#lines(subUnitId, range, "insert", "columns"),
    [RemoveColMutation.id]: ({ subUnitId, range }) => this.#lines(subUnitId, range, "remove", "columns"),
    [InsertSheetMutation.id]: ({ sheet, index }) => this.#sheetAdded(sheet, index),
    [RemoveSheetMutation.id]: ({ subUnitId }) => this.model.sheets.remove(this.mirror.modelSheet(subUnitId)),
    [SetWorksheetNameMutation.id]: ({ subUnitId, name }) => {
      this.model.sheets.update(this.mirror.modelSheet(subUnitId), { name });
      this.cells.view.formulas();
    },
    [SetWorksheetOrderMutation.id]: ({ subUnitId, toOrder }) =>
      this.model.sheets.move(this.mirror.modelSheet(subUnitId), toOrder),
    [SetWorksheetActiveOperation.id]: ({ subUnitId }) =>
      this.model.sheets.activate(this.mirror.modelSheet(subUnitId)),
    [SetWorksheetHideMutation.id]: ({ subUnitId }) => this.#sheetLook(subUnitId),
    [SetTabColorMutation.id]: ({ subUnitId }) => this.#sheetLook(subUnitId),
    [ToggleGridlinesMutation.id]: ({ subUnitId }) => this.#sheetLook(subUnitId),
    [SetFrozenMutation.id]: ({ subUnitId }) => this.#sheetLook(subUnitId),
    [SetSelectionsOperation.id]: ({ subUnitId, selections }) => this.#selected(subUnitId, selections),
    [SetWorksheetColWidthMutation.id]: ({ subUnitId, ranges }) => this.#sizes(subUnitId, ranges, "columns"),
    [SetWorksheetRowHeightMutation.id]: ({ subUnitId, ranges }) => this.#sizes(subUnitId, ranges, "rows"),
    [SetRowHiddenMutation.id]: ({ subUnitId, ranges }) => this.#hidden(subUnitId, ranges, "rows", true),
    [SetRowVisibleMutation.id]: ({ subUnitId, ranges }) => this.#hidden(subUnitId, ranges, "rows", false),
    [SetColHiddenMutation.id]: ({ subUnitId, ranges }) => this.#hidden(subUnitId, ranges, "columns", true),
    [SetColVisibleMutation.id]: ({ subUnitId, ranges }) => this.#hidden(subUnitId, ranges, "columns", false),
  };

  #cellsWritten({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.mirror.modelSheet(subUnitId);
    const worksheet = this.mirror.worksheet(sheet);
    if (!cellValue || !worksheet) return;
    const area = readBack(this.model, this.mirror, sheet, cellValue);
    if (!area) return;
    this.cells.view.unshare(area);
    this.cells.showHeaders(area);
  }

  #lines(gridSheet: string, range: IRange, kind: "insert" | "remove", axis: "rows" | "columns"): void {
    const sheet = this.mirror.modelSheet(gridSheet);
    const { row, rows, column, columns } = rectangleOf(range);
    const area: Area =
      axis === "rows"
        ? { sheet, row, rows, column: 0, columns: maxColumns }
        : { sheet, row: 0, rows: maxRows, column, columns };
    if (kind === "insert") this.model.cells.insert(area, axis === "rows" ? "Down" : "Right");
    else this.model.cells.remove(area, axis === "rows" ? "Up" : "Left");
    // Univer moves formulas and tables by rules of its own; the workbook's count.
    this.cells.view.unshareSheet(sheet);
    this.cells.view.tables();
    this.cells.view.colorScales(sheet);
    this.cells.view.names();
    this.cells.view.formulas();
  }

  #sheetAdded(sheet: SheetParams["sheet"], index: number): void {
    if (!sheet) return;
    const record = this.model.sheets.add(sheet.name);
    this.mirror.pair(record.id, sheet.id);
    this.model.sheets.move(record.id, Math.min(index, this.model.sheets.all().length - 1));
    this.#rereadSheet(record.id);
  }

  #sheetLook(gridSheet: string): void {
    const id = this.mirror.modelSheet(gridSheet);
    const config = this.mirror.worksheet(id)?.getConfig();
    if (!config) return;
    this.model.sheets.update(id, {
      visibility: config.hidden ? "Hidden" : "Visible",
      tabColor: config.tabColor ?? "",
      showGridlines: Boolean(config.showGridlines),
      frozen: { rows: config.freeze.ySplit, columns: config.freeze.xSplit },
    });
  }

  #selected(gridSheet: string, selections: readonly ISelectionWithStyle[]): void {
    const sheet = this.mirror.modelSheet(gridSheet);
    const areas = selections.map(({ range }): Area => this.#ends({ sheet, ...rectangleOf(range) }));
    const [first, ...others] = areas;
    if (!first || !this.model.sheets.get(sheet)) return;
    const primary = selections[selections.length - 1]?.primary;
    const activeCell: Area = primary
      ? { sheet, row: primary.actualRow, column: primary.actualColumn, rows: 1, columns: 1 }
      : { ...first, rows: 1, columns: 1 };
    this.model.select({ kind: "areas", areas: [first, ...others], activeCell });
  }

  /** A whole column of the grid is a whole column of the workbook, which is longer. */
  #ends(area: Area): Area {
    const worksheet = this.mirror.worksheet(area.sheet);
    const rows = area.row === 0 && area.rows === worksheet?.getRowCount() ? maxRows : area.rows;
    const columns =
      area.column === 0 && area.columns === worksheet?.getColumnCount() ? maxColumns : area.columns;
    return { ...area, rows, columns };
  }

  #sizes(gridSheet: string, ranges: readonly IRange[] = [], axis: "rows" | "columns"): void {
    const sheet = this.mirror.modelSheet(gridSheet);
    const worksheet = this.mirror.worksheet(sheet);
    if (!worksheet) return;
    for (const range of ranges) {
      const area = this.mirror.drawn({ sheet, ...rectangleOf(range) });
      for (let step = 0; step < area[axis]; step += 1) {
        if (axis === "columns") {
          const column = area.column + step;
          this.model.layout.setColumnWidth(
            { ...area, column, columns: 1 },
            worksheet.getColumnWidth(column) / pixels,
          );
        } else {
          const row = area.row + step;
          this.model.layout.setRowHeight({ ...area, row, rows: 1 }, worksheet.getRowHeight(row) / pixels);
        }
      }
    }
  }

  #hidden(
    gridSheet: string,
    ranges: readonly IRange[] = [],
    axis: "rows" | "columns",
    hidden: boolean,
  ): void {
    const sheet = this.mirror.modelSheet(gridSheet);
    for (const range of ranges) {
      const area = { sheet, ...rectangleOf(range) };
      if (axis === "rows") this.model.layout.setRowsHidden(area, hidden);
      else this.model.layout.setColumnsHidden(area, hidden);
    }
  }

  #rereadSheet(sheet: string): void {
    const worksheet = this.mirror.worksheet(sheet);
    if (!worksheet) return;
    const used = this.model.cells.usedArea(sheet, false);
    if (used) this.model.cells.clear(used, "All");
    readBack(this.model, this.mirror, sheet, worksheet.getCellMatrix().getMatrix());
    this.cells.view.tables();
  }
}

const rearranging: readonly string[] = [
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.insert-range",
  "sheet.mutation.delete-range",
];
