import type { FunctionText } from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import { sheetTexts as englishSheetTexts } from "./en/sheet-texts";
import type { Catalogue } from "./translate";

/** Function id -> texts; English ones stand in the declarations. */
export type FunctionTexts = Readonly<Record<string, FunctionText>>;

/** The texts of a language, each part fetched when it is first needed. */
interface Texts {
  readonly sheet: () => Promise<Catalogue>;
  readonly pane: () => Promise<Catalogue>;
  readonly functions: () => Promise<FunctionTexts>;
}

const texts: Readonly<Record<Locale, Texts>> = {
  en: {
    sheet: () => Promise.resolve(englishSheetTexts),
    pane: async () => (await import("./en/pane-texts")).paneTexts,
    functions: () => Promise.resolve({}),
  },
  da: {
    sheet: async () => (await import("./da/sheet-texts")).sheetTexts,
    pane: async () => (await import("./da/pane-texts")).paneTexts,
    functions: async () => (await import("./da/functions")).functions,
  },
  nb: {
    sheet: async () => (await import("./nb/sheet-texts")).sheetTexts,
    pane: async () => (await import("./nb/pane-texts")).paneTexts,
    functions: async () => (await import("./nb/functions")).functions,
  },
  sv: {
    sheet: async () => (await import("./sv/sheet-texts")).sheetTexts,
    pane: async () => (await import("./sv/pane-texts")).paneTexts,
    functions: async () => (await import("./sv/functions")).functions,
  },
  ja: {
    sheet: async () => (await import("./ja/sheet-texts")).sheetTexts,
    pane: async () => (await import("./ja/pane-texts")).paneTexts,
    functions: async () => (await import("./ja/functions")).functions,
  },
};

/** Texts for cells, error messages and inserted sheets. */
export function loadSheetTexts(locale: Locale): Promise<Catalogue> {
  return texts[locale].sheet();
}

/** Every text that the pane says. */
export async function loadPaneTexts(locale: Locale): Promise<Catalogue> {
  const [sheet, pane] = await Promise.all([texts[locale].sheet(), texts[locale].pane()]);
  return { ...sheet, ...pane };
}

/** Help texts of the functions where they differ from the declarations. */
export function loadFunctionTexts(locale: Locale): Promise<FunctionTexts> {
  return texts[locale].functions();
}
