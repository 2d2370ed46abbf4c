import { sameHeader } from "../../../contract/header-texts";
import { roles, type ColumnKind, type ColumnSet } from "../../../contract/report-data";
import { WorkbookProblem } from "../../../workbook/ports/problem";
import type { MappedInputs } from "../../../workbook/ports/outside";
import { DayReader } from "./day-reader";
import { FigureSink } from "./figure-sink";
import { NumberReader } from "./number-reader";
import { WordSink } from "./word-sink";

/** A column of the file that serves an input. */
export interface ColumnReading {
  readonly input: string;
  readonly column: number;
  readonly sink: WordSink | FigureSink;
}

/** How the texts of a file are to be read. */
export interface TextManner {
  readonly decoder: TextDecoder;
  /** Cells are parted by semicolons, as where decimals have commas. */
  readonly usesCommas: boolean;
  readonly expectedRows: number;
}

/** A sink for each input, by what its role reads. Throws column-gone where the file has no such header. */
export function readingsOf(
  headers: readonly string[],
  inputs: MappedInputs,
  manner: TextManner,
): ColumnReading[] {
  return Object.entries(inputs).map(([input, { header, role }]) => {
    const column = headers.findIndex((known) => sameHeader(known, header));
    if (column < 0) throw new WorkbookProblem("column-gone", { header });
    return { input, column, sink: sinkOf(roles[role], manner) };
  });
}

/** Identifiers are told apart to the letter, words as Excel compares texts. */
function sinkOf(kind: ColumnKind, { decoder, usesCommas, expectedRows }: TextManner): WordSink | FigureSink {
  switch (kind) {
    case "identifiers":
      return new WordSink("exact", decoder, expectedRows);
    case "words":
      return new WordSink("fold", decoder, expectedRows);
    case "numbers":
      return new FigureSink(new NumberReader(usesCommas), decoder, expectedRows);
    case "dates":
      return new FigureSink(new DayReader(), decoder, expectedRows);
  }
}

/** The columns as a sheet gives them. */
export function columnSetOf(
  readings: readonly ColumnReading[],
  inputs: MappedInputs,
  { rows, firstRow }: { readonly rows: number; readonly firstRow: number },
): ColumnSet {
  const columns: Record<string, ColumnSet["columns"][string]> = {};
  const figures: Record<string, ColumnSet["figures"][string]> = {};
  for (const { input, sink } of readings) {
    if (sink instanceof WordSink) columns[input] = sink.finish(rows);
    else figures[input] = sink.finish(rows);
  }
  return {
    ...{ length: rows, firstRow, columns, figures },
    headers: Object.fromEntries(Object.entries(inputs).map(([input, { header }]) => [input, header])),
    cellErrors: Object.fromEntries(readings.map(({ input, sink }) => [input, sink.errors])),
    ...{ mergedRows: {}, lookups: {}, hiddenRows: new Int32Array(), from1904: false },
  };
}
