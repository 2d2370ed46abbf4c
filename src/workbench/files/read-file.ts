import type { XlsxOptions } from "./xlsx/read-xlsx";
import { readXlsx, type ReadFile } from "./xlsx/read-xlsx";
import { readCsv } from "./csv/read-csv";
import { FileRefusal } from "./refusals";

/**
 * Opens a file by what is in it: a workbook begins as a zip file does, a text table has an ending that says so.
 *
 * @throws FileRefusal when it cannot be opened; the code says why
 */
export async function readFile(bytes: Uint8Array, name: string, options: XlsxOptions): Promise<ReadFile> {
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (beginsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes, name, options);
  // The old binary format, and the envelope of files locked with a password.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefusal("old-or-locked");
  if (/\.(csv|tsv|txt|tab)$/i.test(name)) return { contents: readCsv(bytes, name), losses: [] };
  if (/\.(xlsx|xlsm)$/i.test(name)) throw new FileRefusal("damaged", "it is no zip file");
  throw new FileRefusal("unknown-kind", name);
}

const beginsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);
