import type { DataSource } from "../../../src/contract/recipe";
import { askableOf, canBeAsked } from "../../../src/workbook/ports/askable";
import { countedDemo, shop } from "../../taskpane/support/counted-demo";
import { demoReport } from "../../taskpane/support/demo-report";

const format = { kind: "parquet" } as const;
const places = {
  sheet: { kind: "table", table: "Customers" },
  file: { kind: "file", name: "c.parquet", bytes: 1, changed: "2026-01-01", format },
  database: shop,
} as const satisfies Record<string, DataSource>;

describe("What of a report can be asked", () => {
  it.each([
    ["sheet", demoReport, true],
    ["file", demoReport, true],
    ["database", demoReport, false],
    ["database", countedDemo, true],
  ] as const)("of a %s depends on whether it can be counted: %#", (place, report, expected) => {
    expect(canBeAsked(report, places[place])).toBe(expected);
  });

  it("is all of it where the rows are in the workbook", () => {
    expect(askableOf(countedDemo, places.sheet)).toBe(countedDemo);
  });

  it("is without the options that rows alone can answer, in a database", () => {
    const options = (source: DataSource) =>
      Object.keys(askableOf(countedDemo, source).shapes["rows"]!.options);
    expect(options(places.file)).toEqual(["meaning", "level", "repeats"]);
    expect(options(places.database)).toEqual(["meaning", "repeats"]);
  });
});
