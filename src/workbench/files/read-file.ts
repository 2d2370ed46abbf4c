import { readCsv, type TextChoices, type TextReading } from "./csv/read-csv";
import { FileRefusal, mostFileBytes } from "./refusals";
import { refuseEnvelope } from "./old-envelope";
import { readXlsx, type ReadXlsx, type XlsxOptions } from "./xlsx/read-xlsx";

export interface ReadFile extends ReadXlsx {
  /** How a text table was read; `null` for a workbook, which says itself how it is to be read. */
  readonly text: TextReading | null;
}

/**
 * Opens a file by what is in it: a workbook begins as a zip file does, a text table has an ending that says so.
 *
 * @param choices what the user said of a text table
 * @throws FileRefusal when it cannot be opened; the code says why
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  options: XlsxOptions,
  choices: TextChoices = {},
): Promise<ReadFile> {
  if (bytes.length === 0) throw new FileRefusal("empty");
  if (bytes.length >= mostFileBytes) throw new FileRefusal("file-too-large", `${bytes.length} bytes`);
  if (beginsWith(bytes, [0x50, 0x4b])) return { ...(await readXlsx(bytes, name, options)), text: null };
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuseEnvelope(bytes);
  if (/\.(csv|tsv|txt|tab)$/i.test(name)) {
    const { contents, reading } = readCsv(bytes, name, choices);
    return { contents, losses: [], text: reading };
  }
  if (/\.(xlsx|xlsm)$/i.test(name)) throw new FileRefusal("damaged", "it is no zip file");
  throw new FileRefusal("unknown-kind", name);
}

const beginsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);
