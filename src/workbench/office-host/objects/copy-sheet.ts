import { contains, type Area } from "../../workbook-model/area";
import { renameTable } from "../../workbook-model/formula-text";
import type { WorkbookModel } from "../../workbook-model/model";
import {
  defaultFormat,
  type CellFormat,
  type SheetRecord,
  type TableRecord,
} from "../../workbook-model/records";
import { freeName } from "../../workbook-model/rules";
import { looksOf } from "../../workbook-model/table-looks";

/**
 * A copy of a sheet with everything on it, as Excel makes one: named "Sheet1 (2)", its tables under names of their own,
 * its charts reading the copy's cells, names of the sheet valid on the copy. A protected sheet's copy is protected.
 */
export function copySheet(workbook: WorkbookModel, source: SheetRecord): SheetRecord {
  const taken = new Set(workbook.sheets.all().map(({ name }) => name.toLowerCase()));
  const copy = workbook.sheets.add(copyName(source.name, taken));
  const onCopy = (area: Area): Area => (area.sheet === source.id ? { ...area, sheet: copy.id } : area);
  const { visibility, tabColor, showGridlines, frozen, page } = source;
  workbook.sheets.update(copy.id, { visibility, tabColor, showGridlines, frozen, page });
  copyLayout(workbook, source.id, copy.id);
  copyCells(workbook, source.id, onCopy);
  for (const area of workbook.merges.all().filter(({ sheet }) => sheet === source.id)) {
    workbook.merges.add(onCopy(area));
  }
  copyTables(workbook, source.id, onCopy);
  copyCharts(workbook, source.id, onCopy);
  for (const scale of workbook.colorScales.all().filter(({ area }) => area.sheet === source.id)) {
    workbook.colorScales.add({ ...scale, area: onCopy(scale.area) });
  }
  for (const name of workbook.names.all().filter(({ scope }) => scope === source.id)) {
    workbook.names.add({ ...name, scope: copy.id });
  }
  if (source.protected) workbook.sheets.update(copy.id, { protected: true });
  return workbook.sheets.get(copy.id) ?? copy;
}

/** `Sheet1 (2)`; a name that would be too long is cut. */
function copyName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const free = name.slice(0, 31 - ending.length) + ending;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function copyLayout({ cells, layout }: WorkbookModel, source: string, copy: string): void {
  const used = cells.usedArea(source, false);
  if (!used) return;
  const at = (row: number, column: number): Area => ({ sheet: copy, row, column, rows: 1, columns: 1 });
  for (let column = 0; column < used.column + used.columns; column += 1) {
    const width = layout.columnWidth(source, column);
    if (width !== layout.columnWidth(copy, column)) layout.setColumnWidth(at(0, column), width);
  }
  for (let row = 0; row < used.row + used.rows; row += 1) {
    const height = layout.rowHeight(source, row);
    if (height !== layout.rowHeight(copy, row)) layout.setRowHeight(at(row, 0), height);
  }
  for (const row of layout.hiddenRows(source)) layout.setRowsHidden(at(row, 0), true);
  for (const column of layout.hiddenColumns(source)) layout.setColumnsHidden(at(0, column), true);
}

/** Most cells look as they come: to say so of each would take a page as long as to draw it. */
const isPlain = (look: Partial<CellFormat>): boolean =>
  (Object.keys(defaultFormat) as (keyof CellFormat)[]).every((key) => look[key] === defaultFormat[key]);

/** Spilled cells are left out: the copied formula spills them anew. */
function copyCells({ cells }: WorkbookModel, source: string, onCopy: (area: Area) => Area): void {
  const used = cells.usedArea(source, false);
  if (!used) return;
  const target = onCopy(used);
  const values = cells.values(used);
  const formulas = cells.formulas(used);
  cells.setNumberFormats(target, cells.numberFormats(used));
  const spills: Area[] = [];
  const cellAt = (down: number, across: number): Area => ({
    ...used,
    row: used.row + down,
    column: used.column + across,
    rows: 1,
    columns: 1,
  });
  formulas.forEach((line, down) =>
    line.forEach((formula, across) => {
      const spill = formula === null ? null : cells.spillArea(cellAt(down, across));
      if (spill) spills.push(spill);
    }),
  );
  const isSpilled = (cell: Area): boolean => spills.some((spill) => contains(spill, cell));
  cells.write(
    target,
    values.map((line, down) =>
      line.map((value, across) => {
        const formula = formulas[down]?.[across] ?? null;
        if (formula !== null) return { formula };
        return isSpilled(cellAt(down, across)) ? null : value;
      }),
    ),
  );
  for (let down = 0; down < used.rows; down += 1) {
    for (let across = 0; across < used.columns; across += 1) {
      const cell = cellAt(down, across);
      const look = cells.format(cell);
      if (!isPlain(look)) cells.setFormat(onCopy(cell), look);
    }
  }
}

function copyTables(workbook: WorkbookModel, source: string, onCopy: (area: Area) => Area): void {
  const { tables } = workbook;
  const copied = tables.all().filter(({ area }) => area.sheet === source);
  for (const table of copied) {
    const { name, area } = table;
    const made = tables.add(onCopy({ ...area, rows: area.rows - (table.showTotals ? 1 : 0) }), undefined);
    tables.update(made.id, { ...looksOf(table), name: freeName(name, namesOf(tables.all())) });
    // The totals row stands there already: the table takes it in.
    if (table.showTotals) takeInTotals(workbook, made.id, onCopy(area));
    renameInCopy(workbook, onCopy(area).sheet, table, tables.get(made.id) ?? made);
  }
}

const namesOf = (tables: readonly TableRecord[]): string[] => tables.map(({ name }) => name);

function takeInTotals({ cells, tables }: WorkbookModel, id: string, area: Area): void {
  const last: Area = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const kept = {
    formulas: cells.formulas(last),
    values: cells.values(last),
    formats: cells.numberFormats(last),
  };
  cells.clear(last, "Contents");
  tables.update(id, { showTotals: true });
  cells.setNumberFormats(last, kept.formats);
  cells.write(
    last,
    kept.values.map((line, down) =>
      line.map((value, across) => {
        const formula = kept.formulas[down]?.[across] ?? null;
        return formula === null ? value : { formula };
      }),
    ),
  );
}

/** Formulas of the copy speak of the copy's table. */
function renameInCopy(
  { cells }: WorkbookModel,
  sheet: string,
  before: TableRecord,
  after: TableRecord,
): void {
  const used = cells.usedArea(sheet, false);
  if (!used) return;
  const formulas = cells.formulas(used);
  cells.write(
    used,
    formulas.map((line) =>
      line.map((formula) => {
        const renamed = formula === null ? formula : renameTable(formula, before.name, after.name);
        return renamed === null || renamed === formula ? undefined : { formula: renamed };
      }),
    ),
  );
}

function copyCharts({ charts }: WorkbookModel, source: string, onCopy: (area: Area) => Area): void {
  const follow = (area: Area | null): Area | null => area && onCopy(area);
  for (const chart of charts.all().filter(({ sheet }) => sheet === source)) {
    const series = chart.series.map((one) => ({
      ...one,
      nameArea: follow(one.nameArea),
      values: follow(one.values),
      categories: follow(one.categories),
    }));
    const sheet = onCopy({ sheet: chart.sheet, row: 0, column: 0, rows: 1, columns: 1 }).sheet;
    charts.add({ ...chart, sheet, series });
  }
}
