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

/** Shows a text with a remark behind it, while the cell's value stays the text alone. */
export function remarkFormat(remark: string): string {
  return `@" (${remark.replaceAll('"', "")})"`;
}
