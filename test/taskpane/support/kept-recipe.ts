import type { Recipe } from "../../../src/contract/recipe";

/** What a workbook keeps of the demonstration report. */
export const keptRecipe = (id: string, changes: Partial<Recipe> = {}): Recipe => ({
  version: 1,
  id,
  report: "demo",
  shape: "rows",
  source: { kind: "table", table: "Customers" },
  mapping: { group: "Plan", answer: "Churned" },
  lookups: {},
  options: {},
  output: {
    sheetId: `{${id}}`,
    tables: [{ name: "Stay_Demo", headers: {} }],
    charts: ["Stay_DemoChart"],
    language: "en",
  },
  lastRun: { at: "2026-03-01T12:00:00.000Z", rowsRead: 4, rowsUsed: 3 },
  ...changes,
});
