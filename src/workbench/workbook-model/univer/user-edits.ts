import { ICommandService, type ICommandInfo, type IDisposable, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetNumfmtMutation,
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
import { rectangleOf, type Mirror } from "./mirror";
import { readBack, type WrittenCells } from "./read-back";
import type { UniverCells } from "./univer-cells";
import { UserLines } from "./user-lines";

/** What the mutations of one sheet carry, each its part. */
interface SheetParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: ISetRangeValuesMutationParams["cellValue"];
  readonly range: IRange;
  readonly ranges?: readonly IRange[];
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly selections: readonly ISelectionWithStyle[];
  readonly name: string;
  readonly toOrder: number;
  readonly index: number;
  readonly sheet?: { readonly id: string; readonly name: string };
}

/** Brings what the user does in the grid into the workbook: typing, pasting, undoing, rows, sheets, selecting. */
export class UserEdits {
  readonly #lines: UserLines;
  readonly #subscription: IDisposable;

  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
    readonly cells: UniverCells,
  ) {
    this.#lines = new UserLines(model, cells);
    this.#subscription = mirror.grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (mirror.pushing || options?.fromFormula || options?.["applyFormulaCalculationResult"]) return;
      const params = command.params as Partial<SheetParams> | undefined;
      if (params?.unitId === mirror.unit) this.#follow(command, params as SheetParams);
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #follow(command: Readonly<ICommandInfo>, params: SheetParams): void {
    const handle = this.#handlers[command.id];
    const sheet = this.mirror.modelSheet(params.subUnitId ?? "");
    const isKnown = this.model.sheets.get(sheet) !== null || command.id === InsertSheetMutation.id;
    if (!isKnown) return;
    if (handle) this.model.as("user", () => carryOut(() => handle(params, sheet)));
    // Sorted, moved and rearranged cells: what stands on the sheet is read as a whole.
    else if (rearranging.includes(command.id)) this.model.as("user", () => this.#rereadSheet(sheet));
  }

  readonly #handlers: Readonly<Record<string, (params: SheetParams, sheet: string) => void>> = {
    [SetRangeValuesMutation.id]: ({ cellValue }, sheet) => this.#written(sheet, cellValue ?? {}),
    [SetNumfmtMutation.id]: ({ values }, sheet) =>
      this.#formatted(
        sheet,
        Object.values(values ?? {}).flatMap(({ ranges }) => ranges),
      ),
    [RemoveNumfmtMutation.id]: ({ ranges }, sheet) => this.#formatted(sheet, ranges ?? []),
    [InsertRowMutation.id]: ({ range }, sheet) => this.#lines.shift(sheet, range, "insert", "rows"),
    [RemoveRowMutation.id]: ({ range }, sheet) => this.#lines.shift(sheet, range, "remove", "rows"),
    [InsertColMutation.id]: ({ range }, sheet) => this.#lines.shift(sheet, range, "insert", "columns"),
    [RemoveColMutation.id]: ({ range }, sheet) => this.#lines.shift(sheet, range, "remove", "columns"),
    [SetWorksheetColWidthMutation.id]: ({ ranges }, sheet) =>
      this.#lines.resized(sheet, ranges ?? [], "columns"),
    [SetWorksheetRowHeightMutation.id]: ({ ranges }, sheet) =>
      this.#lines.resized(sheet, ranges ?? [], "rows"),
    [SetRowHiddenMutation.id]: ({ ranges }, sheet) => this.#lines.hidden(sheet, ranges ?? [], "rows", true),
    [SetRowVisibleMutation.id]: ({ ranges }, sheet) => this.#lines.hidden(sheet, ranges ?? [], "rows", false),
    [SetColHiddenMutation.id]: ({ ranges }, sheet) =>
      this.#lines.hidden(sheet, ranges ?? [], "columns", true),
    [SetColVisibleMutation.id]: ({ ranges }, sheet) =>
      this.#lines.hidden(sheet, ranges ?? [], "columns", false),
    [AddWorksheetMergeMutation.id]: (_, sheet) => this.#lines.merged(sheet),
    [RemoveWorksheetMergeMutation.id]: (_, sheet) => this.#lines.merged(sheet),
    [InsertSheetMutation.id]: ({ sheet, index }) => this.#sheetAdded(sheet, index),
    [RemoveSheetMutation.id]: (_, sheet) => this.model.sheets.remove(sheet),
    [SetWorksheetNameMutation.id]: ({ name }, sheet) => {
      this.model.sheets.update(sheet, { name });
      this.cells.view.formulas.show();
    },
    [SetWorksheetOrderMutation.id]: ({ toOrder }, sheet) => this.model.sheets.move(sheet, toOrder),
    [SetWorksheetActiveOperation.id]: (_, sheet) => this.model.sheets.activate(sheet),
    [SetWorksheetHideMutation.id]: (_, sheet) => this.#sheetLook(sheet),
    [SetTabColorMutation.id]: (_, sheet) => this.#sheetLook(sheet),
    [ToggleGridlinesMutation.id]: (_, sheet) => this.#sheetLook(sheet),
    [SetFrozenMutation.id]: (_, sheet) => this.#sheetLook(sheet),
    [SetSelectionsOperation.id]: ({ selections }, sheet) => this.#selected(sheet, selections),
  };

  #written(sheet: string, cellValue: WrittenCells): void {
    const area = readBack(this.model, this.mirror, sheet, cellValue);
    if (!area) return;
    this.cells.view.formulas.written(sheet);
    this.cells.view.formulas.unshare(area);
    this.cells.showHeaders(area);
  }

  /** Number formats come apart from the cells; reading the looks of these cells is enough. */
  #formatted(sheet: string, ranges: readonly IRange[]): void {
    const written: WrittenCells = {};
    for (const range of ranges) {
      const { row, rows, column, columns } = this.mirror.drawn({ sheet, ...rectangleOf(range) });
      for (let down = row; down < row + rows; down += 1) {
        for (let across = column; across < column + columns; across += 1)
          (written[down] ??= {})[across] = { s: null };
      }
    }
    readBack(this.model, this.mirror, sheet, written);
  }

  #sheetAdded(sheet: SheetParams["sheet"], index: number): void {
    if (!sheet) return;
    const record = this.model.sheets.add(sheet.name);
    this.mirror.pair(record.id, sheet.id);
    this.model.sheets.move(record.id, Math.min(index, this.model.sheets.all().length - 1));
    this.#rereadSheet(record.id);
  }

  #sheetLook(sheet: string): void {
    const config = this.mirror.worksheet(sheet)?.getConfig();
    if (!config) return;
    this.model.sheets.update(sheet, {
      visibility: config.hidden ? "Hidden" : "Visible",
      tabColor: config.tabColor ?? "",
      showGridlines: Boolean(config.showGridlines),
      frozen: { rows: config.freeze.ySplit, columns: config.freeze.xSplit },
    });
  }

  #selected(sheet: string, selections: readonly ISelectionWithStyle[]): void {
    const areas = selections.map(({ range }) => this.#whole({ sheet, ...rectangleOf(range) }));
    const [first, ...others] = areas;
    if (!first) return;
    const primary = selections[selections.length - 1]?.primary;
    const activeCell: Area = primary
      ? { sheet, row: primary.actualRow, column: primary.actualColumn, rows: 1, columns: 1 }
      : { ...first, rows: 1, columns: 1 };
    this.model.select({ kind: "areas", areas: [first, ...others], activeCell });
  }

  /** A whole column of the grid is a whole column of the workbook, which is longer. */
  #whole(area: Area): Area {
    const worksheet = this.mirror.worksheet(area.sheet);
    const isColumn = area.row === 0 && area.rows === worksheet?.getRowCount();
    const isRow = area.column === 0 && area.columns === worksheet?.getColumnCount();
    return { ...area, rows: isColumn ? maxRows : area.rows, columns: isRow ? maxColumns : area.columns };
  }

  #rereadSheet(sheet: string): void {
    const worksheet = this.mirror.worksheet(sheet);
    if (!worksheet) return;
    const used = this.model.cells.usedArea(sheet, false);
    if (used) this.model.cells.clear(used, "All");
    readBack(this.model, this.mirror, sheet, worksheet.getCellMatrix().getMatrix());
    this.cells.view.lists.tables();
  }
}

/** The grid lets the user do a little that the workbook refuses. A throw would leave Univer's own work half done. */
function carryOut(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    reportError(error);
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
