import type { DatabaseSource } from "../../../src/contract/recipe";
import { counted, defineReport, type InputShape } from "../../../src/contract/report-spec";
import type { SourceDescription } from "../../../src/workbook/ports/source";
import { demoReport } from "./demo-report";
import type { FakeWorkbook } from "./fake-workbook";

const { rows } = demoReport.shapes as { readonly rows: InputShape };

/** The demonstration report, as a database can be asked for it. */
export const countedDemo = defineReport({
  ...demoReport,
  shapes: {
    rows: {
      ...rows,
      counted: counted({
        days: [],
        rowOptions: ["level"],
        questions: () => ({}),
        finish: () => {
          throw new Error("The fake runs compute of rows");
        },
      }),
    },
  },
});

export const shop: DatabaseSource = {
  ...{ kind: "database", address: "https://ch.example.com:8443", database: "shop", table: "orders" },
};

/** A table in which the workbook's own cells stand. */
export function describedTable(
  source: DatabaseSource,
  { rows: cells }: FakeWorkbook,
): SourceDescription<DatabaseSource> {
  const [header = [], ...data] = cells ?? [];
  return {
    ...{ source, address: `${source.database}.${source.table}`, sheetId: "", sheet: "", table: null },
    rows: data.length,
    columns: header.map((text, column) => ({
      header: String(text),
      sample: data.map((row) => row[column] ?? null),
    })),
  };
}
