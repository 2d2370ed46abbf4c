import { zipOf } from "../zip-of";

export const relations = (
  ...list: readonly (readonly [id: string, kind: string, target: string])[]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of one sheet; `parts` add or replace. */
export const workbookOf = (
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
  sheetRelations: readonly (readonly [string, string, string])[] = [],
): Promise<Uint8Array> =>
  zipOf({
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${main} ${r}><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet ${main} ${r}>${sheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(...sheetRelations),
    "xl/sharedStrings.xml": `<sst ${main}><si><t>Segment</t></si></sst>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...parts,
  });
