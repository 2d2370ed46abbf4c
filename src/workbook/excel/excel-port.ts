import type { WorkbookPort } from "../port";
import { describeSelection, describeSource } from "./describe";
import { insertReport } from "./insert";
import { activeFormula, goTo, goToSheet } from "./navigate";
import { readColumns } from "./read";
import { refreshReport } from "./refresh";
import { changingExcel, inExcel } from "./run";
import { addSampleSheet } from "./sample-sheet";
import { onSelectionChanged } from "./selection-events";
import { listRecipes, removeRecipe, reportLanguage, saveRecipe, setReportLanguage } from "./settings";

/** The open workbook in Excel. One `Excel.run` a verb. */
export function createExcelPort(): WorkbookPort {
  return {
    describeSelection: () => inExcel(describeSelection),
    describe: (source) => inExcel((context) => describeSource(context, source)),
    read: (request, run = {}) => inExcel((context) => readColumns(context, request, run)),
    insert: (request, run = {}) => changingExcel((context) => insertReport(context, request, run)),
    refresh: (recipe, request, run = {}) =>
      changingExcel((context) => refreshReport(context, recipe, request, run)),
    recipes: () => inExcel(listRecipes),
    saveRecipe: (recipe) => inExcel((context) => saveRecipe(context, recipe)),
    removeRecipe: (id) => inExcel((context) => removeRecipe(context, id)),
    reportLanguage: () => inExcel(reportLanguage),
    setReportLanguage: (locale) => inExcel((context) => setReportLanguage(context, locale)),
    goTo: (source, row) => inExcel((context) => goTo(context, source, row)),
    goToSheet: (sheetId) => inExcel((context) => goToSheet(context, sheetId)),
    addSampleSheet: (name, rows) => changingExcel((context) => addSampleSheet(context, name, rows)),
    activeFormula: () => inExcel(activeFormula),
    onSelectionChanged,
  };
}
