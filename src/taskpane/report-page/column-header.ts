import type { OutputColumn } from "../../contract/report-output";
import type { Say, TextKey } from "../services";

/** A column's header as it will stand in the sheet, in the language of the pane. */
export function columnHeader({ key, label, header, prefix }: OutputColumn, say: Say): string {
  // Keys of headers are plain strings in a report; the checks see that each has a text.
  const column = label === undefined ? say((header ?? `column.${key}`) as TextKey) : String(label);
  return prefix === undefined ? column : say("column.of-period", { period: prefix, column });
}
