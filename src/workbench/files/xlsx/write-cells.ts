import { isCellError, type Cell } from "../../../contract/cell";
import { columnName, formatAddress, type Rectangle } from "../../workbook-model/area";
import type { CellList, FormulaRecord, SheetContents } from "../contents";
import { encodeXml } from "../xml/scan";
import { tag, textTag } from "../xml/write";
import type { FormulaTranslation } from "./formulas";
import { encodeString } from "./read-strings";

/** The texts that cells share, each once. */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  uses = 0;

  place(text: string): number {
    this.uses += 1;
    let place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, (place = this.#places.size));
    return place;
  }

  get texts(): Iterable<string> {
    return this.#places.keys();
  }

  get size(): number {
    return this.#places.size;
  }
}

/** A value as it stands in a cell's element: its type and its text. */
interface Shown {
  readonly type: string | null;
  readonly text: string | null;
}

/** Writes the rows of one sheet. */
export class CellWriter {
  /** Values of cells into which a formula spills, by their place. */
  readonly #spilled = new Map<string, Cell>();
  readonly #columnNames: string[] = [];

  constructor(
    private readonly sheet: SheetContents,
    private readonly texts: SharedTexts,
    private readonly formulas: FormulaTranslation,
  ) {}

  /** The element `sheetData`. */
  write(): string {
    const list = this.#withSpilled(this.sheet.cells);
    const lines = this.#lines();
    const parts: string[] = [];
    let next = 0;
    let cell = 0;
    while (cell < list.length || next < lines.length) {
      const line = lines[next];
      const row = Math.min(list[cell]?.row ?? Infinity, line?.row ?? Infinity);
      const attributes = line?.row === row ? line.attributes : "";
      if (line?.row === row) next += 1;
      let content = "";
      for (; list[cell]?.row === row; cell += 1) content += list[cell]?.xml ?? "";
      parts.push(
        content === ""
          ? `<row r="${row + 1}"${attributes}/>`
          : `<row r="${row + 1}"${attributes}>${content}</row>`,
      );
    }
    // Joined here: a long sheet has more rows than a call may have arguments.
    return tag("sheetData", {}, parts.join(""));
  }

  /** Whether any formula spills: then the file needs the part that says so. */
  get spills(): boolean {
    return [...this.sheet.cells.formulas.values()].some(({ spill }) => spill !== null);
  }

  #withSpilled(cells: CellList): { readonly row: number; readonly column: number; readonly xml: string }[] {
    for (const [place, { spill }] of cells.formulas) {
      spill?.forEach((line, down) =>
        line.forEach((value, right) => {
          const key = `${(cells.rows[place] ?? 0) + down},${(cells.columns[place] ?? 0) + right}`;
          if (down + right > 0) this.#spilled.set(key, value);
        }),
      );
    }
    const list = cells.values.map((value, place) => {
      const row = cells.rows[place] ?? 0;
      const column = cells.columns[place] ?? 0;
      const key = this.#spilled.size === 0 ? "" : `${row},${column}`;
      const spilled = this.#spilled.get(key);
      this.#spilled.delete(key);
      const shown = spilled === undefined ? value : spilled;
      return {
        row,
        column,
        xml: this.#cell(row, column, cells.styleOf[place] ?? 0, shown, cells.formulas.get(place) ?? null),
      };
    });
    if (this.#spilled.size === 0) return list;
    for (const [key, value] of this.#spilled) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      list.push({ row, column, xml: this.#cell(row, column, 0, value, null) });
    }
    return list.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  #cell(row: number, column: number, style: number, value: Cell, formula: FormulaRecord | null): string {
    const name = (this.#columnNames[column] ??= columnName(column));
    const look = style === 0 ? "" : ` s="${style}"`;
    if (formula)
      return this.#formulaCell(`${name}${row + 1}`, look, value, formula, {
        row,
        column,
        rows: 1,
        columns: 1,
      });
    const { type, text } = this.#plain(value);
    const kind = type === null ? "" : ` t="${type}"`;
    if (text === null) return `<c r="${name}${row + 1}"${look}/>`;
    return `<c r="${name}${row + 1}"${look}${kind}><v>${text}</v></c>`;
  }

  #formulaCell(address: string, look: string, value: Cell, record: FormulaRecord, cell: Rectangle): string {
    const { type, text } = calculated(record.spill?.[0]?.[0] ?? value);
    const kind = type === null ? "" : ` t="${type}"`;
    const shown = text === null ? "" : `<v>${text}</v>`;
    const formula = this.formulas.toFile(record.formula);
    if (record.spill === null) return `<c r="${address}"${look}${kind}>${textTag("f", formula)}${shown}</c>`;
    const area = { ...cell, rows: record.spill.length, columns: record.spill[0]?.length ?? 1 };
    const array = textTag("f", formula, { t: "array", ref: formatAddress(area) });
    // The mark says that the array is one of today's, which shrinks and grows.
    return `<c r="${address}"${look}${kind} cm="1">${array}${shown}</c>`;
  }

  #plain(value: Cell): Shown {
    if (typeof value === "string") return { type: "s", text: String(this.texts.place(value)) };
    return calculated(value);
  }

  #lines(): { readonly row: number; readonly attributes: string }[] {
    return this.sheet.rows.flatMap(({ first, count, size, hidden, style }) => {
      const attributes =
        (style === 0 ? "" : ` s="${style}" customFormat="1"`) +
        (size === null ? "" : ` ht="${size}" customHeight="1"`) +
        (hidden ? ' hidden="1"' : "");
      return Array.from({ length: count }, (_, step) => ({ row: first + step, attributes }));
    });
  }
}

/** Texts that formulas give stand in their cells. */
function calculated(value: Cell): Shown {
  if (value === null) return { type: null, text: null };
  if (isCellError(value)) return { type: "e", text: encodeXml(value.basicValue) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") return { type: null, text: String(value) };
  return { type: "str", text: encodeXml(encodeString(value)) };
}

/** The part of shared texts. */
export function sharedText(text: string): string {
  const spaced = /^\s|\s$|[\n\t]/.test(text);
  return tag("si", {}, textTag("t", encodeString(text), spaced ? { "xml:space": "preserve" } : {}));
}
