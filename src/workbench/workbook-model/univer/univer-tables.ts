import { bounding, type Area } from "../area";
import type { Tables, WorkbookModel } from "../model";
import type { TableRecord } from "../records";
import type { GridView } from "./grid-view";

/** Tables of the workbook, shown in the grid. Univer's have no totals row; there it is a row under the table. */
export class UniverTables implements Tables {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  all(): readonly TableRecord[] {
    return this.model.tables.all();
  }

  get(nameOrId: string): TableRecord | null {
    return this.model.tables.get(nameOrId);
  }

  add(area: Area, name?: string): TableRecord {
    const table = this.model.tables.add(area, name);
    this.#show({ ...table.area, rows: 1 });
    return table;
  }

  update(id: string, change: Partial<Omit<TableRecord, "id" | "area">>): void {
    const before = this.get(id);
    const used = before && this.model.cells.usedArea(before.area.sheet, false);
    this.model.tables.update(id, change);
    const after = this.get(id);
    if (!before || !after) return;
    if (before.showTotals === after.showTotals) return this.#show(null);
    // The totals row may have pushed down everything under the table.
    const bottom = Math.max(used ? used.row + used.rows : 0, after.area.row + after.area.rows) + 1;
    this.#show({ ...after.area, rows: bottom - after.area.row });
  }

  resize(id: string, area: Area): void {
    const before = this.get(id);
    this.model.tables.resize(id, area);
    if (before) this.#show(bounding(before.area, area));
  }

  remove(id: string, keepCells: boolean): void {
    const before = this.get(id);
    this.model.tables.remove(id, keepCells);
    this.#show(before && !keepCells ? before.area : null);
  }

  #show(changed: Area | null): void {
    if (changed) this.view.whole(changed);
    this.view.lists.tables();
    this.view.formulas.show();
  }
}
