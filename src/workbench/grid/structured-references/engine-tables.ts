import { UniverInstanceType, type IRange, type IUniverInstanceService, type Workbook } from "@univerjs/core";
import { SuperTableService, type ISuperTable } from "@univerjs/preset-sheets-core";
import type { Rectangle } from "../../workbook-model/area";
import type { ReferencedTable, ReferenceRules } from "./translate";

/**
 * The tables of the formula engine, with what Univer's own lack: totals rows, names without regard to case, and
 * names with an underscore, which Univer's reader of references does not take. For that reader tables and columns
 * have aliases, a private-use character and a number.
 */
export class EngineTables extends SuperTableService {
  readonly #withTotals = new Set<string>();

  constructor(readonly instances: IUniverInstanceService) {
    super();
  }

  /** Says whether the row under the table's data is its totals row. */
  setTotals(unit: string, table: string, on: boolean): void {
    const key = `${unit}\n${table.toLowerCase()}`;
    if (on) this.#withTotals.add(key);
    else this.#withTotals.delete(key);
  }

  override registerTable(unit: string, name: string, table: ISuperTable): void {
    const titleMap = new Map(table.titleMap);
    for (let index = 0; index < width(table.range); index += 1) titleMap.set(alias(index), index);
    super.registerTable(unit, name, { ...table, titleMap });
  }

  override getTableMap(unit: string): Map<string, ISuperTable> | undefined {
    const tables = super.getTableMap(unit);
    return tables && new AliasedTables(tables);
  }

  override getTable(unit: string, name: string): ISuperTable | undefined {
    return this.getTableMap(unit)?.get(name);
  }

  rules(unit: string): ReferenceRules {
    const tables = this.getTableMap(unit) ?? new Map<string, ISuperTable>();
    const names = [...tables.keys()];
    return {
      table: (name) => {
        const table = tables.get(name);
        return table ? this.#describe(unit, names.find((known) => equal(known, name)) ?? name, table) : null;
      },
      thisRow: ({ name }, first, last) =>
        `${alias(names.indexOf(name))}[[#This Row],[${alias(first)}]${first === last ? "" : `:[${alias(last)}]`}]`,
    };
  }

  #describe(unit: string, name: string, { range, sheetId, titleMap }: ISuperTable): ReferencedTable {
    const workbook = this.instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const header: Rectangle = {
      row: range.startRow,
      column: range.startColumn,
      rows: 1,
      columns: width(range),
    };
    const columns: string[] = [];
    for (const [title, index] of titleMap) if (!isAlias(title)) columns[index] = title;
    const hasTotals = this.#withTotals.has(`${unit}\n${name.toLowerCase()}`);
    return {
      name,
      sheetName: workbook?.getSheetBySheetId(sheetId)?.getName() ?? "",
      header,
      data: { ...header, row: range.startRow + 1, rows: range.endRow - range.startRow },
      totals: hasTotals ? { ...header, row: range.endRow + 1 } : null,
      columns,
    };
  }
}

/** Finds tables by alias and in any letter case; lists them by name alone. */
class AliasedTables extends Map<string, ISuperTable> {
  override get(name: string): ISuperTable | undefined {
    return super.get(this.#resolve(name));
  }

  override has(name: string): boolean {
    return super.has(this.#resolve(name));
  }

  #resolve(name: string): string {
    const names = [...this.keys()];
    if (isAlias(name)) return names[Number(name.slice(1))] ?? name;
    return names.find((known) => equal(known, name)) ?? name;
  }
}

const alias = (index: number): string => `\uE000${index}`;
const isAlias = (text: string): boolean => text.startsWith("\uE000");
const equal = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const width = (range: IRange): number => range.endColumn - range.startColumn + 1;
