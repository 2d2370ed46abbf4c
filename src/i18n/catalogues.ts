import type { Locale, Translate } from "../contract/locale";
import { columns as columnsDa } from "./da/columns";
import { errors as errorsDa } from "./da/errors";
import { pane as paneDa } from "./da/pane";
import { reports as reportsDa } from "./da/reports";
import { workbook as workbookDa } from "./da/workbook";
import { columns as columnsEn } from "./en/columns";
import { errors as errorsEn } from "./en/errors";
import { pane as paneEn } from "./en/pane";
import { reports as reportsEn } from "./en/reports";
import { workbook as workbookEn } from "./en/workbook";
import { createTranslate, type Catalogue } from "./translate";

/** Every text of every language at once: for generators and checks. The add-in loads what it needs through `load`. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en: { ...errorsEn, ...columnsEn, ...reportsEn, ...workbookEn, ...paneEn },
  da: { ...errorsDa, ...columnsDa, ...reportsDa, ...workbookDa, ...paneDa },
};

/** Translates from the whole catalogue of a language. */
export function translateIn(locale: Locale, tag?: string): Translate {
  return createTranslate(locale, catalogues[locale], tag);
}
