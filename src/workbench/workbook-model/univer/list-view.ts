import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddWorksheetMergeMutation,
  ISuperTableService,
  RemoveDefinedNameMutation,
  RemoveWorksheetMergeMutation,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/preset-sheets-table";
import type { EngineTables } from "../../grid/structured-references/engine-tables";
import type { WorkbookModel } from "../model";
import type { TableRecord } from "../records";
import { colorScaleRule } from "./color-scale-rule";
import { rangeOf, type Mirror } from "./mirror";

/** Shows tables, names and colour scales in the grid. */
export class ListView {
  readonly #shownTables = new Map<string, string>();
  #names: { readonly name: string; readonly id: string }[] = [];

  constructor(
    readonly mirror: Mirror,
    readonly model: WorkbookModel,
  ) {}

  tables(): void {
    const { mirror } = this;
    const manager = mirror.grid.injector.get(TableManager);
    const engine = mirror.grid.injector.get(ISuperTableService) as EngineTables;
    const wanted = this.model.tables.all();
    const shown = manager.getTableList(mirror.unit);
    for (const table of shown) {
      const record = wanted.find(({ id }) => id === table.id);
      if (record && signature(record, this.#headers(record)) === this.#shownTables.get(record.id)) continue;
      const params = { unitId: mirror.unit, tableId: table.id };
      mirror.run(DeleteSheetTableMutation.id, mirror.modelSheet(table.subUnitId), params);
      this.#shownTables.delete(table.id);
    }
    for (const record of wanted) {
      if (this.#shownTables.has(record.id)) continue;
      engine.setTotals(mirror.unit, record.name, record.showTotals);
      this.#addTable(record);
    }
  }

  names(): void {
    const { mirror } = this;
    for (const { name, id } of this.#names) mirror.run(RemoveDefinedNameMutation.id, null, { id, name });
    this.#names = this.model.names.all().map(({ name, scope, formula, comment, visible }, place) => {
      const id = `name${place}`;
      mirror.run(SetDefinedNameMutation.id, null, {
        id,
        name,
        formulaOrRefString: formula.replace(/^=(?=['\p{L}_].*!)/u, ""),
        comment,
        hidden: !visible,
        localSheetId: scope === null ? "AllDefaultWorkbook" : mirror.gridSheet(scope),
      });
      return { name, id };
    });
  }

  colorScales(sheet: string): void {
    const { mirror } = this;
    const rules = mirror.grid.injector.get(ConditionalFormattingRuleModel);
    for (const { cfId } of rules.getSubunitRules(mirror.unit, mirror.gridSheet(sheet)) ?? [])
      mirror.run(DeleteConditionalRuleMutation.id, sheet, { cfId });
    // Each new rule goes before the others: the strongest comes last.
    for (const scale of [...this.model.colorScales.all()].reverse()) {
      if (scale.area.sheet === sheet)
        mirror.run(AddConditionalRuleMutation.id, sheet, { rule: colorScaleRule(scale) });
    }
  }

  merges(sheet: string): void {
    const { mirror } = this;
    const shown = mirror.worksheet(sheet)?.getMergeData() ?? [];
    const wanted = this.model.merges.all().filter((area) => area.sheet === sheet);
    if (shown.length > 0) mirror.run(RemoveWorksheetMergeMutation.id, sheet, { ranges: [...shown] });
    for (const area of wanted) mirror.makeRoom(area);
    if (wanted.length > 0) mirror.run(AddWorksheetMergeMutation.id, sheet, { ranges: wanted.map(rangeOf) });
  }

  #addTable(record: TableRecord): void {
    const { area, name, id, showTotals } = record;
    const headers = this.#headers(record);
    this.mirror.run(AddSheetTableMutation.id, area.sheet, {
      tableId: id,
      name,
      range: rangeOf(showTotals ? { ...area, rows: area.rows - 1 } : area),
      header: headers,
      options: { showHeader: true },
    });
    this.#shownTables.set(id, signature(record, headers));
  }

  #headers({ area }: TableRecord): string[] {
    return (this.model.cells.values({ ...area, rows: 1 })[0] ?? []).map((header) => String(header ?? ""));
  }
}

const signature = ({ area, name, showTotals }: TableRecord, headers: readonly string[]): string =>
  JSON.stringify([area, name, showTotals, headers]);
