import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Sheets, WorkbookModel } from "../model";
import type { PageRecord, SheetRecord } from "../records";
import type { GridView } from "./grid-view";
import { emptyWorksheet, freezeOf } from "./snapshot";

/** Sheets of the workbook, shown as tabs of the grid. */
export class UniverSheets implements Sheets {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  get active(): string {
    return this.model.sheets.active;
  }

  all(): readonly SheetRecord[] {
    return this.model.sheets.all();
  }

  get(id: string): SheetRecord | null {
    return this.model.sheets.get(id);
  }

  byName(name: string): SheetRecord | null {
    return this.model.sheets.byName(name);
  }

  add(name?: string, id?: string): SheetRecord {
    const record = this.model.sheets.add(name, id);
    this.view.mirror.run(InsertSheetMutation.id, null, {
      index: this.all().length - 1,
      sheet: emptyWorksheet(record),
    });
    return record;
  }

  update(
    id: string,
    change: Partial<Omit<SheetRecord, "id" | "page">> & { readonly page?: Partial<PageRecord> },
  ): void {
    const before = this.model.sheets.get(id);
    this.model.sheets.update(id, change);
    const after = this.model.sheets.get(id);
    if (before && after) this.#show(before, after);
  }

  move(id: string, position: number): void {
    const fromOrder = this.all().findIndex((sheet) => sheet.id === id);
    this.model.sheets.move(id, position);
    this.view.mirror.run(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder: position });
  }

  remove(id: string): void {
    const name = this.model.sheets.get(id)?.name ?? "";
    this.model.sheets.remove(id);
    // Tables first: Univer keeps those of a sheet that is gone. The active sheet must not be the one that goes.
    this.view.lists.tables();
    this.showActive();
    this.view.mirror.run(RemoveSheetMutation.id, id, { subUnitName: name });
    this.view.formulas.show();
  }

  activate(id: string): void {
    this.model.sheets.activate(id);
    this.showActive();
  }

  showActive(): void {
    const { mirror } = this.view;
    if (mirror.workbook.getActiveSheet()?.getSheetId() !== mirror.gridSheet(this.active))
      mirror.run(SetWorksheetActiveOperation.id, this.active, {});
  }

  #show(before: SheetRecord, after: SheetRecord): void {
    const { mirror } = this.view;
    const { id, name, visibility, tabColor, showGridlines, frozen } = after;
    if (name !== before.name) {
      mirror.run(SetWorksheetNameMutation.id, id, { name });
      this.view.formulas.show();
      this.view.lists.names();
    }
    if (visibility !== before.visibility) {
      this.showActive();
      const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      mirror.run(SetWorksheetHideMutation.id, id, { hidden });
    }
    if (tabColor !== before.tabColor) mirror.run(SetTabColorMutation.id, id, { color: tabColor });
    if (showGridlines !== before.showGridlines) {
      const shown = showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      mirror.run(ToggleGridlinesMutation.id, id, { showGridlines: shown });
    }
    if (frozen.rows !== before.frozen.rows || frozen.columns !== before.frozen.columns)
      mirror.run(SetFrozenMutation.id, id, freezeOf(after));
  }
}
