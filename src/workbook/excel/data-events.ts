import type { DataChange } from "../ports/recipes";
import { hostSpeaks } from "./requirements";
import { subscribe } from "./subscribe";

/** What an event tells of who caused it. */
type Cause = Pick<Excel.WorksheetChangedEventArgs, "triggerSource">;

/** What Stay writes itself is known to it; what anyone else changes, here or at a colleague's, is not. */
export const isOwnChange = ({ triggerSource }: Cause): boolean => triggerSource === "ThisLocalAddin";

/**
 * Calls the listener whenever cells are changed by anyone but this add-in; gives back the way to end that. An Excel
 * that does not tell of changes is looked at when the user opens the place.
 */
export function onDataChanged(listener: (change: DataChange) => void): () => void {
  if (!hostSpeaks("1.9")) return () => undefined;
  return subscribe(({ workbook }) =>
    workbook.worksheets.onChanged.add((event) => {
      if (!isOwnChange(event)) listener({ sheetId: event.worksheetId });
      return Promise.resolve();
    }),
  );
}
