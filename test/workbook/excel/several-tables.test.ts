import type { OutputTable, ReportOutput } from "../../../src/contract/report-output";
import type { Recipe } from "../../../src/contract/recipe";
import type { TableCell } from "../../../src/contract/table";
import { catalogues } from "../../../src/i18n/catalogues";
import { createTranslate } from "../../../src/i18n/translate";
import type { WriteRequest } from "../../../src/workbook/ports/report";
import { addressOfTable, openWorkbook, type OpenWorkbook } from "./workbook-with";

/** Retention of two periods beside each other, and a comparison below without a totals row. */
function output(
  periods: readonly [string, string],
  rows: readonly (readonly TableCell[])[],
  compared: readonly (readonly TableCell[])[],
): ReportOutput {
  const main: OutputTable = {
    name: "Stay_Periods",
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      ...periods.map((prefix, place) => ({
        key: `period-${place + 1}-start`,
        header: "column.start",
        prefix,
        unit: "count" as const,
        total: "sum" as const,
      })),
    ],
    rows,
    totals: ["", null, null],
    colourScales: [],
  };
  const comparison: OutputTable = {
    name: "Stay_Comparison",
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      { key: "p", unit: "ratio" },
      { key: "age-1", unit: "share", label: 1 },
    ],
    rows: compared,
    totals: null,
    colourScales: [],
  };
  const text = { key: "column.retention" };
  return {
    ...{ sheetName: text, title: text, sentence: text, notes: [text] },
    tables: [main, comparison],
    charts: [
      {
        name: "Stay_Periods_Chart",
        kind: "bar",
        title: text,
        table: "Stay_Periods",
        category: "segment",
        series: ["period-1-start", "period-2-start"],
      },
    ],
  };
}

const request = (written: ReportOutput, locale: "en" | "da" = "en"): WriteRequest => ({
  output: written,
  translate: createTranslate(locale, catalogues[locale]),
  locale,
  provenance: { source: "S", asOf: new Date("2026-03-01"), rowsRead: 1, rowsUsed: 1, leftOut: [] },
});

const before = output(
  ["2024-01", "2024-02"],
  [
    ["A", 1, 2],
    ["B", 3, 4],
  ],
  [["A", 0.0123, 0.5]],
);

async function withReport(): Promise<OpenWorkbook & { recipe: Recipe }> {
  const open = openWorkbook([]);
  const { sheetId, tables, charts } = await open.port.insert(request(before));
  const recipe: Recipe = {
    version: 1,
    id: "r",
    report: "periods",
    shape: "memberships",
    source: { kind: "table", table: "Members" },
    mapping: {},
    lookups: {},
    options: {},
    output: { sheetId, tables, charts, language: "en" },
    lastRun: { at: "2026-03-01T00:00:00.000Z", rowsRead: 1, rowsUsed: 1 },
  };
  return { ...open, recipe };
}

const sheet = "Retention!";
const later = (compared: readonly (readonly TableCell[])[] = [["A", 0.5, 0.25]]): ReportOutput =>
  output(
    ["2024-02", "2024-03"],
    [
      ["A", 2, 5],
      ["C", 6, 7],
      ["D", 8, 9],
    ],
    compared,
  );

describe("a report of several tables, through Microsoft's own library", () => {
  it("stands under each other, the second below table and chart, the notes below all", async () => {
    const open = await withReport();
    expect(addressOfTable(open.book, "Stay_Periods")).toBe("'Retention'!A4:C7");
    // The chart is 14 rows high, from row 4 on.
    expect(addressOfTable(open.book, "Stay_Comparison")).toBe("'Retention'!A19:C20");
    expect(open.values(`${sheet}A4:C4`)).toEqual([["Segment", "2024-01 Start", "2024-02 Start"]]);
    expect(open.values(`${sheet}A19:C20`)).toEqual([
      ["Segment", "p", "1"],
      ["A", 0.0123, 0.5],
    ]);
    expect(open.book.tables.get("Stay_Comparison")?.showTotals).toBe(false);
    expect(open.book.cells.texts(open.area(`${sheet}B20`))).toEqual([["0.0123"]]);
    expect(open.values(`${sheet}A22`)).toEqual([["Source"]]);
    expect(open.book.charts.all()[0]?.series.map(({ name }) => name)).toEqual([
      "2024-01 Start",
      "2024-02 Start",
    ]);
  });

  it("is refreshed table by table although the upper one grows, and its headers follow the periods", async () => {
    const open = await withReport();
    const refreshed = await open.port.refresh(
      open.recipe,
      request(
        later([
          ["A", 0.5, 0.25],
          ["C", 0.25, 0.125],
        ]),
      ),
    );
    expect(refreshed).toMatchObject({ added: ["C", "D"], removed: ["B"], changed: 1 });
    expect(open.values(`${sheet}A4:C7`)).toEqual([
      ["Segment", "2024-02 Start", "2024-03 Start"],
      ["A", 2, 5],
      ["C", 6, 7],
      ["D", 8, 9],
    ]);
    expect(open.formulas(`${sheet}B8:C8`)).toEqual([
      ["=SUBTOTAL(109,Stay_Periods[[2024-02 Start]])", "=SUBTOTAL(109,Stay_Periods[[2024-03 Start]])"],
    ]);
    expect(addressOfTable(open.book, "Stay_Comparison")).toBe("'Retention'!A20:C22");
    expect(open.values(`${sheet}A20:C22`)).toEqual([
      ["Segment", "p", "1"],
      ["A", 0.5, 0.25],
      ["C", 0.25, 0.125],
    ]);
    expect(open.values(`${sheet}A24`)).toEqual([["Source"]]);
    expect(refreshed.tables[0]?.headers["period-1-start"]).toBe("2024-02 Start");
    const [chart] = open.book.charts.all();
    expect(chart?.series.map(({ name }) => name)).toEqual(["2024-02 Start", "2024-03 Start"]);
    expect(chart?.series[1]?.values).toMatchObject({ row: 4, column: 2, rows: 3 });
  });

  it("carries what stood in a column into another, where a report wants to show what was before", async () => {
    const ladder = (rows: readonly (readonly TableCell[])[]): ReportOutput => {
      const [, comparison] = before.tables;
      const columns = [
        { key: "customer", unit: "text" as const },
        { key: "reason", unit: "text" as const },
        { key: "period", unit: "text" as const, carries: "reason" },
      ];
      const table = { ...comparison!, name: "Stay_Ladder", keyColumn: "customer", columns, rows };
      return { ...before, tables: [table], charts: [] };
    };
    const { recipe } = await withReport();
    const open = openWorkbook([]);
    const inserted = await open.port.insert(
      request(
        ladder([
          ["K1", "loyal", null],
          ["K2", "none", null],
        ]),
      ),
    );
    const output = { ...recipe.output, ...inserted };
    const fresh = ladder([
      ["K2", "loyal", null],
      ["K1", "satisfied", null],
      ["K3", "none", null],
    ]);
    await open.port.refresh({ ...recipe, output }, request(fresh));
    expect(open.values(`${sheet}A5:C7`)).toEqual([
      ["K1", "satisfied", "loyal"],
      ["K2", "loyal", "none"],
      ["K3", "none", null],
    ]);
  });

  it("counts days as the workbook does and writes customer numbers as numbers, and marks them when they are gone", async () => {
    const dated = (rows: readonly (readonly TableCell[])[]): WriteRequest => {
      const [, comparison] = before.tables;
      const columns = [
        { key: "customer", unit: "text" as const },
        { key: "date", unit: "date" as const },
      ];
      const table = { ...comparison!, name: "Stay_Days", keyColumn: "customer", columns, rows };
      return { ...request({ ...before, tables: [table], charts: [] }), from1904: true };
    };
    const { recipe } = await withReport();
    const open = openWorkbook([]);
    open.book.countFrom1904(true);
    // 2024-03-17 is day 45368 from 1900; the years 1900 to 1903 have 1462 of Excel's days.
    const inserted = await open.port.insert(dated([[1001, 45_368]]));
    expect(open.values(`${sheet}A5:B5`)).toEqual([[1001, 45_368 - 1462]]);
    open.write(`${sheet}C5`, [["ask Ida"]]);
    await open.port.refresh(
      { ...recipe, output: { ...recipe.output, ...inserted } },
      dated([[1002, 45_369]]),
    );
    expect(open.values(`${sheet}A5:B6`)).toEqual([[1001, null], [1002, 45_369 - 1462]]); // prettier-ignore
    expect(open.book.cells.numberFormats(open.area(`${sheet}A5`))).toEqual([
      ['General" (no longer in the data)"'],
    ]);
  });

  it("draws a chart of a lower table, and follows it when the upper one has grown", async () => {
    const below = (written: ReportOutput): ReportOutput => {
      const [chart] = written.charts;
      const reads = { ...chart!, table: "Stay_Comparison", series: ["age-1"] };
      return { ...written, charts: [reads] };
    };
    const { recipe } = await withReport();
    const open = openWorkbook([]);
    const inserted = await open.port.insert(request(below(before)));
    expect(open.book.charts.all()[0]?.series[0]?.values).toMatchObject({ row: 19, column: 2, rows: 1 });
    const output = { ...recipe.output, ...inserted };
    await open.port.refresh({ ...recipe, output }, request(below(later())));
    expect(addressOfTable(open.book, "Stay_Comparison")).toBe("'Retention'!A20:C21");
    expect(open.book.charts.all()[0]?.series[0]?.values).toMatchObject({ row: 20, column: 2, rows: 1 });
  });

  it("draws the lines of a chart over its columns, and leaves them lines when they follow the table", async () => {
    const mixed = (written: ReportOutput): ReportOutput => {
      const [chart] = written.charts;
      return { ...written, charts: [{ ...chart!, kind: "column", lines: ["period-2-start"] }] };
    };
    const { recipe } = await withReport();
    const open = openWorkbook([]);
    const inserted = await open.port.insert(request(mixed(before)));
    const isLine = () => open.book.charts.all()[0]?.series.map((series) => series.isLine ?? false);
    expect(isLine()).toEqual([false, true]);
    await open.port.refresh(
      { ...recipe, output: { ...recipe.output, ...inserted } },
      request(mixed(later())),
    );
    expect(isLine()).toEqual([false, true]);
    expect(open.book.charts.all()[0]?.series[1]?.values).toMatchObject({ column: 2, rows: 3 });
  });

  it("leaves the data alone beside which the user has put the second table", async () => {
    const open = await withReport();
    open.write("Sheet1!A1", [["Member"], ["K1"], ["K2"], ["K3"]]);
    open.book.tables.add(open.area("Sheet1!A1:A4"), "Members");
    open.book.tables.remove(open.book.tables.get("Stay_Comparison")?.id ?? "", false);
    open.write("Sheet1!C1", [["Segment", "p", "1"], ["B", 0.5, 0.5], ["A", 0.5, 0.5]]); // prettier-ignore
    open.book.tables.add(open.area("Sheet1!C1:E3"), "Stay_Comparison");
    const reads = { ...before.charts[0]!, table: "Stay_Comparison", series: ["p"] };
    await open.port.refresh(open.recipe, request({ ...later(), charts: [reads] }));
    expect(open.values("Sheet1!A1:A4").flat()).toEqual(["Member", "K1", "K2", "K3"]);
    expect(open.values("Sheet1!C2:E3")).toEqual([["A", 0.5, 0.25], [null, null, null]]); // prettier-ignore
    const values = { ...open.area("Sheet1!D2"), rows: 1 };
    expect(open.book.charts.all()[0]?.series[0]?.values).toEqual(values);
  });

  it("leaves the totals alone that the user has put under a table without any", async () => {
    const open = await withReport();
    open.book.tables.update(open.book.tables.get("Stay_Comparison")?.id ?? "", { showTotals: true });
    const under = open.formulas(`${sheet}A21:C21`);
    expect(under[0]?.[2]).toContain("SUBTOTAL");
    await open.port.refresh(open.recipe, request(later()));
    expect(open.formulas(`${sheet}A22:C22`)).toEqual(under);
  });

  it("goes in one request from the look at it to the new figures", async () => {
    const open = await withReport();
    const first = open.office.requests.length;
    await open.port.refresh(open.recipe, request(later()));
    const writing = open.office.requests
      .slice(first)
      .filter(({ Actions }) => Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === "Values"));
    expect(writing).toHaveLength(1);
  });

  it("does without a second table that the user has deleted, and keeps its place in the recipe", async () => {
    const open = await withReport();
    open.book.tables.remove(open.book.tables.get("Stay_Comparison")?.id ?? "", true);
    const refreshed = await open.port.refresh(open.recipe, request(later()));
    expect(refreshed.tables).toMatchObject([{ name: "Stay_Periods" }, open.recipe.output.tables[1]]);
    expect(open.book.tables.all().map(({ name }) => name)).toEqual(["Stay_Periods"]);
  });

  it("cannot be refreshed without its first table", async () => {
    const open = await withReport();
    open.book.tables.remove(open.book.tables.get("Stay_Periods")?.id ?? "", true);
    await expect(open.port.refresh(open.recipe, request(later()))).rejects.toMatchObject({
      code: "output-gone",
      detail: { table: "Stay_Periods" },
    });
  });

  it("says so where the user has renamed a column of figures", async () => {
    const open = await withReport();
    open.write(`${sheet}B4`, [["January"]]);
    await expect(open.port.refresh(open.recipe, request(later()))).rejects.toMatchObject({
      code: "column-gone",
      detail: { header: "2024-01 Start" },
    });
  });
});
