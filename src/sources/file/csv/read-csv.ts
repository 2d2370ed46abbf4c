import type { Run } from "../../../workbook/ports/run";
import type { ColumnReading } from "../columns/readings";
import { CsvRows } from "./csv-rows";
import type { CsvLayout } from "./csv-layout";

/** Read at once, and the next piece is fetched while one is taken apart. */
const pieceBytes = 1 << 22;

/**
 * Reads the columns of a text file piece by piece; the whole is never in memory.
 *
 * @returns how many data rows there are
 */
export async function readCsv(
  file: Blob,
  { format, start, headers }: CsvLayout,
  readings: readonly ColumnReading[],
  run?: Run,
): Promise<number> {
  const sinks = headers.map((_, column) => readings.find((reading) => reading.column === column)?.sink);
  const last = sinks.findLastIndex((sink) => sink !== undefined);
  const rows = new CsvRows(format.delimiter, sinks.slice(0, last + 1));
  let rest = new Uint8Array(0);
  let next = pieceAt(file, start);
  for (let at = start; at < file.size; at += pieceBytes) {
    const piece = await next;
    const isLast = at + pieceBytes >= file.size;
    if (!isLast) next = pieceAt(file, at + pieceBytes);
    const bytes = joined(rest, piece);
    rest = bytes.slice(rows.take(bytes, isLast));
    run?.onProgress?.({ done: Math.min(at + pieceBytes, file.size), total: file.size, unit: "bytes" });
    run?.signal?.throwIfAborted();
  }
  return rows.rows;
}

const pieceAt = async (file: Blob, at: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array {
  if (rest.length === 0) return piece;
  const bytes = new Uint8Array(rest.length + piece.length);
  bytes.set(rest);
  bytes.set(piece, rest.length);
  return bytes;
}
