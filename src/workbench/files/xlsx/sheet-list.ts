import type { XmlElement } from "../xml/tree";
import type { ListedSheet } from "./read-sheet-record";

/** The id that the contents give the sheet of this place. */
export const sheetId = (place: number): string => `sheet-${place + 1}`;

const visibilities: Readonly<Record<string, ListedSheet["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** What the workbook says of a sheet before its own part is read. */
export const listSheet = (
  sheet: XmlElement,
  place: number,
): Pick<ListedSheet, "id" | "name" | "visibility"> => ({
  id: sheetId(place),
  name: sheet.attribute("name") ?? `Sheet${place + 1}`,
  visibility: visibilities[sheet.attribute("state") ?? ""] ?? "Visible",
});
