import type { ICellData } from "@univerjs/core";
import { StyleList } from "../../files/contents";
import { Looks } from "../../files/looks";
import { contains, type Area } from "../area";
import type { CellInput, Spread, WorkbookModel } from "../model";
import type { CellFormat } from "../records";
import { contentMatrix, isEndless, shareFormulas, storedContent } from "./cell-contents";
import { univerStyle } from "./cell-style";
import { FormulaView } from "./formula-view";
import { LineView } from "./line-view";
import { ListView } from "./list-view";
import type { CellMatrix, Mirror } from "./mirror";

/** Shows in the grid what stands in the workbook. */
export class GridView {
  readonly formulas: FormulaView;
  readonly lines: LineView;
  readonly lists: ListView;

  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
  ) {
    this.formulas = new FormulaView(mirror, model);
    this.lines = new LineView(mirror, model);
    this.lists = new ListView(mirror, model);
  }

  contents(area: Area, inputs: Spread<CellInput>): void {
    this.mirror.makeRoom(area);
    const matrix = contentMatrix(this.mirror.drawn(area), inputs);
    this.formulas.unshare(area);
    const owners = shareFormulas(matrix);
    if (hasFormulas(matrix)) this.formulas.written(area.sheet, owners);
    this.mirror.setCells(area.sheet, matrix);
  }

  looks(area: Area, change: Partial<CellFormat>, numberFormat?: string): void {
    if (!isEndless(area)) this.mirror.makeRoom(area);
    const style = univerStyle(change, numberFormat);
    this.mirror.setLooks(
      area.sheet,
      this.#matrix(area, () => ({ s: style })),
    );
    const { fontSize } = change;
    if (fontSize === undefined) return;
    const { row, rows } = this.mirror.drawn(area);
    this.lines.fitRows(
      area.sheet,
      new Map(Array.from({ length: rows }, (_, down) => [row + down, fontSize])),
    );
  }

  numberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.mirror.makeRoom(area);
    const looks = this.#matrix(area, (down, across) => {
      const format = formats[down]?.[across];
      return format === undefined ? null : { s: univerStyle({}, format) };
    });
    this.mirror.setLooks(area.sheet, looks);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    if (what === "Formats")
      this.mirror.setLooks(
        area.sheet,
        this.#matrix(area, () => ({ s: null })),
      );
    else {
      this.formulas.unshare(area);
      const look = what === "Contents" ? {} : { s: null };
      this.mirror.setCells(
        area.sheet,
        this.#matrix(area, () => ({ ...storedContent(null), ...look })),
      );
    }
    if (what === "Contents") return;
    this.lists.colorScales(area.sheet);
    this.lists.merges(area.sheet);
  }

  /** Everything in an area anew, contents and looks. */
  whole(area: Area): void {
    this.mirror.makeRoom(area);
    const drawn = this.mirror.drawn(area);
    if (drawn.rows === 0 || drawn.columns === 0) return;
    const styles = new StyleList();
    const looks = new Looks(this.model, area.sheet, styles).of(drawn);
    const values = this.model.cells.values(drawn);
    const formulas = this.model.cells.formulas(drawn);
    const spills = this.formulas.spills(area.sheet);
    this.formulas.unshare(area);
    const fontSizes = new Map<number, number>();
    const matrix = this.#matrix(drawn, (down, across) => {
      const style = styles.styles[looks[down * drawn.columns + across] ?? 0];
      const formula = formulas[down]?.[across] ?? null;
      const cell = { ...drawn, row: drawn.row + down, column: drawn.column + across, rows: 1, columns: 1 };
      const spilled = formula === null && spills.some((spill) => contains(spill, cell));
      const input = formula === null ? (spilled ? null : (values[down]?.[across] ?? null)) : { formula };
      const row = drawn.row + down;
      fontSizes.set(row, Math.max(fontSizes.get(row) ?? 0, style?.format.fontSize ?? 0));
      if (formula !== null) this.formulas.written(area.sheet);
      return { ...storedContent(input), s: style ? univerStyle(style.format, style.numberFormat) : null };
    });
    this.mirror.setCells(area.sheet, matrix);
    this.lines.fitRows(area.sheet, fontSizes);
  }

  #matrix(area: Area, cell: (down: number, across: number) => ICellData | null): CellMatrix {
    const drawn = this.mirror.drawn(area);
    const matrix: CellMatrix = {};
    for (let down = 0; down < drawn.rows; down += 1) {
      for (let across = 0; across < drawn.columns; across += 1) {
        const data = cell(down, across);
        if (data) (matrix[drawn.row + down] ??= {})[drawn.column + across] = data;
      }
    }
    return matrix;
  }
}

const hasFormulas = (matrix: CellMatrix): boolean =>
  Object.values(matrix).some((cells) => Object.values(cells).some(({ f, si }) => f || si));
