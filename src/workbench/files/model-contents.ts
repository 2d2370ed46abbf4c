import type { Cell } from "../../contract/cell";
import { intersection, maxColumns, maxRows, type Area, type Rectangle } from "../workbook-model/area";
import type { WorkbookModel } from "../workbook-model/model";
import { defaultColumnWidth, defaultRowHeight, type SheetRecord } from "../workbook-model/records";
import {
  CellListBuilder,
  StyleList,
  type CellList,
  type LineRun,
  type SheetContents,
  type WorkbookContents,
} from "./contents";
import { Looks } from "./looks";
import { LineRuns } from "./line-runs";

/** What a workbook holds, whatever its model is made of. */
export function contentsOf(model: WorkbookModel): WorkbookContents {
  const styles = new StyleList();
  return {
    name: model.name,
    sheets: model.sheets.all().map((sheet) => new SheetTaker(model, sheet, styles).take()),
    styles: styles.styles,
    tables: model.tables.all(),
    charts: model.charts.all(),
    names: model.names.all(),
    colorScales: model.colorScales.all(),
    settings: new Map(model.settings.all()),
    active: model.sheets.active,
    selection: model.selection,
    structureProtected: model.structureProtected,
    countsFrom1904: model.countsFrom1904,
  };
}

/** Rows read at a time, so that no sheet stands in memory twice. */
const bandRows = 2000;
/** Lines below the cells whose heights are looked at as well. */
const marginRows = 1000;

class SheetTaker {
  readonly #used: Rectangle;
  readonly #looks: Looks;
  #columnStyles: number[] = [];

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: SheetRecord,
    styles: StyleList,
  ) {
    const used = model.cells.usedArea(sheet.id, false);
    this.#used = used ?? { row: 0, column: 0, rows: 0, columns: 0 };
    this.#looks = new Looks(model, sheet.id, styles);
  }

  take(): SheetContents {
    const columns = this.#columns();
    const rows = this.#rows();
    const merges = this.model.merges
      .all()
      .filter(({ sheet }) => sheet === this.sheet.id)
      .map(({ row, column, rows: height, columns: width }) => ({
        row,
        column,
        rows: height,
        columns: width,
      }));
    return { sheet: this.sheet, uid: this.sheet.id, columns, rows, cells: this.#cells(), merges };
  }

  /** The look of a column is that of its last cell, which nobody formats but together with the column. */
  #columns(): LineRun[] {
    const { layout } = this.model;
    const last = this.#looks.of(this.#area({ row: maxRows - 1, column: 0, rows: 1, columns: maxColumns }));
    const runs = new LineRuns();
    for (let column = 0; column < maxColumns; column += 1) {
      const width = layout.columnWidth(this.sheet.id, column);
      runs.add(column, 1, {
        size: width === defaultColumnWidth ? null : width,
        hidden: layout.columnHidden(this.sheet.id, column),
        style: last[column] ?? 0,
      });
    }
    this.#columnStyles = [...last];
    return runs.runs;
  }

  #rows(): LineRun[] {
    const { layout } = this.model;
    const count = Math.min(this.#used.row + this.#used.rows + marginRows, maxRows);
    const last = this.#looks.of(this.#area({ row: 0, column: maxColumns - 1, rows: count, columns: 1 }));
    const runs = new LineRuns();
    for (let row = 0; row < count; row += 1) {
      const height = layout.rowHeight(this.sheet.id, row);
      runs.add(row, 1, {
        size: height === defaultRowHeight ? null : height,
        hidden: layout.rowHidden(this.sheet.id, row),
        style: last[row] ?? 0,
      });
    }
    return runs.runs;
  }

  #cells(): CellList {
    const list = new CellListBuilder();
    const { row, rows } = this.#used;
    const used = this.model.cells.usedColumns(this.sheet.id);
    const spilled = new Set<string>();
    for (let first = row; first < row + rows; first += bandRows) {
      const band = { row: first, rows: Math.min(bandRows, row + rows - first) };
      this.#takeBand(blocksOf(used, band), spilled, list);
    }
    return list.finish();
  }

  /** Row by row across all blocks. */
  #takeBand(blocks: readonly Area[], spilled: Set<string>, list: CellListBuilder): void {
    const { cells } = this.model;
    const taken = blocks.map((area) => ({
      area,
      values: cells.values(area),
      formulas: cells.formulas(area),
      looks: this.#looks.of(area),
    }));
    for (let down = 0; down < (blocks[0]?.rows ?? 0); down += 1) {
      for (const { area, values, formulas, looks } of taken) {
        for (let right = 0; right < area.columns; right += 1) {
          const row = area.row + down;
          const column = area.column + right;
          const style = looks[down * area.columns + right] ?? 0;
          const text = formulas[down]?.[right] ?? null;
          const formula = text === null ? null : { formula: text, spill: this.#spill(row, column, spilled) };
          const hidden = formula === null && spilled.has(`${row},${column}`);
          const value = hidden ? null : (values[down]?.[right] ?? null);
          if (value !== null || formula || style !== this.#lineStyle(column))
            list.add(row, column, value, style, formula);
        }
      }
    }
  }

  /** The values into which a formula spills; remembers the cells, which hold nothing themselves. */
  #spill(row: number, column: number, spilled: Set<string>): readonly (readonly Cell[])[] | null {
    const area = this.model.cells.spillArea(this.#area({ row, column, rows: 1, columns: 1 }));
    if (!area || area.rows * area.columns === 1) return null;
    for (let down = 0; down < area.rows; down += 1) {
      for (let right = 0; right < area.columns; right += 1) spilled.add(`${row + down},${column + right}`);
    }
    return this.model.cells.values(area);
  }

  #lineStyle(column: number): number {
    return this.#columnStyles[column] ?? 0;
  }

  #area(rectangle: Rectangle): Area {
    return { sheet: this.sheet.id, ...rectangle };
  }
}

/** The columns used within a band of rows, neighbours together: nothing is read of what lies between far cells. */
function blocksOf(columns: readonly Area[], band: Pick<Rectangle, "row" | "rows">): Area[] {
  const blocks: Area[] = [];
  for (const column of columns) {
    if (!intersection(column, { ...column, ...band })) continue;
    const last = blocks.at(-1);
    if (last && last.column + last.columns === column.column)
      blocks[blocks.length - 1] = { ...last, columns: last.columns + 1 };
    else blocks.push({ ...column, ...band });
  }
  return blocks;
}
