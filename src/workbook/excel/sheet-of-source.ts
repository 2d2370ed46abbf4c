import type { Source } from "../../contract/recipe";

/**
 * Asks on which sheet a source stands; which one it is, or `null`, once that is synced. A sheet has lost its id where
 * another program has written the file since: it is then found by its name.
 */
export function askSheetOf({ workbook }: Excel.RequestContext, source: Source): () => Excel.Worksheet | null {
  const candidates =
    source.kind === "table"
      ? [workbook.tables.getItemOrNullObject(source.table).worksheet]
      : [source.sheetId ?? source.sheet, source.sheet].map((known) =>
          workbook.worksheets.getItemOrNullObject(known),
        );
  for (const sheet of candidates) sheet.load("id,name");
  return () => candidates.find(({ isNullObject }) => !isNullObject) ?? null;
}
