import type { ColumnSet } from "../../contract/report-data";
import type { MappedInputs } from "../../workbook/ports/outside";
import type { Run } from "../../workbook/ports/run";
import { csvLayout, type CsvLayout } from "./csv/csv-layout";
import { readCsv } from "./csv/read-csv";
import type { ParquetLayout } from "./parquet/parquet-file";
import { columnSetOf, readingsOf } from "./columns/readings";

/** How a file is made: all that is known of it before it is read. */
export type FileLayout = CsvLayout | ParquetLayout;

type ParquetReader = typeof import("./parquet/parquet-file");

/** Few files are Parquet: what reads them is fetched with the first. */
const fetchParquet = (): Promise<ParquetReader> =>
  import(/* webpackChunkName: "parquet" */ "./parquet/parquet-file");
/** What a Parquet file begins with. */
const parquetMark = "PAR1";

const headBytes = 1 << 18;
const partBytes = 1 << 15;
const lineFeed = 10;
/** Where else than at its beginning a file is looked into. */
const placesLookedAt = [0.25, 0.5, 0.75];
/** An estimate from the first rows may be a little low, and lists that have to grow are twice in memory meanwhile. */
const reserve = 1.05;

/** Looks at the beginning of a file and a few places further on. */
export async function layoutOf(file: Blob, parquet = fetchParquet): Promise<FileLayout> {
  const bytes = async (from: number, length: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(from, from + length).arrayBuffer());
  const isLong = file.size > headBytes;
  const parts = isLong ? placesLookedAt : [];
  const head = await bytes(0, headBytes);
  if (String.fromCharCode(...head.subarray(0, parquetMark.length)) === parquetMark) {
    return (await parquet()).parquetLayout(file);
  }
  return csvLayout(
    isLong ? head.subarray(0, head.lastIndexOf(lineFeed) + 1 || headBytes) : head,
    await Promise.all(parts.map((place) => bytes(Math.floor(place * file.size), partBytes))),
  );
}

/** How many data rows a file has, as far as its first rows tell. */
export function rowsExpected(file: Blob, layout: FileLayout): number {
  if ("rows" in layout) return layout.rows;
  return Math.ceil(Math.max(0, file.size - layout.start) / Math.max(1, layout.bytesARow));
}

/** Reads the columns that serve the inputs: the same as a sheet's would be. */
export async function readFile(
  file: Blob,
  layout: FileLayout,
  inputs: MappedInputs,
  run?: Run,
  parquet = fetchParquet,
): Promise<ColumnSet> {
  const { headers, firstRow } = layout;
  const isText = "start" in layout;
  const readings = readingsOf(headers, inputs, {
    decoder: new TextDecoder(isText ? layout.format.encoding : "utf-8"),
    usesCommas: isText && layout.format.delimiter === ";",
    expectedRows: Math.ceil(rowsExpected(file, layout) * reserve),
  });
  const rows = isText
    ? await readCsv(file, layout, readings, run)
    : await (await parquet()).readParquet(file, readings, headers, run);
  return columnSetOf(readings, inputs, { rows, firstRow });
}
