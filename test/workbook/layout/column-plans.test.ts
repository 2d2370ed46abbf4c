import { spokenTable, type OutputTable } from "../../../src/contract/report-output";
import { catalogues } from "../../../src/i18n/catalogues";
import { createTranslate } from "../../../src/i18n/translate";
import { columnPlans, headersOf } from "../../../src/workbook/layout/column-plans";

const danish = createTranslate("da", catalogues.da);

const table: OutputTable = {
  name: "T",
  keyColumn: "cohort",
  columns: [
    { key: "cohort", unit: "text" },
    { key: "customers", unit: "count", total: "sum" },
    {
      key: "age-1",
      unit: "share",
      label: 1,
      total: (whole) => `SUM(${whole("age-1")})/SUM(${whole("customers")})`,
    },
    { key: "retention", unit: "share", formula: (column) => `1-${column("age-1")}`, total: "formula" },
  ],
  rows: [
    ["2024-01", 10, 0.5, 0.5],
    ["other", 4, 0.25, 0.75],
  ],
  wordRows: [1],
  totals: ["", 14, null, null],
  totalsKey: "table.average",
  colourScales: [],
};

describe("the columns of a report's table", () => {
  const plans = columnPlans(table, "T", headersOf(table, danish), danish);

  it("have a totals row with a sum, a formula over whole columns, the row's own formula, and a name of its own", () => {
    expect(plans.map(({ total }) => total)).toEqual([
      "Gennemsnit",
      "=SUBTOTAL(109,T[Kunder])",
      "=SUM(T[1])/SUM(T[Kunder])",
      "=1-T[[#Totals],[1]]",
    ]);
  });

  it("are spoken in the report's language where they are words and not data", () => {
    const { rows } = spokenTable(table, danish);
    expect(rows.map(([cohort]) => cohort)).toEqual(["2024-01", "Andre"]);
    const answers: OutputTable = {
      ...table,
      columns: [{ key: "cohort", unit: "text", words: "table" }],
      rows: [["total"], [""]],
      wordRows: [],
    };
    expect(spokenTable(answers, danish).rows).toEqual([["I alt"], [""]]);
  });
});
