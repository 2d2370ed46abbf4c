import type { ReportOutput } from "../../../src/contract/report-output";
import { catalogues } from "../../../src/i18n/catalogues";
import { createTranslate } from "../../../src/i18n/translate";
import { outcomes } from "../../../src/reports/segment-retention/shapes/outcomes";
import { axisFormat } from "../../../src/workbook/excel/chart";
import { layoutReport } from "../../../src/workbook/layout/layout-report";
import type { WriteRequest } from "../../../src/workbook/ports/report";
import type { SheetPlan, TablePlan } from "../../../src/workbook/layout/sheet-plan";
import { widthInPoints } from "../../../src/workbook/layout/widths";
import { columnsOf } from "../../reports/segment-retention/columns-of";

function output(segments: readonly string[]): ReportOutput {
  const data = columnsOf({ segment: segments, outcome: segments.map(() => "No") });
  const options = { meaning: "left", level: 0.95, duplicates: "each" };
  return outcomes.compute(data, options, outcomes.check(data, options, 46_082), 46_082);
}

const requestOf = (segments: readonly string[], leftOut: readonly string[] = []): WriteRequest => ({
  output: output(segments),
  provenance: {
    source: "Customers",
    asOf: new Date("2026-03-01T12:00:00Z"),
    rowsRead: 9,
    rowsUsed: segments.length,
    leftOut,
  },
  translate: createTranslate("en", catalogues.en),
  locale: "en",
});
const placing = { sheet: "S", tables: ["T"], charts: ["C"], row: 0, column: 0 };

const planOf = (segments: readonly string[], leftOut: readonly string[] = []) =>
  layoutReport(requestOf(segments, leftOut), placing);

function mainOf({ tables: [table] }: SheetPlan): TablePlan {
  if (!table) throw new Error("No table was planned");
  return table;
}

describe("the plan of a report's sheet", () => {
  it("puts the title first, the table at row 4, the notes one blank row below table and chart", () => {
    const plan = planOf(["A", "B"]);
    expect([plan.title.row, plan.sentence.row, mainOf(plan).row]).toEqual([0, 1, 3]);
    expect(mainOf(plan).body).toEqual({ row: 4, column: 0, rows: 2, columns: 9 });
    expect(mainOf(plan).totals?.row).toBe(6);
    const [chart] = plan.charts;
    expect(plan.notes.row).toBe((chart?.place.row ?? 0) + (chart?.place.rows ?? 0) + 1);
    expect(plan.frozenRows).toBe(4);
  });

  it("leaves room for all digits of a large number, whole or not: a narrow cell would show none of them", () => {
    const own = output(["A"]);
    const [table] = own.tables;
    const widthOf = (value: number) => {
      const columns = [table!.columns[0]!, { key: "z", unit: "ratio" as const }];
      const tables = [{ ...table!, columns, rows: [["A", value]], totals: null, colourScales: [] }];
      return layoutReport({ ...requestOf(["A"]), output: { ...own, tables, charts: [] } }, placing).widths[1];
    };
    // -71191.5259 and -71191.0000 are eleven characters.
    expect(widthOf(-71_191.5259)).toBe(widthInPoints(12));
    expect(widthOf(-71_191)).toBe(widthInPoints(12));
  });

  it("gives neighbouring columns that share a colour scale one block, and the others a block each", () => {
    const own = output(["A", "B"]);
    const [table] = own.tables;
    const scaled = { ...table!, colourScales: [["start", "new", "lost"], "retention"] };
    const [plan] = layoutReport(
      { ...requestOf(["A", "B"]), output: { ...own, tables: [scaled] } },
      placing,
    ).tables;
    // Counts are added up in the totals row, which no scale of rows includes; a rate's total is a rate.
    expect(plan?.colourScales).toEqual([
      { row: 4, column: 1, rows: 2, columns: 3 },
      { row: 4, column: 5, rows: 3, columns: 1 },
    ]);
  });

  it("shows numbers that are not whole on the axis and the labels of a chart", () => {
    const own = output(["A", "B"]);
    const [table] = own.tables;
    const columns = table!.columns.map((column) =>
      column.key === "retention" ? { ...column, unit: "ratio" as const } : column,
    );
    const [chart] = own.charts;
    const counts = { ...chart!, series: ["start"] };
    const tables = [{ ...table!, columns }];
    const formatOf = (one: typeof counts) =>
      axisFormat(
        layoutReport({ ...requestOf(["A", "B"]), output: { ...own, tables, charts: [one] } }, placing)
          .charts[0]?.unit,
      );
    expect(formatOf({ ...chart!, series: ["retention"] })).toBe("0.00");
    expect(formatOf(counts)).toBe("#,##0");
  });

  it("puts the charts of a wide table beside each other below it, and nothing under them", () => {
    const own = output(["A", "B"]);
    const [main, ...others] = own.tables;
    const wide = {
      ...main!,
      rows: main!.rows.map(([, ...row]) => ["A segment with a long name ".repeat(3), ...row]),
    };
    const columns = wide.columns.map((column) => ({
      ...column,
      label: "A header of many words, as some are",
    }));
    const charts = [own.charts[0]!, own.charts[0]!];
    const output2 = { ...own, charts, tables: [{ ...wide, columns }, ...others] };
    const at = (column: number) =>
      layoutReport({ ...requestOf(["A"]), output: output2 }, { ...placing, charts: ["C", "D"], column });
    const plan = at(0);
    const end = mainOf(plan).row + mainOf(plan).rows;
    const [first, second] = plan.charts.map(({ place }) => place);
    expect([first?.row, first?.column]).toEqual([end + 1, 0]);
    expect([second?.row, second?.column]).toEqual([end + 1, first?.columns]);
    expect(plan.notes.row).toBe(end + 1 + (first?.rows ?? 0) + 1);
    // Beside the user's data a table grows by its own cells alone, which leaves charts where they are.
    expect(at(5).charts[0]?.place.row).toBe(mainOf(plan).row);
  });

  it("puts the chart below a narrow table too where a wide one shares its columns", () => {
    const own = output(["A", "B"]);
    const [main] = own.tables;
    const second = {
      ...main!,
      name: "Second",
      columns: main!.columns.map((column) => ({ ...column, label: "A header of many words, as some are" })),
    };
    const { tables, charts } = layoutReport(
      { ...requestOf(["A"]), output: { ...own, tables: [main!, second] } },
      { ...placing, tables: ["T", "U"] },
    );
    const [first, chart, below] = [tables[0]!, charts[0]!.place, tables[1]!];
    expect(chart.row).toBe(first.row + first.rows + 1);
    expect(below.row).toBe(chart.row + chart.rows + 1);
  });

  it("leaves a column for remarks between table and chart, and prints everything", () => {
    const {
      charts,
      tables: [table],
      notes,
      printed,
      widths,
    } = planOf(["A", "B"]);
    expect(charts[0]?.place.column).toBe((table?.columns ?? 0) + 1);
    expect(widths).toHaveLength((table?.columns ?? 0) + 1);
    expect(printed.rows).toBeGreaterThanOrEqual(notes.row + notes.rows);
    expect(printed.columns).toBe((charts[0]?.place.column ?? 0) + (charts[0]?.place.columns ?? 0));
  });

  it("writes data texts as text and leaves formula cells to the formulas", () => {
    const { rowAt } = mainOf(planOf(["=1", "'x"])).cells;
    expect(rowAt(1).map(({ value }) => value)).toEqual(["=1", 1, 0, 0, null, null, null, null, null]);
    expect(rowAt(1)[0]?.format).toBe("@");
    expect(rowAt(2)[0]).toEqual({ value: "''x", format: "General" });
  });

  it("says what was left out, or that there is nothing to report", () => {
    const texts = (leftOut: readonly string[]) =>
      planOf(["A"], leftOut).notes.values.map((row) => row.join("|"));
    expect(texts(["One thing", "another"])).toEqual(
      expect.arrayContaining(["Checked|One thing", "|another", "Rows|1 of 9 rows counted, 8 left out"]),
    );
    expect(texts([])).toContain("Checked|Nothing to report");
  });

  it("makes room for the longest segment, Japanese letters counting twice, within reason", () => {
    expect(planOf(["Month-to-month"]).widths[0]).toBe(widthInPoints(15));
    expect(planOf(["月々の契約プラン長期"]).widths[0]).toBe(widthInPoints(21));
    expect(planOf(["x".repeat(300)]).widths[0]).toBe(widthInPoints(40));
  });

  it("makes room for the longest word of more rows than a call may have arguments", () => {
    const own = output(["A", "B"]);
    const [main] = own.tables;
    const rows = Array.from({ length: 200_000 }, (_, row) => [
      row === 150_000 ? "a".repeat(30) : "b",
      ...main!.rows[0]!.slice(1),
    ]);
    const request = { ...requestOf(["A"]), output: { ...own, tables: [{ ...main!, rows }] } };
    expect(layoutReport(request, placing).widths[0]).toBe(widthInPoints(31));
  });

  it("lies on whole rows and columns without overlap of table and notes, for any number of segments", () => {
    for (const count of [1, 10, 200]) {
      const plan = planOf(Array.from({ length: count }, (_, index) => `S${index}`));
      expect(mainOf(plan).row + mainOf(plan).rows).toBeLessThan(plan.notes.row);
      expect(mainOf(plan).cells.rows).toBe(count + 1);
      expect(plan.charts[0]?.categories.rows).toBe(count);
    }
  });
});
