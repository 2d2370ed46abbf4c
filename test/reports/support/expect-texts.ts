import { locales } from "../../../src/contract/locale";
import type { OutputTable, ReportOutput } from "../../../src/contract/report-output";
import type { ReportSpec } from "../../../src/contract/report-spec";
import { catalogues, translateIn } from "../../../src/i18n/catalogues";

/** Every text that the pane needs for a report stands in the catalogue, whose other languages have the same keys. */
export function expectDeclaredTexts({ id, shapes }: ReportSpec): void {
  const stem = `report.${id}`;
  const needed = ["name", "question", "sheet", "title", "chart"].map((part) => `${stem}.${part}`);
  for (const [shape, { inputs, options }] of Object.entries(shapes)) {
    needed.push(`${stem}.shape.${shape}`);
    for (const input of Object.keys(inputs))
      needed.push(`${stem}.input.${input}`, `${stem}.input.${input}.hint`);
    for (const [name, option] of Object.entries(options)) {
      const key = option.shared ? `check.${name}` : `${stem}.option.${name}`;
      needed.push(key);
      if (option.kind === "choice") needed.push(...option.words.map((word) => `${key}.${word}`));
    }
  }
  for (const locale of locales) {
    expect(needed.filter((key) => !catalogues[locale][key])).toEqual([]);
  }
}

/** Everything that an output says can be said in every language. */
export function expectSpoken({ sheetName, title, sentence, charts, notes, tables }: ReportOutput): void {
  for (const locale of locales) {
    const translate = translateIn(locale);
    for (const { key, values } of [
      sheetName,
      title,
      sentence,
      ...notes,
      ...charts.map((chart) => chart.title),
    ])
      expect(translate(key, values)).not.toBe("");
    for (const { totals, totalsKey, columns } of tables) {
      if (totals) expect(translate(totalsKey ?? "table.total")).not.toBe("");
      for (const { key, header, label } of columns)
        expect(label ?? translate(header ?? `column.${key}`)).not.toBe("");
    }
  }
}

/** Keys are distinct, rows are as wide as the header, charts and colour scales speak of columns that are there. */
export function expectSound({ tables, charts }: ReportOutput): void {
  for (const table of tables) {
    const keys = keysOf(table);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining([table.keyColumn, ...table.colourScales.flat()]));
    for (const row of [...table.rows, ...(table.totals ? [table.totals] : [])])
      expect(row).toHaveLength(keys.length);
    const named = table.rows.map((row) => row[keys.indexOf(table.keyColumn)]);
    expect(new Set(named).size).toBe(named.length);
  }
  for (const { table, category, series } of charts) {
    const found = tables.find(({ name }) => name === table);
    expect(found && keysOf(found)).toEqual(expect.arrayContaining([category, ...series]));
  }
}

const keysOf = ({ columns }: OutputTable): string[] => columns.map(({ key }) => key);
