import { fitTable, labelledTable, type Table } from "../../src/contract/table";
import { tableCells } from "../../src/functions/table-cells";
import { translateIn } from "../../src/i18n/catalogues";

const danish = translateIn("da");

describe("tableCells", () => {
  it("heads columns that come from the data with their own labels, the others with words of the language", () => {
    const table: Table = {
      columns: [
        { key: "cohort", unit: "text" },
        { key: "age", unit: "share", label: 0 },
        { key: "age", unit: "share", label: 1 },
      ],
      rows: [
        ["2024-01", 1, null],
        ["other", 1, 0.5],
      ],
      wordRows: [1],
      totals: ["", 1, 0.25],
      totalsKey: "table.average",
    };
    expect(tableCells(table, danish)).toEqual([
      ["Kohorte", 0, 1],
      ["2024-01", 1, ""],
      ["Andre", 1, 0.5],
      ["Gennemsnit", 1, 0.25],
    ]);
  });

  it("writes labelled figures without a header row, the labels in the language", () => {
    expect(
      tableCells(
        labelledTable([
          ["difference", 0.2],
          ["p", null],
        ]),
        danish,
      ),
    ).toEqual([
      ["Forskel", 0.2],
      ["p", ""],
    ]);
  });

  it("writes a fit the same in every language", () => {
    const fit = fitTable("sbg", [["alpha", 0.7]]);
    expect(tableCells(fit, danish)).toEqual([
      ["model", "sbg"],
      ["alpha", 0.7],
    ]);
    expect(tableCells(fit, translateIn("en"))).toEqual(tableCells(fit, danish));
  });
});
