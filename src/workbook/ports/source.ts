import type { Cell } from "../../contract/cell";
import type { DataSource, Source } from "../../contract/recipe";
import type { ColumnSet, Role, SourceColumn } from "../../contract/report-data";
import type { Run } from "./run";

/** The selected table or range with its headers and a first look at each column. */
export interface SourceDescription<Kind extends DataSource = Source> {
  /** As it is to be looked for from now on: where it has moved, its new place. */
  readonly source: Kind;
  /** For people: `Customers!A1:I5001`, or what the file or the database's table is called. */
  readonly address: string;
  /** Blank where the data stand outside the workbook. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string | null;
  /** Data rows, header not counted. */
  readonly rows: number;
  readonly columns: readonly SourceColumn[];
}

/** Most cells of a column's sample. */
export const sampleSize = 200;

/** A place in the workbook from which data could be taken: a table, or a sheet's block of cells. */
export interface SourceChoice {
  readonly source: Source;
  /** For people: the table's name, or the sheet's. */
  readonly name: string;
}

export interface ReadRequest {
  readonly source: Source;
  /** Input -> header text and role (the role decides how words are compared). */
  readonly inputs: Readonly<Record<string, { readonly header: string; readonly role: Role }>>;
}

/** The data of a workbook: what there is, and what stands in it. */
export interface SourcePort {
  /** Describes what is selected; rejects with a `WorkbookProblem` where that is nothing a report can use. */
  describeSelection(): Promise<SourceDescription>;
  /** @param headers those by which a block of cells is found again where it has moved on its sheet */
  describe(source: Source, run?: Run, headers?: readonly string[]): Promise<SourceDescription>;
  /** What there is to choose from beside the selection: every table, and every sheet with a header over data. */
  sources(): Promise<readonly SourceChoice[]>;
  read(request: ReadRequest, run?: Run): Promise<ColumnSet>;
  /** Writes a sheet of sample rows (text as text) and selects it. */
  addSampleSheet(name: string, rows: readonly (readonly Cell[])[]): Promise<void>;
}
