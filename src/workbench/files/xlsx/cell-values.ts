import type { Cell } from "../../../contract/cell";
import { daysTo1904 } from "../../workbook-model/coerce";
import { readFlag, readNumber } from "../xml/tree";
import { decodeString, TextCollector } from "./read-strings";
import type { SheetSurroundings } from "./sheet-surroundings";

/** Reads what cells show from the way files write it. */
export class CellValues {
  /** Gathers a text that stands in its cell. */
  readonly inline = new TextCollector();

  constructor(private readonly from: Pick<SheetSurroundings, "strings" | "countsFrom1904">) {}

  /**
   * @param type  the cell's attribute `t`
   * @param text  its element `v`
   */
  read(type: string | undefined, text: string): Cell {
    switch (type) {
      case "s":
        return this.from.strings[Number(text)] ?? null;
      case "str":
        return decodeString(text);
      case "inlineStr":
        return this.inline.finish();
      case "b":
        return readFlag(text.trim(), false);
      case "e":
        return { type: "Error", basicValue: text };
      case "d":
        return serialOf(text, this.from.countsFrom1904);
      default:
        return readNumber(text);
    }
  }
}

/** A date written as ISO text, without a zone: as it stands on the wall. */
function serialOf(text: string, from1904: boolean): Cell {
  const time = Date.parse(`${text.replace(/Z$/, "")}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25569 - (from1904 ? daysTo1904 : 0);
}
