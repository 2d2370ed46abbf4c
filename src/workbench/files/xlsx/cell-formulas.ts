import type { Cell } from "../../../contract/cell";
import { parseAddress, type Rectangle } from "../../workbook-model/area";
import { offsetReferences } from "../../workbook-model/formula-text";
import type { FormulaRecord } from "../contents";
import { FileRefusal, type Loss } from "../refusals";
import type { Attributes } from "../xml/scan";
import type { FormulaTranslation } from "./formulas";

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** Whether an array in it is one of today's, which shrinks and grows. */
  readonly isDynamic: boolean;
}

/** Cells that one spilling formula may fill. */
const mostSpilled = 5_000_000;

/** Reads the formulas of one sheet, of which some stand for several cells. */
export class CellFormulas {
  readonly #shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  #spills: { readonly area: Rectangle; readonly values: Cell[][] }[] = [];
  #row = 0;

  constructor(
    private readonly translation: FormulaTranslation,
    private readonly losses: Set<Loss>,
  ) {}

  /** `null` where the cell only shows a value: in a what-if table. */
  read(attributes: Attributes, text: string, cell: FormulaCell): FormulaRecord | null {
    switch (attributes["t"]) {
      case "shared":
        return this.#readShared(attributes["si"] ?? "", text, cell);
      case "dataTable":
        this.losses.add("data-tables");
        return null;
      case "array":
        return this.#readArray(attributes["ref"] ?? "", text, cell);
      default:
        return text === "" ? null : { formula: this.translation.fromFile(text), spill: null };
    }
  }

  /** Whether a cell without a formula shows part of an array; the array then keeps its value. */
  takeSpilled(row: number, column: number, value: Cell): boolean {
    // Most sheets have none, and this is asked of every cell.
    if (this.#spills.length === 0) return false;
    if (row !== this.#row) {
      this.#row = row;
      this.#spills = this.#spills.filter(({ area }) => area.row + area.rows > row);
    }
    for (const { area, values } of this.#spills) {
      const line = values[row - area.row];
      const place = column - area.column;
      if (line && place >= 0 && place < area.columns) {
        line[place] = value;
        return true;
      }
    }
    return false;
  }

  /** A formula filled down is written once; each further cell only says which one it shares. */
  #readShared(key: string, text: string, { row, column }: FormulaCell): FormulaRecord {
    if (text !== "") {
      const formula = this.translation.fromFile(text);
      this.#shared.set(key, { formula, row, column });
      return { formula, spill: null };
    }
    const first = this.#shared.get(key);
    if (!first) throw new FileRefusal("damaged", `there is no shared formula ${key}`);
    return { formula: offsetReferences(first.formula, row - first.row, column - first.column), spill: null };
  }

  #readArray(reference: string, text: string, { value, isDynamic }: FormulaCell): FormulaRecord | null {
    if (text === "") return null;
    const formula = this.translation.fromFile(text);
    const area = parseAddress(reference)?.rectangle;
    if (!area || area.rows * area.columns === 1) return { formula, spill: null };
    if (area.rows * area.columns > mostSpilled) throw new FileRefusal("damaged", `array ${reference}`);
    if (!isDynamic) this.losses.add("array-formulas");
    const values = Array.from({ length: area.rows }, () => new Array<Cell>(area.columns).fill(null));
    const first = values[0];
    if (first) first[0] = value;
    this.#spills.push({ area, values });
    return { formula, spill: values };
  }
}
