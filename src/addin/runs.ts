import { localeOf } from "../contract/locale";
import { reportSpecs } from "../reports/reports.generated";
import type { WorkbookPort } from "../workbook/port";
import type { ReportRuns } from "../workbook/ports/runs";
import { createRuns } from "../workbook/runs";
import { sheetTranslate } from "./cell-texts";
import { outsideSources } from "./outside-sources";
import { calculateReport } from "./report-thread/report-thread";
import { vocabulary } from "./vocabulary";

/** The reports, bound to this workbook and to the words of all languages. */
export function createOfficeRuns(port: WorkbookPort): ReportRuns {
  return createRuns({
    port,
    outside: outsideSources,
    reports: reportSpecs,
    calculate: calculateReport,
    vocabulary,
    locale: localeOf(Office.context.displayLanguage),
    translateFor: sheetTranslate,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
}
