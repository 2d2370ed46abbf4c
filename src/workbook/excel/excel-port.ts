import type { WorkbookPort } from "../port";
import { writeCleanCopy } from "./clean-copy";
import { describeSelection, describeSource } from "./describe";
import { insertReport } from "./insert";
import { fillTableColumn, tryFormula, writeFormula } from "./formulas";
import { examineLanding } from "./landing";
import { activeFormula, goTo, goToSheet, selectCells, selectedCells } from "./navigate";
import { readColumns } from "./read";
import { readReferences } from "./references";
import { recipeShelf } from "./recipe-shelf";
import { refreshReport } from "./refresh";
import { changingExcel, inExcel } from "./run";
import { addSampleSheet } from "./sample-sheet";
import { onSelectionChanged } from "./selection-events";
import { listSources } from "./sources";

/** The open workbook in Excel. One `Excel.run` a verb. */
export function createExcelPort(): WorkbookPort {
  return {
    describeSelection: () => inExcel(describeSelection),
    describe: (source, run = {}, headers) =>
      inExcel((context) => describeSource(context, source, headers), run.signal),
    sources: () => inExcel(listSources),
    read: (request, run = {}) => inExcel((context) => readColumns(context, request, run), run.signal),
    insert: (request, run = {}) =>
      changingExcel((context) => insertReport(context, request, run), run.signal),
    writeCleanCopy: (request, run = {}) =>
      changingExcel((context) => writeCleanCopy(context, request, run), run.signal),
    refresh: (recipe, request, run = {}) =>
      changingExcel((context) => refreshReport(context, recipe, request, run), run.signal),
    ...recipeShelf,
    goTo: (source, row) => inExcel((context) => goTo(context, source, row)),
    goToSheet: (sheetId) => inExcel((context) => goToSheet(context, sheetId)),
    addSampleSheet: (name, rows) => changingExcel((context) => addSampleSheet(context, name, rows)),
    activeFormula: () => inExcel(activeFormula),
    selectedCells: () => inExcel(selectedCells),
    selectCells: (address) => inExcel((context) => selectCells(context, address)),
    readReferences: (references, home) => inExcel((context) => readReferences(context, references, home)),
    examineLanding: (placement) => inExcel((context) => examineLanding(context, placement)),
    writeFormula: (target, formula) => changingExcel((context) => writeFormula(context, target, formula)),
    fillTableColumn: (firstCell, formula) =>
      changingExcel((context) => fillTableColumn(context, firstCell, formula)),
    tryFormula: (cells, formula) => changingExcel((context) => tryFormula(context, cells, formula)),
    onSelectionChanged,
  };
}
