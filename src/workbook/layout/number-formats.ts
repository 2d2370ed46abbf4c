import type { Unit } from "../../contract/table";
import { textFormat } from "./text-cell";

/** How a number of each unit is shown in a sheet. Format codes are American; Excel shows them in the user's manner. */
export const numberFormats: Readonly<Record<Unit, string>> = {
  count: "#,##0",
  share: "0.0%",
  "share-difference": "+0.0%;-0.0%;0.0%",
  money: "#,##0.00",
  // Probabilities are among the ratios, and the small ones count.
  ratio: "0.0000",
  periods: "0.0",
  points: "0.0",
  text: textFormat,
  date: "yyyy-mm-dd",
};

/** Shows a text or a number with a remark behind it, while the cell's value stays what it is. */
export function remarkFormat(remark: string, isNumber = false): string {
  return `${isNumber ? "General" : textFormat}" (${remark.replaceAll('"', "")})"`;
}

/** The format that such a cell has without the remark; `null` where the format carries none. */
export function formatWithoutRemark(format: string): string | null {
  return /^(General|@)" \(/.exec(format)?.[1] ?? null;
}
