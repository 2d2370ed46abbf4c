import type { Recipe } from "../../src/contract/recipe";
import { isNewerRecipe, readRecipe } from "../../src/workbook/recipes";

const recipe: Recipe = {
  version: 1,
  id: "r1",
  report: "segment-retention",
  shape: "outcomes",
  source: { kind: "range", sheet: "Data", address: "A1:C9", grows: true },
  mapping: { segment: "Plan" },
  lookups: { crossed: { source: { kind: "table", table: "Customers" }, key: "Customer", value: "Region" } },
  options: { meaning: "left", level: 0.95 },
  output: {
    sheetId: "{1}",
    tables: [{ name: "T", headers: { segment: "Segment" } }],
    charts: ["C"],
    language: "da",
  },
  lastRun: { at: "2026-03-01T12:00:00.000Z", rowsRead: 5, rowsUsed: 5 },
};

describe("a recipe from a workbook's settings", () => {
  it("is read as it was written", () => {
    expect(readRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  });

  it("may look an input up by the latest date", () => {
    const crossed = { ...recipe.lookups.crossed, date: "Changed" };
    expect(readRecipe({ ...recipe, lookups: { crossed } })?.lookups.crossed).toEqual(crossed);
    expect(readRecipe({ ...recipe, lookups: { crossed: { ...crossed, date: 3 } } })).toBeNull();
  });

  it.each<Recipe["source"]>([
    {
      ...{ kind: "file", name: "orders.csv", bytes: 12, changed: "2026-03-01T12:00:00.000Z" },
      format: { kind: "csv", encoding: "utf-8", delimiter: ";" },
    },
    {
      ...{ kind: "database", address: "https://db", database: "shop", table: "orders" },
      shardedBy: "customer",
    },
  ])(
    "of data outside the workbook is read under its own version, which an older Stay leaves alone: %j",
    (source) => {
      const outside = { ...recipe, version: 2, source };
      expect(readRecipe(outside)).toEqual(outside);
      expect(readRecipe({ ...outside, version: 1 })).toBeNull();
      expect(isNewerRecipe(outside)).toBe(false);
      expect(isNewerRecipe({ ...outside, version: 3 })).toBe(true);
    },
  );

  it.each<[string, unknown]>([
    ["a sheet under the version of data outside the workbook", { ...recipe, version: 2 }],
    ["a file without a format", { ...recipe, version: 2, source: { kind: "file", name: "o.csv", bytes: 1 } }],
    ["nothing", null],
    ["a text", "recipe"],
    ["a list", [recipe]],
    ["a newer version", { ...recipe, version: 3 }],
    ["no version", { ...recipe, version: undefined }],
    ["a source of another kind", { ...recipe, source: { kind: "query", query: "x" } }],
    ["a range without an address", { ...recipe, source: { kind: "range", sheet: "Data" } }],
    ["a range whose sheet has a number for an id", { ...recipe, source: { ...recipe.source, sheetId: 7 } }],
    ["a range that grows by a number", { ...recipe, source: { ...recipe.source, grows: 1 } }],
    ["a mapping to numbers", { ...recipe, mapping: { segment: 3 } }],
    ["an option that is a list", { ...recipe, options: { level: [0.95] } }],
    ["no shape", { ...recipe, shape: undefined }],
    ["a lookup without a source", { ...recipe, lookups: { crossed: { key: "Customer", value: "Region" } } }],
    ["a table without a name", { ...recipe, output: { ...recipe.output, tables: [{ headers: {} }] } }],
    ["no output", { ...recipe, output: undefined }],
    ["a language that Stay does not speak", { ...recipe, output: { ...recipe.output, language: "tlh" } }],
    ["a last run without rows", { ...recipe, lastRun: { at: "yesterday" } }],
  ])("is none where %s stands", (_, value) => {
    expect(readRecipe(value)).toBeNull();
  });
});
