import type { FunctionText } from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import { columns } from "./en/columns";
import { errors } from "./en/errors";
import { reports } from "./en/reports";
import type { Catalogue } from "./translate";

/** What cells need before the pane has loaded: error messages, column headers and the words of reports. */
export const englishSheetTexts: Catalogue = { ...errors, ...columns, ...reports };

const sheetTexts: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(englishSheetTexts),
  da: async () => {
    const [own, column, report] = await Promise.all([
      import("./da/errors"),
      import("./da/columns"),
      import("./da/reports"),
    ]);
    return { ...own.errors, ...column.columns, ...report.reports };
  },
};

const paneTexts: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: async () => {
    const [pane, workbook] = await Promise.all([import("./en/pane"), import("./en/workbook")]);
    return { ...pane.pane, ...workbook.workbook };
  },
  da: async () => {
    const [pane, workbook] = await Promise.all([import("./da/pane"), import("./da/workbook")]);
    return { ...pane.pane, ...workbook.workbook };
  },
};

/** Function id -> texts; English ones stand in the declarations. */
export type FunctionTexts = Readonly<Record<string, FunctionText>>;

const functionTexts: Readonly<Record<Locale, () => Promise<FunctionTexts>>> = {
  en: () => Promise.resolve({}),
  da: async () => (await import("./da/functions")).functions,
};

/** Texts for cells, error messages and inserted sheets. */
export function loadSheetTexts(locale: Locale): Promise<Catalogue> {
  return sheetTexts[locale]();
}

/** Every text that the pane says. */
export async function loadPaneTexts(locale: Locale): Promise<Catalogue> {
  const [sheet, pane] = await Promise.all([loadSheetTexts(locale), paneTexts[locale]()]);
  return { ...sheet, ...pane };
}

/** Help texts of the functions where they differ from the declarations. */
export function loadFunctionTexts(locale: Locale): Promise<FunctionTexts> {
  return functionTexts[locale]();
}
