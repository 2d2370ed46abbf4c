export type SampleCell = string | number | Date | null;

export interface SampleColumn {
  readonly header: string;
  readonly width: number;
  /** Number format of the column; without one the cells are shown as they are. */
  readonly format?: string;
}

/** A sheet with one table of the same name. */
export interface SampleSheet {
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleCell[])[];
}
