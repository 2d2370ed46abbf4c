import {
  parquetMetadataAsync,
  parquetRead,
  parquetReadObjects,
  type AsyncBuffer,
  type FileMetaData,
  type ParquetParsers,
} from "hyparquet";
import { isoTextOf } from "../../../contract/dates";
import type { FileFormat } from "../../../contract/recipe";
import { WorkbookProblem } from "../../../workbook/ports/problem";
import type { Run } from "../../../workbook/ports/run";
import type { ColumnReading } from "../columns/readings";
import { putValue } from "./put-value";

/** What is known of a Parquet file before its rows are read. */
export interface ParquetLayout {
  readonly format: Extract<FileFormat, { readonly kind: "parquet" }>;
  readonly headers: readonly string[];
  readonly samples: readonly (readonly string[])[];
  /** There is no row of headers. */
  readonly firstRow: 1;
  readonly rows: number;
}

const rowsLookedAt = 200;
/** 1970-01-01 as Excel counts. */
const epochDay = 25_569;
const day = (days: number): number => Math.floor(days) + epochDay;

/** Days as Excel's serials, texts as their bytes. */
const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => day(days),
  timestampFromMilliseconds: (millis) => day(Number(millis) / 86_400_000),
  timestampFromMicroseconds: (micros) => day(Number(micros / 1000n) / 86_400_000),
  timestampFromNanoseconds: (nanos) => day(Number(nanos / 1_000_000n) / 86_400_000),
  stringFromBytes: (bytes: Uint8Array) => bytes,
};

const bufferOf = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: async (start, end) => file.slice(start, end).arrayBuffer(),
});

/** Reads what stands at the end of the file, and its first rows. Throws file-unreadable where that cannot be done. */
export async function parquetLayout(file: Blob): Promise<ParquetLayout> {
  const buffer = bufferOf(file);
  const metadata = await readable(parquetMetadataAsync(buffer));
  const headers = columnsOf(metadata);
  const rowEnd = Math.min(rowsLookedAt, Number(metadata.num_rows));
  const read = { file: buffer, metadata, columns: headers, rowEnd };
  const rows = await readable(parquetReadObjects(read));
  const samples = headers.map((header) => rows.map((row) => sampleText(row[header])));
  return { format: { kind: "parquet" }, headers, samples, firstRow: 1, rows: Number(metadata.num_rows) };
}

/** Columns of single values: what is nested has no place in a table. */
const columnsOf = ({ schema }: FileMetaData): string[] =>
  schema.flatMap(({ name, num_children: children }, place) => (place > 0 && !children ? [name] : []));

function sampleText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date
    ? isoTextOf(day(value.getTime() / 86_400_000))
    : String(value as string | number);
}

/**
 * Reads the columns of a Parquet file, one group of its rows after the other.
 *
 * @returns how many rows there are
 */
export async function readParquet(
  file: Blob,
  readings: readonly ColumnReading[],
  headers: readonly string[],
  run?: Run,
): Promise<number> {
  const buffer = bufferOf(file);
  const metadata = await readable(parquetMetadataAsync(buffer));
  const wanted = new Map(readings.map(({ column, sink }) => [headers[column] ?? "", sink]));
  const digits = new Map(metadata.schema.map(({ name, scale }) => [name, scale ?? null]));
  let rows = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rows + Number(group.num_rows);
    const read = {
      file: buffer,
      metadata,
      parsers,
      utf8: false,
      columns: [...wanted.keys()],
      rowStart: rows,
      rowEnd,
    };
    await readable(
      parquetRead({
        ...read,
        onChunk({ columnName, columnData, rowStart }) {
          const sink = wanted.get(columnName);
          const scale = digits.get(columnName) ?? null;
          if (!sink) return;
          for (let place = 0; place < columnData.length; place += 1) {
            putValue(sink, rowStart + place, columnData[place] as unknown, scale);
          }
        },
      }),
    );
    rows = rowEnd;
    run?.onProgress?.({ done: rows, total: Number(metadata.num_rows) });
    run?.signal?.throwIfAborted();
  }
  return rows;
}

/**
 * A file that is damaged, or packed in a way that is not read, is one that Stay cannot read; a file that is gone is
 * not.
 */
async function readable<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (failure) {
    if (failure instanceof DOMException) throw failure;
    const cause = failure instanceof Error ? failure.message : String(failure);
    throw new WorkbookProblem("file-unreadable", { file: "Parquet" }, { cause });
  }
}
