import type { Translate } from "../../contract/locale";
import type { OutputTable } from "../../contract/report-output";
import type { Run } from "./run";

/** The figures of one day, to be put below those of the days before. */
export interface RecordRequest {
  /** The rows of the day: date, report, key and figures (`historyTable`). */
  readonly table: OutputTable;
  /** In days from 1900. */
  readonly day: number;
  /** Speaks the workbook's report language. */
  readonly translate: Translate;
}

export interface RecordedFigures {
  readonly sheetId: string;
  /** How many rows were added: none where all reports were recorded that day already. */
  readonly rows: number;
}

/** The histories that a workbook keeps of its reports' figures. */
export interface HistoryPort {
  /** Adds the rows of reports that have none of that day yet, whoever else does the same at the time. */
  record(request: RecordRequest, run?: Run): Promise<RecordedFigures>;
  /** The last day (in days from 1900) of which all histories have figures; `null` where none is kept. */
  lastRecorded(): Promise<number | null>;
}
