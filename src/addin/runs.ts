import { outcome, outcomeOfWord } from "../contract/outcome-words";
import { localeOf } from "../contract/locale";
import { headerWords } from "../i18n/header-words";
import { readDateText } from "../contract/date-texts";
import { readNumberText } from "../contract/number-texts";
import { reportSpecs } from "../reports/reports.generated";
import type { WorkbookPort } from "../workbook/port";
import type { ReportRuns } from "../workbook/ports/runs";
import { createRuns } from "../workbook/runs";
import { sheetTranslate } from "./cell-texts";
import { outsideSources } from "./outside-sources";
import { calculateReport } from "./report-thread/report-thread";

/** The reports, bound to this workbook and to the words of all languages. */
export function createOfficeRuns(port: WorkbookPort): ReportRuns {
  return createRuns({
    port,
    outside: outsideSources,
    reports: reportSpecs,
    calculate: calculateReport,
    vocabulary: {
      headers: headerWords,
      isOutcome: (text) => {
        const said = outcomeOfWord(text);
        return said === outcome.yes || said === outcome.no;
      },
      isDate: (text) => readDateText(text).kind !== "none",
      isNumber: (text) => readNumberText(text).kind !== "none",
    },
    locale: localeOf(Office.context.displayLanguage),
    translateFor: sheetTranslate,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
}
