import type { Table } from "../../src/contract/table";
import { packedTable, unpackedTable } from "../../src/functions/packed-table";

const columns: Table["columns"] = [
  { key: "customer", unit: "text" },
  { key: "t", unit: "periods" },
  { key: "monetary", unit: "money" },
];

describe("A packed table", () => {
  it.each<[string, Table]>([
    [
      "with words, numbers, blanks, totals and a key",
      {
        columns,
        rows: [
          ["A", -0, 2],
          [7, 0.1, null],
        ],
        totals: ["", 1, null],
        totalsKey: "table.average",
      },
    ],
    ["without rows", { columns, rows: [], headless: true }],
  ])("is the same table when it is unpacked in another thread: %s", (_, table) => {
    expect(unpackedTable(structuredClone(packedTable(table)))).toStrictEqual(table);
  });

  it("has a column of numbers as one piece of memory", () => {
    const { cells } = packedTable({ columns, rows: [["A", 1, null]] });
    expect(cells).toEqual([["A"], Float64Array.of(1), [null]]);
  });
});
