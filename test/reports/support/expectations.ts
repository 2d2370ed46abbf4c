import type { OutputColumn, OutputTable, ReportOutput } from "../../../src/contract/report-output";
import type { ReportSpec } from "../../../src/contract/report-spec";
import type { TableCell } from "../../../src/contract/table";
import { excelFormula, type Scalar } from "../../helpers/excel-formula";
import { translate } from "./run-report";

/** Every figure of a table that is a native formula is what that formula gives of the row's other cells. */
export function expectFormulasToGiveTheirValues({ columns, rows, totals }: OutputTable): void {
  const formulas = columns.filter(({ formula }) => formula);
  expect(formulas).not.toEqual([]);
  for (const row of rows) for (const column of formulas) expectCell(columns, row, column);
  if (!totals) return;
  columns.forEach((column, place) => {
    if (column.total === "formula") expectCell(columns, totals, column);
    if (column.total !== "sum") return;
    const sum = rows.reduce((total, row) => total + Number(row[place] ?? 0), 0);
    expect(totals[place]).toBeCloseTo(sum, 6);
  });
}

function expectCell(columns: readonly OutputColumn[], row: readonly TableCell[], column: OutputColumn): void {
  const name = (key: string): string => {
    const place = columns.findIndex((candidate) => candidate.key === key);
    if (place < 0) throw new Error(`${column.key} speaks of a column ${key} that is not there`);
    return `CELL${place}`;
  };
  const cells = Object.fromEntries(row.map((cell, place): [string, Scalar] => [`CELL${place}`, cell ?? ""]));
  const shown = excelFormula(column.formula?.(name) ?? "", cells);
  const value = row[columns.indexOf(column)];
  if (typeof value === "number")
    expect([column.key, Number(shown)]).toEqual([column.key, expect.closeTo(value, 8)]);
  else expect([column.key, shown]).toEqual([column.key, value ?? ""]);
}

/** Each row of a table is found again by its key, and each row fits the columns. */
export function expectSoundTables({ tables, charts }: ReportOutput): void {
  for (const { keyColumn, columns, rows, totals, colourScales, tracked = [] } of tables) {
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const place = keys.indexOf(keyColumn);
    expect(new Set(rows.map((row) => row[place])).size).toBe(rows.length);
    for (const row of totals ? [...rows, totals] : rows) expect(row).toHaveLength(columns.length);
    expect(keys).toEqual(expect.arrayContaining(colourScales.flat()));
    expect(keys).toEqual(expect.arrayContaining([...tracked]));
    // A history holds nothing but these, so their formulas may speak of nothing else.
    const spoken = columns
      .filter(({ key }) => tracked.includes(key))
      .flatMap(({ formula }) => [...(formula?.((key) => `<${key}>`) ?? "").matchAll(/<([\w-]+)>/g)]);
    expect(tracked).toEqual(expect.arrayContaining(spoken.map(([, key]) => key)));
  }
  for (const { category, series, table } of charts) {
    expect(table).toBe(tables[0]?.name);
    expect(tables[0]?.columns.map(({ key }) => key)).toEqual(expect.arrayContaining([category, ...series]));
  }
}

/** Everything that a report writes has an English text. */
export function expectTextsOfOutput(output: ReportOutput): void {
  const { title, charts, notes, sheetName, tables, sentence } = output;
  for (const { key, values } of [
    title,
    sentence,
    sheetName,
    ...notes,
    ...charts.map((chart) => chart.title),
  ]) {
    expect(translate(key, values)).not.toBe("");
  }
  for (const { columns, rows, wordRows = [] } of tables) {
    columns.forEach(({ key, header, label, words }, place) => {
      if (label === undefined) expect(translate(header ?? `column.${key}`)).not.toBe("");
      if (words === undefined) return;
      for (const row of rows)
        if (row[place] !== null) expect(translate(`${words}.${row[place]}`)).not.toBe("");
    });
    for (const row of wordRows) expect(translate(`column.${rows[row]?.[0]}`)).not.toBe("");
  }
}

/** Everything that a report declares has an English text. */
export function expectTextsOfDeclaration({ id, shapes }: ReportSpec): void {
  const said = (key: string): void => expect(translate(key)).not.toBe("");
  for (const part of ["name", "question"]) said(`report.${id}.${part}`);
  for (const [shape, { inputs, options }] of Object.entries(shapes)) {
    said(`report.${id}.shape.${shape}`);
    for (const input of Object.keys(inputs)) {
      said(`report.${id}.input.${input}`);
      said(`report.${id}.input.${input}.hint`);
    }
    for (const [name, option] of Object.entries(options)) {
      const key = option.shared ? `check.${name}` : `report.${id}.option.${name}`;
      said(key);
      for (const word of option.kind === "choice" ? option.words : []) said(`${key}.${word}`);
    }
  }
}
