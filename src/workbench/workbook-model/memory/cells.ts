import type { Cell } from "../../../contract/cell";
import { contains, intersection, isOnSheet, wholeSheet, type Area, type Rectangle } from "../area";
import { cellText } from "../coerce";
import { renameColumns } from "../formula-text";
import { WorkbookRefusal, type CellInput, type Cells, type ChangeKind, type Spread } from "../model";
import type { CellFormat, TableRecord } from "../records";
import { tableHeaders } from "../rules";
import type { Book } from "./book";
import type { Calculation } from "./calculation";
import { commonFormat } from "./styles";

export class MemoryCells implements Cells {
  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
  ) {}

  values(area: Area): Cell[][] {
    this.calculation.run();
    return this.book.store(area.sheet).values(area);
  }

  isBlank(area: Area): boolean {
    this.calculation.run();
    return this.book.store(area.sheet).isBlank(area);
  }

  formulas(area: Area): (string | null)[][] {
    return this.book.store(area.sheet).formulasOf(area);
  }

  texts(area: Area): string[][] {
    this.calculation.run();
    const store = this.book.store(area.sheet);
    return grid(area, (row, column) =>
      cellText(
        store.value(row, column),
        this.book.styles.get(store.look(row, column)).numberFormat,
        this.book.countsFrom1904,
      ),
    );
  }

  write(area: Area, inputs: Spread<CellInput>): void {
    mustBeOnSheet(area);
    if (!leavesAll(inputs)) this.calculation.release(area);
    const store = this.book.store(area.sheet);
    if (inputs === null) store.clearContents(area);
    else if (isGrid(inputs)) store.write(area, (down, across) => inputs[down]?.[across]);
    else store.write(area, () => inputs);
    this.#keepHeaders(area);
    this.#changed(area, "RangeEdited");
  }

  numberFormats(area: Area): string[][] {
    const store = this.book.store(area.sheet);
    return grid(area, (row, column) => this.book.styles.get(store.look(row, column)).numberFormat);
  }

  setNumberFormats(area: Area, formats: Spread<string>): void {
    mustBeOnSheet(area);
    const store = this.book.store(area.sheet);
    const changers = new Map<string, (look: number) => number>();
    eachRun(area, formats, (cells, numberFormat) => {
      let changer = changers.get(numberFormat);
      if (!changer) changers.set(numberFormat, (changer = this.book.styles.changer({ numberFormat })));
      store.changeLooks(cells, changer);
    });
    this.book.emit({ kind: "format-changed", area });
  }

  format(area: Area): Partial<CellFormat> {
    return commonFormat(this.book.store(area.sheet).formats(area));
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    mustBeOnSheet(area);
    this.book.store(area.sheet).changeLooks(area, this.book.styles.changer({ format: change }));
    this.book.emit({ kind: "format-changed", area });
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    mustBeOnSheet(area);
    const store = this.book.store(area.sheet);
    if (what !== "Formats") {
      this.calculation.release(area);
      store.clearContents(area);
      this.#keepHeaders(area);
    }
    if (what !== "Contents") {
      store.changeLooks(area, () => 0);
      this.book.scales = this.book.scales.filter(
        (scale) => scale.area.sheet !== area.sheet || !contains(area, scale.area),
      );
      this.book.merges = this.book.merges.filter(
        (merged) => merged.sheet !== area.sheet || !contains(area, merged),
      );
      this.book.emit({ kind: "format-changed", area });
    }
    if (what !== "Formats") this.#changed(area, "RangeEdited");
  }

  insert(area: Area, shift: "Down" | "Right"): void {
    mustBeOnSheet(area);
    const axis = shift === "Down" ? "rows" : "columns";
    this.calculation.release({ ...wholeSheet, sheet: area.sheet });
    this.book.edit(area.sheet, { area, kind: "insert", axis });
    this.#changed(area, kindOfEdit(area, "Inserted"));
  }

  remove(area: Area, shift: "Up" | "Left"): void {
    mustBeOnSheet(area);
    const axis = shift === "Up" ? "rows" : "columns";
    this.calculation.release({ ...wholeSheet, sheet: area.sheet });
    this.book.edit(area.sheet, { area, kind: "remove", axis });
    this.#changed(area, kindOfEdit(area, "Deleted"));
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    this.calculation.run();
    const used = this.book.store(sheet).used(valuesOnly);
    return used && { ...used, sheet };
  }

  usedColumns(sheet: string): readonly Area[] {
    this.calculation.run();
    return this.book
      .store(sheet)
      .usedColumns(false)
      .map((used) => ({ ...used, sheet }));
  }

  spillArea(cell: Area): Area | null {
    return this.calculation.spillArea(cell);
  }

  spillParent(cell: Area): Area | null {
    return this.calculation.spillParent(cell);
  }

  /** Header cells of tables stay texts, filled and distinct, and formulas follow a renamed column. */
  #keepHeaders(area: Area): void {
    for (const table of this.book.tables) {
      const header: Area = { ...table.area, rows: 1 };
      if (table.area.sheet === area.sheet && intersection(header, area)) this.normaliseHeader(table);
    }
  }

  readonly #headers = new Map<string, readonly string[]>();

  normaliseHeader(table: TableRecord): void {
    const { area, id, name } = table;
    const store = this.book.store(area.sheet);
    const before = this.#headers.get(id);
    const cells = Array.from({ length: area.columns }, (_, step) =>
      store.value(area.row, area.column + step),
    );
    const after = tableHeaders(cells);
    after.forEach((header, step) => {
      store.setFormula(area.row, area.column + step, null);
      store.setValue(area.row, area.column + step, header);
    });
    this.#headers.set(id, after);
    if (before?.length !== after.length) return;
    const renamed = new Map(
      before.flatMap((old, place): [string, string][] => {
        const header = after[place];
        return header === undefined || header === old ? [] : [[old.toLowerCase(), header]];
      }),
    );
    if (renamed.size > 0) this.book.rewriteFormulas((formula) => renameColumns(formula, name, renamed));
  }

  #changed(area: Area, change: ChangeKind): void {
    this.book.stale = true;
    this.book.emit({ kind: "data-changed", area, change });
  }
}

export function mustBeOnSheet(area: Area): void {
  if (!isOnSheet(area)) {
    throw new WorkbookRefusal("InvalidArgument", "The range lies outside the sheet.");
  }
}

function grid<T>({ row, column, rows, columns }: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) => cell(row + down, column + across)),
  );
}

/** Whether every cell is to stay as it is: an array that spills over them then stays too. */
const leavesAll = (inputs: Spread<CellInput>): boolean =>
  isGrid(inputs) && inputs.every((row) => row.every((input) => input === undefined));

const isGrid = <T>(spread: Spread<T>): spread is readonly (readonly (T | undefined)[])[] =>
  Array.isArray(spread);

/** Cells on end in a column that are given the same; what is given to all comes as a whole. */
function eachRun<T>(area: Area, spread: Spread<T>, visit: (cells: Rectangle, one: T) => void): void {
  if (!isGrid(spread)) return visit(area, spread);
  for (let across = 0; across < area.columns; across += 1) {
    for (let down = 0, end = 0; down < area.rows; down = end) {
      const one = spread[down]?.[across];
      for (end = down + 1; end < area.rows && spread[end]?.[across] === one;) end += 1;
      const cells = { row: area.row + down, column: area.column + across, rows: end - down, columns: 1 };
      if (one !== undefined) visit(cells, one);
    }
  }
}

function kindOfEdit(area: Area, verb: "Inserted" | "Deleted"): ChangeKind {
  if (area.columns === wholeSheet.columns) return `Row${verb}`;
  return area.rows === wholeSheet.rows ? `Column${verb}` : `Cell${verb}`;
}
