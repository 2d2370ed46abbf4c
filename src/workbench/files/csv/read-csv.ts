import Papa from "papaparse";
import type { Cell } from "../../../contract/cell";
import { maxColumns, maxRows } from "../../workbook-model/area";
import { coerce, generalFormat } from "../../workbook-model/coerce";
import { defaultFormat } from "../../workbook-model/records";
import { CellListBuilder, emptyContents, newSheet, StyleList, type WorkbookContents } from "../contents";
import { FileRefusal } from "../refusals";
import { decodeTextFile } from "./decode";
import { decimalMark, readCommaNumber, type DecimalMark } from "./numbers";

const delimiters = [",", ";", "\t", "|"];

/**
 * Reads a text table into a workbook of one sheet. Cells become what Excel makes of them when it opens such a file:
 * numbers, dates and truth values where they read as such; `12,5` is a number where cells are not parted by commas.
 * Only formulas stay text, because a list of customers has none of its own.
 *
 * @throws FileRefusal too-many-rows when a sheet cannot hold it, empty when there is nothing in it
 */
export function readCsv(bytes: Uint8Array, name: string): WorkbookContents {
  const { rows, delimiter } = parse(decodeTextFile(bytes));
  if (rows.length === 0) throw new FileRefusal("empty");
  if (rows.length > maxRows || rows.some((row) => row.length > maxColumns))
    throw new FileRefusal("too-many-rows");
  const mark = decimalMark(rows, delimiter);
  const styles = new StyleList();
  const cells = new CellListBuilder();
  rows.forEach((row, down) => {
    row.forEach((text, right) => {
      const { value, numberFormat } = cellOf(text, mark);
      if (value === null) return;
      const style = numberFormat === undefined ? 0 : styles.place({ numberFormat, format: defaultFormat });
      cells.add(down, right, value, style);
    });
  });
  const empty = emptyContents(name);
  return {
    ...empty,
    sheets: [
      {
        sheet: newSheet(empty.active, sheetName(name)),
        uid: null,
        cells: cells.finish(),
        columns: [],
        rows: [],
        merges: [],
      },
    ],
    styles: styles.styles,
  };
}

interface ParsedText {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

function parse(text: string): ParsedText {
  // Excel's own way of saying what parts the cells.
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const { data, meta } = Papa.parse<string[]>(stated ? text.slice(stated[0].length) : text, {
    delimiter: stated?.[1] ?? "",
    delimitersToGuess: delimiters,
  });
  const rows = [...data];
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return { rows, delimiter: meta.delimiter };
}

function cellOf(text: string, mark: DecimalMark): { readonly value: Cell; readonly numberFormat?: string } {
  if (text === "") return { value: null };
  if (/^[=+@-]/.test(text) && !/^[+-]?[\d.,]/.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text };
  const number = mark === "," ? readCommaNumber(text) : null;
  if (number !== null) return { value: number };
  const { content, numberFormat } = coerce(text, generalFormat);
  const value = typeof content === "object" && content !== null && "formula" in content ? text : content;
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** The file's name as far as a sheet may bear it. */
function sheetName(name: string): string {
  const stem = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  const allowed = [...stem.replace(/[[\]:*?/\\]/g, " ")]
    .slice(0, 31)
    .join("")
    .replace(/^[' ]+|[' ]+$/g, "");
  return allowed === "" || allowed.toLowerCase() === "history" ? "Sheet1" : allowed;
}
