import type { SourceColumn } from "../../contract/report-data";
import type { Run } from "./run";

/** A column of the sheet, with the row in which its header stands. */
export interface SheetColumn extends SourceColumn {
  /** The table in which it stands; `null`: the sheet's block of cells. */
  readonly table: string | null;
  /** Counted from 0. */
  readonly column: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** A sheet that could be given away, and the columns in it. */
export interface SharedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

export interface ShareRequest {
  readonly sheetId: string;
  /** Columns whose identifiers are replaced by pseudonyms. */
  readonly identifiers: readonly SheetColumn[];
}

export interface SharedCopy {
  readonly sheetName: string;
  /** Cells that now hold a pseudonym. */
  readonly pseudonyms: number;
}

/** Copies of sheets for people who do not have Stay. */
export interface SharePort {
  /** The active sheet. */
  sheetToShare(): Promise<SharedSheet>;
  /** Copies a sheet beside it: looks and charts as they are, values instead of formulas, nothing of Stay's. */
  copyForColleague(request: ShareRequest, run?: Run): Promise<SharedCopy>;
}
