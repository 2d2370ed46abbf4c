import { WorkbookRefusal, type WorkbookModel } from "../../workbook-model/model";
import { parseAddress, quoteSheetName, formatAddress, isOnSheet, type Area } from "../../workbook-model/area";
import { ApiError, invalidArgument, itemNotFound } from "../rich-api/api-error";
import type { HostObject } from "../rich-api/host-object";
import type { Subscriptions } from "../events/subscriptions";

/** What every object of Excel's needs: the workbook, the subscriptions, and the way to the other objects. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly subscriptions: Subscriptions;
  readonly make: Makers;
}

/** Objects are made through here, so that ranges lead to sheets and sheets to ranges without importing each other. */
export interface Makers {
  range(area: Area): HostObject;
  worksheet(id: string): HostObject;
  table(id: string): HostObject;
  tables(scope: TableScope): HostObject;
  chart(id: string): HostObject;
  charts(sheet: string): HostObject;
  comments(sheet: string): HostObject;
  names(scope: string | null): HostObject;
  conditionalFormats(area: Area): HostObject;
}

/** The tables of the workbook, of a sheet, or those that an area touches. */
export type TableScope =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "area"; readonly area: Area; readonly fullyContained: boolean };

/** Makes a change in the add-in's name. Cells of a protected sheet refuse. */
export function changing<T>(context: HostContext, sheet: string | null, work: () => T): T {
  if (sheet !== null && context.workbook.sheets.get(sheet)?.protected) {
    throw new ApiError(
      "AccessDenied",
      "You do not have the permissions to perform this operation: the sheet is protected.",
    );
  }
  return context.workbook.as("add-in", work);
}

/** Excel's name for an error of ours; anything unexpected is a fault of the workbench and says so. */
export function explain(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof WorkbookRefusal) return new ApiError(error.code, error.message);
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError("GeneralException", `The workbench failed: ${message}`);
}

export function mustBeArea(area: Area, location: string): Area {
  if (!isOnSheet(area)) throw invalidArgument("the range lies outside the sheet", location);
  return area;
}

/** The area of an address as the add-in gives it: with or without sheet, or the name of a table or of a range. */
export function areaOfAddress(context: HostContext, text: string, home: string, location: string): Area {
  const parsed = parseAddress(text);
  if (!parsed) return areaOfName(context, text, home, location);
  if (parsed.sheetName === null) return { ...parsed.rectangle, sheet: home };
  const sheet = context.workbook.sheets.byName(parsed.sheetName);
  if (!sheet) throw itemNotFound(location);
  return { ...parsed.rectangle, sheet: sheet.id };
}

function areaOfName(context: HostContext, text: string, home: string, location: string): Area {
  const { names, tables } = context.workbook;
  const table = tables.get(text);
  if (table && table.name.toLowerCase() === text.toLowerCase()) return dataArea(table);
  const name = names.get(text, home) ?? names.get(text, null);
  const area = name && areaOfFormula(context, name.formula);
  if (!area) throw invalidArgument(`address "${text}"`, location);
  return area;
}

/** A table's name means its data, as in formulas. */
export function dataArea(table: { readonly area: Area; readonly showTotals: boolean }): Area {
  return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 - (table.showTotals ? 1 : 0) };
}

/** The area that a name's formula refers to; `null` for constants and formulas. */
export function areaOfFormula(context: HostContext, formula: string): Area | null {
  const parsed = parseAddress(formula.replace(/^=/, ""));
  const sheet = parsed?.sheetName ? context.workbook.sheets.byName(parsed.sheetName) : null;
  return parsed && sheet ? { ...parsed.rectangle, sheet: sheet.id } : null;
}

/** `Sheet1!A1:C3`. */
export function fullAddress(context: HostContext, area: Area): string {
  const name = context.workbook.sheets.get(area.sheet)?.name ?? "";
  return `${quoteSheetName(name)}!${formatAddress(area)}`;
}
