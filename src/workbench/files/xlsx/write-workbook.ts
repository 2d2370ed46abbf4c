import { formatAbsoluteAddress, quoteSheetName, type Rectangle } from "../../workbook-model/area";
import type { SheetRecord } from "../../workbook-model/records";
import type { WorkbookContents } from "../contents";
import { namespaces, tag, textTag, xmlHeader } from "../xml/write";
import type { FormulaTranslation } from "./formulas";

/** The workbook's part; `relations` are those to its sheets, in order. */
export function writeWorkbook(
  contents: WorkbookContents,
  relations: readonly string[],
  formulas: FormulaTranslation,
): string {
  const sheets = contents.sheets.map(({ sheet }) => sheet);
  const active = Math.max(
    sheets.findIndex(({ id }) => id === contents.active),
    0,
  );
  const names = [...sheets.flatMap(keptNames), ...ownNames(contents, sheets, formulas)];
  return (
    xmlHeader +
    tag(
      "workbook",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relations },
      tag("workbookPr", { date1904: contents.countsFrom1904 ? 1 : null }),
      contents.structureProtected ? tag("workbookProtection", { lockStructure: 1 }) : "",
      tag("bookViews", {}, tag("workbookView", { activeTab: active })),
      tag(
        "sheets",
        {},
        ...sheets.map(({ name, visibility }, place) =>
          tag("sheet", {
            name,
            sheetId: place + 1,
            state: visibility === "Visible" ? null : visibility === "Hidden" ? "hidden" : "veryHidden",
            "r:id": relations[place],
          }),
        ),
      ),
      names.length === 0 ? "" : tag("definedNames", {}, ...names),
      // Excel of today: an older number, or none, would have everything calculated anew on opening, and without the
      // add-in its results would be lost.
      tag("calcPr", { calcId: 191029 }),
    )
  );
}

function ownNames(
  { names }: WorkbookContents,
  sheets: readonly SheetRecord[],
  formulas: FormulaTranslation,
): readonly string[] {
  return names.map(({ name, scope, formula, comment, visible }) =>
    textTag("definedName", formulas.toFile(formula), {
      name,
      comment: comment === "" ? null : comment,
      hidden: visible ? null : 1,
      localSheetId: scope === null ? null : sheets.findIndex(({ id }) => id === scope),
    }),
  );
}

/** What a sheet prints and filters stands among the names, under names that Excel keeps for itself. */
function keptNames({ name, page, filter }: SheetRecord, place: number): string[] {
  const written = (own: string, area: Rectangle | null, hidden?: 1): string[] =>
    area === null
      ? []
      : [
          textTag("definedName", `${quoteSheetName(name)}!${formatAbsoluteAddress(area)}`, {
            name: own,
            localSheetId: place,
            hidden,
          }),
        ];
  return [
    ...written("_xlnm._FilterDatabase", filter?.area ?? null, 1),
    ...written("_xlnm.Print_Area", page.printArea),
    ...written("_xlnm.Print_Titles", page.titleRows),
  ];
}
