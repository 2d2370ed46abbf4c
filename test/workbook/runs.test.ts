import type { Recipe } from "../../src/contract/recipe";
import type { ColumnSet } from "../../src/contract/report-data";
import { catalogues } from "../../src/i18n/catalogues";
import { createTranslate } from "../../src/i18n/translate";
import segmentRetention from "../../src/reports/segment-retention/segment-retention";
import { outcomes } from "../../src/reports/segment-retention/shapes/outcomes";
import { findingSentences } from "../../src/workbook/finding-sentences";
import type { WorkbookPort } from "../../src/workbook/port";
import { WorkbookProblem } from "../../src/workbook/ports/problem";
import type { WriteRequest } from "../../src/workbook/ports/report";
import type { SourceDescription } from "../../src/workbook/ports/source";
import { calculateHere } from "../../src/workbook/calculate";
import { inShape } from "../../src/contract/report-spec";
import { rowsKnown } from "../../src/workbook/rows-known";
import { createOutsideSources } from "../../src/workbook/open-sources";
import { createRuns } from "../../src/workbook/runs";
import { vocabulary } from "../../src/addin/vocabulary";
import { unchanged } from "../taskpane/support/fake-shelf";
import { columnsOf } from "../reports/segment-retention/columns-of";

const source: SourceDescription = {
  source: { kind: "table", table: "Customers" },
  address: "Data!A1:B5",
  sheetId: "{data}",
  sheet: "Data",
  table: "Customers",
  rows: 4,
  columns: [
    { header: "Plan", sample: ["A", "A", "B", "B"] },
    { header: "Status", sample: ["Yes", "No", "No", "No"] },
  ],
};
const data: ColumnSet = columnsOf({ segment: ["A", "A", "B", "B"], outcome: ["Yes", "No", "No", "No"] });
const recipe: Recipe = {
  version: 1,
  id: "r1",
  report: "segment-retention",
  shape: "outcomes",
  source: source.source,
  lookups: {},
  mapping: { segment: "Plan", outcome: "Status" },
  options: { meaning: "left", level: 0.95, duplicates: "each" },
  output: { sheetId: "{1}", tables: [{ name: "T", headers: {} }], charts: ["C"], language: "da" },
  lastRun: { at: "2026-01-01T00:00:00.000Z", rowsRead: 1, rowsUsed: 1 },
};

/** A port of which only what is given works: anything else a run might touch fails the test. */
function runsOver(port: Partial<WorkbookPort>, outside = createOutsideSources()) {
  return createRuns({
    port: port as WorkbookPort,
    outside,
    reports: [segmentRetention],
    calculate: calculateHere([segmentRetention]),
    vocabulary,
    locale: "en",
    translateFor: (locale) => Promise.resolve(createTranslate(locale, catalogues[locale])),
    now: () => new Date("2026-03-01T12:00:00Z"),
    newId: () => "new",
  });
}

describe("the runs of reports", () => {
  it("recognise the shape and its columns", () => {
    expect(runsOver({}).recognise("segment-retention", source)).toMatchObject({
      shape: "outcomes",
      mapping: { segment: "Plan", outcome: "Status" },
      missing: [],
    });
  });

  it("read once and compute again under other options", async () => {
    let reads = 0;
    const runs = runsOver({
      read: () => {
        reads += 1;
        return Promise.resolve(data);
      },
    });
    const { report, shape, mapping, lookups, options } = recipe;
    const request = { report, shape, source, mapping, lookups, options };
    const prepared = await runs.prepare(request);
    const revised = await runs.revise(prepared, { ...recipe.options, meaning: "kept" });
    const lost = (rows: typeof prepared) => rows.output.tables[0]?.rows.map((row) => row[3]);
    expect([lost(prepared), lost(revised)]).toEqual([
      [1, 0],
      [1, 2],
    ]);
    expect(reads).toBe(1);
  });

  it("do not leave out a lookup in silence that has no customers to go by", async () => {
    const runs = runsOver({ read: () => Promise.resolve(data) });
    const lookups = { segment: { source: source.source, key: "Customer", value: "Region" } };
    const { report, shape, mapping, options } = recipe;
    await expect(runs.prepare({ report, shape, source, mapping, lookups, options })).rejects.toThrow(
      '"segment" is looked up by "customer"',
    );
  });

  it("compute of a file where it is open, read nothing of the workbook, and keep a recipe that asks for it again", async () => {
    const format = { kind: "csv", encoding: "utf-8", delimiter: "," } as const;
    const file = { kind: "file", name: "orders.csv", bytes: 9, changed: "2026-01-01", format } as const;
    const description = { ...source, ...{ source: file, address: file.name, sheetId: "", table: null } };
    const { report, shape, mapping, lookups, options } = recipe;
    const request = { report, shape, source: description, mapping, lookups, options };
    const outside = createOutsideSources();
    const saved: Recipe[] = [];
    const runs = runsOver(
      {
        reportLanguage: () => Promise.resolve("en"),
        roomForRecipe: () => Promise.resolve(),
        insert: () => Promise.resolve({ sheetId: "{9}", sheetName: "S", tables: [], charts: [] }),
        saveRecipe: (kept) => {
          saved.push(kept);
          return Promise.resolve();
        },
      },
      outside,
    );
    await expect(runs.prepare(request)).rejects.toMatchObject({ code: "file-needed" });
    outside.add({
      source: file,
      describe: () => Promise.resolve(description),
      compute({ report: id, options: asked }) {
        const shaped = inShape(segmentRetention, "outcomes")!;
        expect([id, asked]).toEqual([recipe.report, options]);
        const check = shaped.check(data, asked, 0);
        const output = shaped.compute(data, asked, check, 0);
        return Promise.resolve({ output, rows: rowsKnown(data, check, shaped.options) });
      },
    });
    const prepared = await runs.prepare(request);
    expect(prepared.data.length).toBe(4);
    await runs.insert(prepared, "beside");
    expect(saved[0]).toMatchObject({ version: 2, source: file, lastRun: { rowsRead: 4, rowsUsed: 4 } });
    await expect(runs.cleanCopy(prepared)).rejects.toMatchObject({ code: "needs-rows" });
  });

  it("refresh in the language in which the report was written, where the workbook names none", async () => {
    const written: WriteRequest[] = [];
    const saved: Recipe[] = [];
    const runs = runsOver({
      describe: () => Promise.resolve(source),
      read: () => Promise.resolve(data),
      reportLanguage: () => Promise.resolve(null),
      recipe: () => Promise.resolve(recipe),
      refresh: (_, request) => {
        written.push(request);
        return Promise.resolve({ ...unchanged, tables: [{ name: "T", headers: { start: "Start" } }] });
      },
      changeRecipe: (_, change) => {
        saved.push(change(recipe));
        return Promise.resolve();
      },
    });
    await runs.refresh(recipe);
    expect(written[0]?.locale).toBe("da");
    expect(written[0]?.provenance).toMatchObject({
      source: "Customers (Data!A1:B5)",
      rowsRead: 4,
      rowsUsed: 4,
    });
    expect(saved[0]).toMatchObject({
      id: "r1",
      output: { tables: [{ name: "T", headers: { start: "Start" } }] },
      lastRun: { at: "2026-03-01T12:00:00.000Z", rowsRead: 4, rowsUsed: 4 },
    });
  });

  it("go on to the next report after a problem, and stop after Cancel", async () => {
    const codes = ["source-gone", "cancelled", "source-gone"] as const;
    let calls = 0;
    const runs = runsOver({
      recipes: () => Promise.resolve([recipe, recipe, recipe]),
      recipe: () => Promise.resolve(recipe),
      describe: () => Promise.reject(new WorkbookProblem(codes[calls++] ?? "host-refused")),
    });
    const outcomes = await runs.refreshAll();
    expect(outcomes.map((each) => ("problem" in each ? each.problem.code : ""))).toEqual([
      "source-gone",
      "cancelled",
    ]);
  });

  it("do not hide a mistake of ours among the problems", async () => {
    const runs = runsOver({
      recipes: () => Promise.resolve([recipe]),
      recipe: () => Promise.resolve(recipe),
      describe: () => Promise.reject(new TypeError("not a function")),
    });
    await expect(runs.refreshAll()).rejects.toThrow("not a function");
  });
});

describe("what the data check found, in sentences", () => {
  const translate = createTranslate("en", catalogues.en);

  it("names ten rows, as the user counts them, and how many more", () => {
    const many = columnsOf({
      segment: Array.from({ length: 12 }, () => null),
      outcome: Array.from({ length: 12 }, () => "No"),
    });
    const check = outcomes.check(many, recipe.options, 46_000);
    expect(findingSentences(many, check, translate)).toEqual([
      "12 rows have no segment: left out (row 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more)",
    ]);
  });

  it("says of one row that it is one, in Danish as well", () => {
    const one = columnsOf({ segment: ["A"], outcome: ["måske"] });
    const check = outcomes.check(one, recipe.options, 46_000);
    const danish = createTranslate("da", catalogues.da);
    expect(findingSentences(one, check, danish)).toEqual([
      "1 række har et svar i outcome, der hverken er ja eller nej: måske: udeladt (række 2)",
    ]);
  });
});
