import type { Cell } from "../../../contract/cell";
import { maxColumns, maxRows } from "../../workbook-model/area";
import { CellListBuilder, type CellList, type FormulaRecord } from "../contents";
import { defaultColumnWidth } from "../../workbook-model/records";
import { FileRefusal, type Loss } from "../refusals";
import { scanXml, type Attributes, type XmlHandler } from "../xml/scan";
import { readFlag, readNumber, XmlElement } from "../xml/tree";
import { LineRuns } from "../line-runs";
import { CellFormulas } from "./cell-formulas";
import { CellValues } from "./cell-values";
import type { SheetSurroundings } from "./sheet-surroundings";
import { pointsOfWidth } from "./widths";

/** A sheet's cells, and everything else about it as elements. */
export interface ReadSheet {
  /** Excel's own id of the sheet, which stays when it is renamed or moved. */
  readonly uid: string | null;
  readonly cells: CellList;
  readonly columns: LineRuns;
  readonly rows: LineRuns;
  /** The elements around the cells: `sheetViews`, `cols`, `conditionalFormatting`, `tableParts`, ... */
  readonly around: XmlElement;
  readonly losses: readonly Loss[];
}

/** Reads the cells one by one as they come; everything else of a sheet is small and is kept as elements. */
export function readSheetPart(xml: string, surroundings: SheetSurroundings): ReadSheet {
  const reader = new SheetReader(surroundings);
  scanXml(xml, reader);
  return reader.finish();
}

class SheetReader implements XmlHandler {
  readonly #from: SheetSurroundings;
  readonly #cells = new CellListBuilder();
  readonly #rows = new LineRuns();
  #columns = new LineRuns();
  readonly #columnStyles = new Int32Array(maxColumns);
  #rowStyle: number | null = null;
  readonly #around = new XmlElement("worksheet", {});
  readonly #open: XmlElement[] = [];
  readonly #values: CellValues;
  readonly #formulas: CellFormulas;
  readonly #losses = new Set<Loss>();
  #uid: string | null = null;
  #inCells = false;
  #row = -1;
  #column = -1;
  #cell: Attributes = {};
  #formula: Attributes | null = null;
  #formulaText = "";
  #value = "";
  #gathering: "f" | "v" | "is" | null = null;

  constructor(from: SheetSurroundings) {
    this.#from = from;
    this.#values = new CellValues(from);
    this.#formulas = new CellFormulas(from.formulas, this.#losses);
  }

  open(name: string, attributes: Attributes): void {
    if (!this.#inCells) {
      if (name === "sheetData") this.#beginCells();
      else if (name === "worksheet") this.#uid = uidOf(attributes);
      else this.#openAround(name, attributes);
    } else if (name === "c") this.#beginCell(attributes);
    else if (name === "row") this.#beginRow(attributes);
    else if (name === "f") {
      this.#formula = attributes;
      this.#gathering = "f";
    } else if (name === "v") this.#gathering = "v";
    else if (name === "is") this.#gathering = "is";
    else if (this.#gathering === "is") {
      if (name === "rPr") this.#losses.add("rich-text");
      if (name === "rPh") this.#losses.add("phonetic");
      this.#values.inline.open(name);
    }
  }

  text(text: string): void {
    if (this.#gathering === "v") this.#value += text;
    else if (this.#gathering === "f") this.#formulaText += text;
    else if (this.#gathering === "is") this.#values.inline.text(text);
    else {
      const element = this.#open.at(-1);
      if (element) element.text += text;
    }
  }

  close(name: string): void {
    if (!this.#inCells) this.#open.pop();
    else if (name === "sheetData") this.#inCells = false;
    else if (name === "c") this.#endCell();
    else if (name === this.#gathering) this.#gathering = null;
    else if (this.#gathering === "is") this.#values.inline.close(name);
  }

  finish(): ReadSheet {
    return {
      uid: this.#uid,
      cells: this.#cells.finish(),
      columns: this.#columns,
      rows: this.#rows,
      around: this.#around,
      losses: [...this.#losses],
    };
  }

  #openAround(name: string, attributes: Attributes): void {
    const element = new XmlElement(name, attributes);
    (this.#open.at(-1) ?? this.#around).children.push(element);
    this.#open.push(element);
  }

  /** Columns stand before the cells. */
  #beginCells(): void {
    this.#inCells = true;
    this.#columns = this.#readColumns();
    for (const { first, count, style } of this.#columns.runs) {
      if (style !== 0) this.#columnStyles.fill(style, first, first + count);
    }
  }

  #lineStyle(): number {
    return this.#rowStyle ?? this.#columnStyles[this.#column] ?? 0;
  }

  #beginRow(attributes: Attributes): void {
    this.#row = attributes["r"] === undefined ? this.#row + 1 : Number(attributes["r"]) - 1;
    this.#column = -1;
    if (!(this.#row >= 0 && this.#row < maxRows)) throw new FileRefusal("too-many-rows");
    const height = readNumber(attributes["ht"]);
    if (readNumber(attributes["outlineLevel"])) this.#losses.add("grouping");
    this.#rowStyle = readFlag(attributes["customFormat"], false)
      ? this.#from.styleOf(Number(attributes["s"] ?? 0))
      : null;
    this.#rows.add(this.#row, 1, {
      size: readFlag(attributes["customHeight"], false) ? height : null,
      hidden: readFlag(attributes["hidden"], false),
      style: this.#rowStyle ?? 0,
    });
  }

  #beginCell(attributes: Attributes): void {
    const address = attributes["r"];
    const column = address === undefined ? this.#column + 1 : columnOf(address);
    if (!(column >= 0 && column < maxColumns)) throw new FileRefusal("damaged", `cell ${address}`);
    this.#column = column;
    this.#cell = attributes;
    this.#formula = null;
    this.#formulaText = "";
    this.#value = "";
    this.#values.inline.clear();
  }

  #endCell(): void {
    const style = this.#from.styleOf(Number(this.#cell["s"] ?? 0));
    const value = this.#values.read(this.#cell["t"], this.#value);
    const formula = this.#formula && this.#readFormula(this.#formula, value);
    const spilled = !formula && this.#formulas.takeSpilled(this.#row, this.#column, value);
    const shown = spilled ? null : value;
    // A cell that only repeats the look of its row or column says nothing.
    if (shown === null && !formula && style === this.#lineStyle()) return;
    this.#cells.add(this.#row, this.#column, shown, style, formula);
  }

  #readFormula(attributes: Attributes, value: Cell): FormulaRecord | null {
    const isDynamic = this.#cell["cm"] !== undefined;
    const cell = { row: this.#row, column: this.#column, value, isDynamic };
    return this.#formulas.read(attributes, this.#formulaText.trim(), cell);
  }

  #readColumns(): LineRuns {
    const runs = new LineRuns();
    for (const column of this.#around.child("cols")?.all("col") ?? []) {
      const first = (column.number("min") ?? 1) - 1;
      const last = Math.min((column.number("max") ?? first + 1) - 1, maxColumns - 1);
      if (column.number("outlineLevel")) this.#losses.add("grouping");
      const width = column.number("width");
      const points = width === null ? null : pointsOfWidth(width);
      const isUsual = points === defaultColumnWidth && !column.flag("customWidth", false);
      runs.add(first, last - first + 1, {
        size: isUsual ? null : points,
        hidden: column.flag("hidden", false),
        style: this.#from.styleOf(column.number("style") ?? 0),
      });
    }
    return runs;
  }
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function uidOf(attributes: Attributes): string | null {
  const uid = attributes["xr:uid"] ?? "";
  return /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(uid) ? uid : null;
}
