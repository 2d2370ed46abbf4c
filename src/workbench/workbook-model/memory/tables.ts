import { intersection, isOnSheet, type Area } from "../area";
import { escapeHeader, renameTable } from "../formula-text";
import { WorkbookRefusal, type Tables } from "../model";
import type { FilterChoices, TableRecord } from "../records";
import { checkDefinedName, freeName } from "../rules";
import type { Book } from "./book";
import type { MemoryCells } from "./cells";

export class MemoryTables implements Tables {
  constructor(
    private readonly book: Book,
    private readonly cells: MemoryCells,
  ) {}

  all(): readonly TableRecord[] {
    const order = this.book.sheets.map(({ id }) => id);
    return [...this.book.tables].sort(
      (one, other) => order.indexOf(one.area.sheet) - order.indexOf(other.area.sheet),
    );
  }

  get(nameOrId: string): TableRecord | null {
    const name = nameOrId.toLowerCase();
    return (
      this.book.tables.find((table) => table.id === nameOrId || table.name.toLowerCase() === name) ?? null
    );
  }

  add(area: Area, name?: string): TableRecord {
    // A header alone gets a blank row under it, as in Excel.
    const whole: Area = area.rows === 1 ? { ...area, rows: 2 } : area;
    this.#mustBeFree(whole, null);
    if (this.book.merges.some((merged) => merged.sheet === area.sheet && intersection(merged, whole)))
      throw new WorkbookRefusal("InvalidOperation", "A table holds no merged cells.");
    if (name !== undefined) checkDefinedName(name, this.#takenNames());
    const table: TableRecord = {
      id: this.book.id(),
      name: name ?? freeName("Table", this.#takenNames()),
      area: whole,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filter: [],
    };
    this.book.tables.push(table);
    this.cells.normaliseHeader(table);
    this.book.stale = true;
    this.book.emit({ kind: "table-added", table });
    return table;
  }

  update(id: string, change: Partial<Omit<TableRecord, "id" | "area">>): void {
    const table = this.#mustExist(id);
    const { showTotals, name, ...rest } = change;
    if (name !== undefined && name !== table.name) this.#rename(table, name);
    this.#replace(id, rest);
    if (showTotals !== undefined && showTotals !== table.showTotals) {
      if (showTotals) this.#addTotals(id);
      else this.#removeTotals(id);
    }
    this.book.stale = true;
  }

  resize(id: string, area: Area): void {
    const table = this.#mustExist(id);
    const minimum = table.showTotals ? 3 : 2;
    if (
      area.sheet !== table.area.sheet ||
      area.row !== table.area.row ||
      area.rows < minimum ||
      !isOnSheet(area)
    ) {
      throw new WorkbookRefusal(
        "InvalidArgument",
        "The header of a table stays in its row, and one row of data remains.",
      );
    }
    this.#mustBeFree(area, id);
    if (!intersection(area, table.area)) {
      throw new WorkbookRefusal("InvalidArgument", "The new area of a table overlaps the old one.");
    }
    if (table.showTotals && area.rows !== table.area.rows) this.#moveTotals(table, area.row + area.rows - 1);
    this.#replace(id, { area, filter: shiftedChoices(table, area) });
    this.cells.normaliseHeader(this.#mustExist(id));
    this.book.stale = true;
  }

  remove(id: string, keepCells: boolean): void {
    const table = this.#mustExist(id);
    this.book.tables = this.book.tables.filter((other) => other.id !== id);
    if (!keepCells) this.cells.clear(table.area, "All");
    this.book.stale = true;
    this.book.emit({ kind: "table-deleted", table });
  }

  #rename(table: TableRecord, name: string): void {
    const others = this.#takenNames().filter((other) => other !== table.name);
    checkDefinedName(name, others);
    this.book.rewriteFormulas((formula) => renameTable(formula, table.name, name));
    this.#replace(table.id, { name });
  }

  #addTotals(id: string): void {
    const { area } = this.#mustExist(id);
    const under: Area = { ...area, row: area.row + area.rows, rows: 1 };
    if (!isOnSheet(under))
      throw new WorkbookRefusal("InvalidOperation", "There is no row left under the table.");
    const occupied = this.cells.values(under)[0]?.some((cell) => cell !== null) ?? false;
    if (occupied) this.cells.insert(under, "Down");
    this.#replace(id, { showTotals: true, area: { ...area, rows: area.rows + 1 } });
    this.cells.write(under, [this.#totalsRow(id)]);
  }

  /** The word Total, and under the last column its sum, or the count where it holds no number. */
  #totalsRow(id: string): (string | { formula: string } | undefined)[] {
    const { area, name } = this.#mustExist(id);
    const last: Area = {
      ...area,
      row: area.row + 1,
      rows: area.rows - 2,
      column: area.column + area.columns - 1,
      columns: 1,
    };
    const header = this.cells.values({ ...last, row: area.row, rows: 1 })[0]?.[0];
    const isNumeric = this.cells.values(last).some(([cell]) => typeof cell === "number");
    const sum = { formula: `=SUBTOTAL(${isNumeric ? 109 : 103},${name}[${escapeHeader(String(header))}])` };
    return Array.from({ length: area.columns }, (_, place) => {
      if (place === area.columns - 1 && area.columns > 1) return sum;
      return place === 0 ? "Total" : undefined;
    });
  }

  #removeTotals(id: string): void {
    const { area } = this.#mustExist(id);
    this.#replace(id, { showTotals: false, area: { ...area, rows: area.rows - 1 } });
    this.cells.clear({ ...area, row: area.row + area.rows - 1, rows: 1 }, "All");
  }

  #moveTotals(table: TableRecord, row: number): void {
    const store = this.book.store(table.area.sheet);
    const from = table.area.row + table.area.rows - 1;
    for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
      const content = { value: store.value(from, column), formula: store.formula(from, column) };
      const look = store.look(from, column);
      store.setValue(from, column, null);
      store.setFormula(from, column, null);
      store.changeLooks({ row: from, column, rows: 1, columns: 1 }, () => store.look(from - 1, column));
      store.setValue(row, column, content.value);
      store.setFormula(row, column, content.formula);
      store.changeLooks({ row, column, rows: 1, columns: 1 }, () => look);
    }
  }

  #mustExist(id: string): TableRecord {
    const table = this.get(id);
    if (!table) throw new WorkbookRefusal("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }

  #mustBeFree(area: Area, except: string | null): void {
    if (!isOnSheet(area)) throw new WorkbookRefusal("InvalidArgument", "The range lies outside the sheet.");
    const overlaps = this.book.tables.some(
      (table) => table.id !== except && table.area.sheet === area.sheet && intersection(table.area, area),
    );
    if (overlaps) throw new WorkbookRefusal("InvalidArgument", "A table can't overlap another table.");
  }

  #takenNames(): string[] {
    return [...this.book.tables.map(({ name }) => name), ...this.book.names.map(({ name }) => name)];
  }

  #replace(id: string, change: Partial<TableRecord>): void {
    this.book.tables = this.book.tables.map((table) => (table.id === id ? { ...table, ...change } : table));
  }
}

/** Choices keep to their columns where a table begins or ends elsewhere. */
const shiftedChoices = ({ filter, area }: TableRecord, next: Area): FilterChoices =>
  filter.length === 0
    ? filter
    : Array.from({ length: next.columns }, (_, place) => filter[place + next.column - area.column] ?? null);
