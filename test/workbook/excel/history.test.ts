import { serialOf } from "../../../src/contract/dates";
import { shareOf } from "../../helpers/thorough";
import { historyPrefix, reportLanguageKey } from "../../../src/contract/recipe";
import churnReasons from "../../../src/reports/churn-reasons/churn-reasons";
import feedback from "../../../src/reports/feedback/feedback";
import programmeUplift from "../../../src/reports/programme-uplift/programme-uplift";
import { meetings } from "./meetings";
import { begin, hurry, outcomeOf, snapshotOf, undisturbed, type Step } from "./steps";
import {
  addressOfTable,
  customers,
  insertReport,
  insertSegmentReport,
  openWorkbook,
  runsOver,
  type OpenWorkbook,
} from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

const historyName = "Stay_SegmentRetention_History";
const trendName = "Stay_SegmentRetention_Trend";
const today = serialOf(2026, 3, 1);

const withReport = async (locale: "en" | "da" = "en"): Promise<OpenWorkbook> => {
  const open = openWorkbook(customers, { table: "Customers", locale });
  await insertSegmentReport(open);
  return open;
};

/** The same workbook on another day. */
const onDay = ({ port }: OpenWorkbook, day: string) =>
  runsOver(port, "en", "later", undefined, `${day}T12:00:00Z`);

const cellsOf = (open: OpenWorkbook, table: string) => {
  const address = addressOfTable(open.book, table);
  const formulas = open.formulas(address);
  return open.values(address).map((row, down) => row.map((cell, across) => formulas[down]?.[across] ?? cell));
};

const rowsOf = (open: OpenWorkbook, table: string) =>
  cellsOf(open, table)
    .slice(1)
    .map((row) => row.slice(0, 6));

describe("recording today's figures", () => {
  it("begins a history of its own sheet: a row a segment, counts as values and rates as formulas (by hand)", async () => {
    const open = await withReport();
    const outcome = await open.runs.recordToday();
    expect(outcome).toEqual({
      rows: 3,
      sheetId: open.book.sheets.byName("Figures by day")?.id,
      problems: [],
    });
    const [headers, ...rows] = cellsOf(open, historyName);
    expect(headers).toEqual(["Date", "Report", "Segment", "Start", "New", "Lost", "End", "Retention"]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [today, "Stay_SegmentRetention", "A", 2, 0, 1],
      [today, "Stay_SegmentRetention", "B", 2, 0, 0],
      [today, "Stay_SegmentRetention", "C", 1, 0, 1],
    ]);
    const own = (header: string) => `${historyName}[[#This Row],[${header}]]`;
    expect(rows[0]?.slice(6)).toEqual([
      `=${own("Start")}+${own("New")}-${own("Lost")}`,
      `=IF(${own("Start")}=0,"",(${own("End")}-${own("New")})/${own("Start")})`,
    ]);
    expect(
      open.book.cells.numberFormats({ ...open.area("'Figures by day'!A2"), rows: 1, columns: 3 }),
    ).toEqual([["yyyy-mm-dd", "@", "@"]]);
  });

  it("draws beside it how all of a report goes from day to day", async () => {
    const open = await withReport();
    await open.runs.recordToday();
    await onDay(open, "2026-03-02").recordToday();
    const trend = cellsOf(open, trendName);
    expect(trend.map(([day]) => day)).toEqual(["Date", today, today + 1]);
    const sum = `=SUMIFS(${historyName}[Start],${historyName}[Date],${trendName}[[#This Row],[Date]],${historyName}[Report],"Stay_SegmentRetention")`;
    expect(trend.slice(1).map(([, start]) => start)).toEqual([sum, sum]);
    const [chart] = open.book.charts.all().filter(({ name }) => name === `${trendName}Chart`);
    const { area } = open.book.tables.get(trendName)!;
    expect(chart).toMatchObject({ type: "Line", sheet: area.sheet });
    expect(chart?.series).toMatchObject([
      {
        name: "Retention",
        values: { row: 1, column: area.column + 5, rows: 2, columns: 1 },
        categories: { row: 1, column: area.column, rows: 2, columns: 1 },
      },
    ]);
  });

  it("adds each day once, however often it is asked for, below the days before", async () => {
    const open = await withReport();
    await open.runs.recordToday();
    expect(await open.runs.recordToday()).toMatchObject({ rows: 0 });
    open.write("Sheet1!C3", [["Yes"]]);
    expect(await onDay(open, "2026-03-02").recordToday()).toMatchObject({ rows: 3 });
    expect(await onDay(open, "2026-03-02").recordToday()).toMatchObject({ rows: 0 });
    expect(
      rowsOf(open, historyName).map(([day, , segment, start, , lost]) => [day, segment, start, lost]),
    ).toEqual([
      [today, "A", 2, 1],
      [today, "B", 2, 0],
      [today, "C", 1, 1],
      [today + 1, "A", 2, 2],
      [today + 1, "B", 2, 0],
      [today + 1, "C", 1, 1],
    ]);
  });

  it("adds a report that was inserted later on the same day, with a trend beside the first", async () => {
    const open = await withReport();
    await open.runs.recordToday();
    open.book.sheets.activate(open.book.sheets.byName("Sheet1")!.id);
    open.select("Sheet1!A1");
    await insertSegmentReport(open);
    expect(await open.runs.recordToday()).toMatchObject({ rows: 3 });
    expect(rowsOf(open, historyName).map(([, report]) => report)).toEqual([
      ...Array.from({ length: 3 }, () => "Stay_SegmentRetention"),
      ...Array.from({ length: 3 }, () => "Stay_SegmentRetention_2"),
    ]);
    const [first, second] = [trendName, "Stay_SegmentRetention_2_Trend"].map(
      (name) => open.book.tables.get(name)!.area,
    );
    expect(second?.row).toBe(first?.row);
    // Beyond the first one's chart of eight columns.
    expect(second!.column - (first!.column + first!.columns)).toBeGreaterThan(8);
  });

  it("finds its columns after the user moved, widened and annotated the table, and pushes down what stands below", async () => {
    const open = await withReport();
    await open.runs.recordToday();
    const sheet = open.book.sheets.byName("Figures by day")!;
    open.book.sheets.update(sheet.id, { name: "Kept" });
    open.write("Kept!A6", [["my note"]]);
    await onDay(open, "2026-03-02").recordToday();
    expect(open.book.tables.get(historyName)?.area.rows).toBe(7);
    expect(open.values("Kept!A9")).toEqual([["my note"]]);
  });

  it("keeps the headers of its beginning when another language is spoken later", async () => {
    const open = await withReport("da");
    await open.runs.recordToday();
    const [headers] = cellsOf(open, historyName);
    expect(headers?.slice(0, 4)).toEqual(["Dato", "Rapport", "Segment", "Start"]);
    open.book.settings.set(reportLanguageKey, "sv");
    expect(await onDay(open, "2026-03-02").recordToday()).toMatchObject({ rows: 3 });
    expect(cellsOf(open, historyName)[0]).toEqual(headers);
  });

  it("says which column is missing, and adds nothing", async () => {
    const open = await withReport();
    await open.runs.recordToday();
    open.write("'Figures by day'!D1", [["Anfang"]]);
    const before = snapshotOf(open.book);
    const outcome = await outcomeOf(() => onDay(open, "2026-03-02").recordToday());
    expect([outcome?.code, outcome?.detail]).toEqual(["column-gone", { header: "Start" }]);
    expect(snapshotOf(open.book)).toBe(before);
  });

  it("begins anew where the history was deleted", async () => {
    const open = await withReport();
    await open.runs.recordToday();
    open.book.sheets.remove(open.book.sheets.byName("Figures by day")!.id);
    expect(await onDay(open, "2026-03-02").recordToday()).toMatchObject({ rows: 3 });
    expect(rowsOf(open, historyName)).toHaveLength(3);
  });

  it("counts days as the workbook does", async () => {
    const open = await withReport();
    open.book.countFrom1904(true);
    await open.runs.recordToday();
    expect(rowsOf(open, historyName)[0]?.[0]).toBe(today - 1462);
    expect(await open.runs.recordToday()).toMatchObject({ rows: 0 });
    expect(await open.port.lastRecorded()).toBe(today);
  });

  it.each([
    [
      "scores of feedback, drawn as scores",
      feedback,
      [
        ["Segment", "Score"],
        ["A", 10],
        ["A", 9],
        ["A", 0],
        ["B", 7],
      ],
      [
        ["A", 3, 2, 1],
        ["B", 1, 0, 0],
      ],
      "NPS",
    ],
    [
      "leavers by reason, drawn as counts",
      churnReasons,
      [
        ["Customer", "Reason"],
        // Reasons of fewer than five are pooled.
        ...Array.from({ length: 11 }, (_row, place) => [`K${place}`, place < 6 ? "Price" : "Taste"]),
      ],
      [
        ["Price", 6],
        ["Taste", 5],
      ],
      "Customers",
    ],
    [
      "members and others, drawn as the rates of both",
      programmeUplift,
      [
        ["Segment", "Member", "Churned"],
        ["A", "Yes", "No"],
        ["A", "Yes", "Yes"],
        ["A", "No", "Yes"],
      ],
      [["A", 1, 2, 0, 1]],
      "Retention, members",
    ],
  ] as const)("keeps %s (counted by hand)", async (_, report, cells, rows, drawn) => {
    const open = openWorkbook(cells, { report });
    await insertReport(open, report, "new-sheet");
    expect(await open.runs.recordToday()).toMatchObject({ rows: rows.length, problems: [] });
    const name = open.book.tables.all().find((table) => table.name.endsWith("_History"))?.name ?? "";
    const kept = open.values(addressOfTable(open.book, name)).slice(1);
    expect(kept.map((row) => row.slice(2, 2 + (rows[0]?.length ?? 0)))).toEqual(rows);
    const [chart, ...others] = open.book.charts.all().filter((one) => one.name.endsWith("_TrendChart"));
    expect([chart?.series[0]?.name, others]).toEqual([drawn, []]);
  });

  it("tells of a report that cannot be computed, and records the others", async () => {
    const open = await withReport();
    open.book.sheets.activate(open.book.sheets.byName("Sheet1")!.id);
    open.select("Sheet1!A1");
    await insertSegmentReport(open);
    const [first] = await open.port.recipes();
    await open.port.saveRecipe({ ...first!, source: { kind: "table", table: "Gone" } });
    const { rows, problems } = await open.runs.recordToday();
    expect([rows, problems.map(({ recipe, problem }) => [recipe.id, problem.code])]).toEqual([
      3,
      [[first!.id, "source-gone"]],
    ]);
  });

  it("puts the figures of a report that speaks of a fixed day under that day, once", async () => {
    const open = await withReport();
    await open.port.changeRecipe("recipe-1", (recipe) => ({ ...recipe, asOf: "2025-12-31" }));
    expect(await open.runs.recordToday()).toMatchObject({ rows: 3 });
    expect(await onDay(open, "2026-03-05").recordToday()).toMatchObject({ rows: 0 });
    expect(rowsOf(open, historyName).map(([day, , segment]) => [day, segment])).toEqual([
      [serialOf(2025, 12, 31), "A"],
      [serialOf(2025, 12, 31), "B"],
      [serialOf(2025, 12, 31), "C"],
    ]);
    expect(rowsOf(open, trendName).map(([day]) => day)).toEqual([serialOf(2025, 12, 31)]);
  });

  it("knows the last day, and none before the first", async () => {
    const open = await withReport();
    expect(await open.port.lastRecorded()).toBeNull();
    await open.runs.recordToday();
    expect(await open.port.lastRecorded()).toBe(today);
    await onDay(open, "2026-03-05").recordToday();
    expect(await open.port.lastRecorded()).toBe(today + 4);
    open.book.sheets.remove(open.book.sheets.byName("Figures by day")!.id);
    expect(await open.port.lastRecorded()).toBeNull();
  });

  it("leaves alone what a newer Stay keeps of histories", async () => {
    const open = await withReport();
    open.book.settings.set(`${historyPrefix}Future`, { version: 2 });
    expect(await open.port.lastRecorded()).toBeNull();
    await open.runs.recordToday();
    expect(open.book.settings.all().get(`${historyPrefix}Future`)).toEqual({ version: 2 });
  });
});

const begins: Step = async (open) => {
  await insertSegmentReport(open);
  return (run) => open.runs.recordToday(run);
};
const continues: Step = async (open) => {
  await insertSegmentReport(open);
  await open.runs.recordToday();
  return (run) => onDay(open, "2026-03-02").recordToday(run);
};
const refusals = ["ConnectionFailure", "AccessDenied"];
const steps = { "beginning a history": begins, "continuing it": continues };

describe.each(Object.entries(steps))("%s, refused at every sync", (_, step) => {
  it.each(refusals)("ends whole or not at all: %s", async (code) => {
    const { syncs, before, after } = await undisturbed(step);
    for (const place of shareOf(syncs, refusals.indexOf(code), refusals.length)) {
      const { open, run, first } = await begin(step);
      open.office.fault = { code, when: (_request, request) => request === first + place };
      // A refusal while a report is read is told of that report, and nothing is recorded.
      await outcomeOf(run);
      const state = snapshotOf(open.book);
      expect({ place, whole: state === before || state === after }).toEqual({ place, whole: true });
    }
  });

  it("goes on after a refusal of a host that is too busy", async () => {
    const { syncs, after } = await undisturbed(step);
    for (const place of shareOf(syncs, 0, 2)) {
      const { open, run, first } = await begin(step);
      open.office.fault = {
        code: "ActivityLimitReached",
        when: (_request, request) => request === first + place,
      };
      expect({ place, problem: await outcomeOf(run) }).toEqual({ place, problem: null });
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: after });
    }
  });

  it("ends whole or not at all when cancelled at any sync", async () => {
    const { syncs, before, after } = await undisturbed(step);
    for (const place of shareOf(syncs, 1, 2)) {
      const { open, run, first } = await begin(step);
      const cancel = new AbortController();
      open.office.before = (request) => {
        if (request === first + place) cancel.abort();
      };
      const problem = await outcomeOf(() => run({ signal: cancel.signal }));
      if (problem) expect(problem.code).toBe("cancelled");
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
    }
  });

  it.each(meetings)("by two colleagues at once, %s: every segment stands there once", async (way, meet) => {
    const { syncs } = await undisturbed(step);
    const variant = meetings.findIndex(([name]) => name === way);
    for (const place of shareOf(syncs, variant, meetings.length)) {
      const day = step === begins ? "2026-03-01" : "2026-03-02";
      const { open, problems } = await meet(await begin(step), place, (colleague) =>
        onDay(colleague, day).recordToday(),
      );
      const keys = rowsOf(open, historyName).map(([date, report, segment]) => `${date} ${report} ${segment}`);
      expect({ place, problems, rows: keys.length, distinct: new Set(keys).size }).toEqual({
        place,
        problems: [null, null],
        rows: step === begins ? 3 : 6,
        distinct: step === begins ? 3 : 6,
      });
      expect(rowsOf(open, trendName)).toHaveLength(step === begins ? 1 : 2);
      expect(open.book.sheets.all().filter(({ name }) => name.startsWith("Figures"))).toHaveLength(1);
    }
  });
});
