import type { Locale, Translate } from "../contract/locale";
import { paneTexts as danishPane } from "./da/pane-texts";
import { sheetTexts as danishSheet } from "./da/sheet-texts";
import { paneTexts as englishPane } from "./en/pane-texts";
import { sheetTexts as englishSheet } from "./en/sheet-texts";
import { paneTexts as japanesePane } from "./ja/pane-texts";
import { sheetTexts as japaneseSheet } from "./ja/sheet-texts";
import { paneTexts as norwegianPane } from "./nb/pane-texts";
import { sheetTexts as norwegianSheet } from "./nb/sheet-texts";
import { paneTexts as swedishPane } from "./sv/pane-texts";
import { sheetTexts as swedishSheet } from "./sv/sheet-texts";
import { createTranslate, type Catalogue } from "./translate";

/** Every text of every language at once: for generators and checks. The add-in loads what it needs through `load`. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en: { ...englishSheet, ...englishPane },
  da: { ...danishSheet, ...danishPane },
  nb: { ...norwegianSheet, ...norwegianPane },
  sv: { ...swedishSheet, ...swedishPane },
  ja: { ...japaneseSheet, ...japanesePane },
};

/** Translates from the whole catalogue of a language. */
export function translateIn(locale: Locale, tag?: string): Translate {
  return createTranslate(locale, catalogues[locale], tag);
}
