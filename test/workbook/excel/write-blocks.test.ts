import type { WrittenRows } from "../../../src/workbook/layout/sheet-plan";
import type { CellContent } from "../../../src/workbook/layout/text-cell";
import { bytesPerRequest } from "../../../src/workbook/chunks";
import { writeLongBlock } from "../../../src/workbook/excel/write-blocks";
import { openWorkbook } from "./workbook-with";

/** Rows from B3 on: a customer, who may have a number for a name, and a share. */
const rowsOf = (count: number, isNumber: (row: number) => boolean): WrittenRows => ({
  ...{ row: 2, column: 1, rows: count, columns: 2 },
  rowAt: (row): CellContent[] => [
    isNumber(row) ? { value: row, format: "General" } : { value: `0${row}`, format: "@" },
    row % 10 === 9 ? { value: null, format: "0.0%" } : { value: row / count, format: "0.0%" },
  ],
});

async function written(block: WrittenRows) {
  const open = openWorkbook([["a", "b"]]);
  const progress: number[] = [];
  await Excel.run((context) =>
    writeLongBlock(context, context.workbook.worksheets.getActiveWorksheet(), block, {
      onProgress: ({ done }) => progress.push(done),
    }),
  );
  const area = open.area(`B3:C${2 + block.rows}`);
  return {
    ...open,
    progress,
    cells: open.book.cells.values(area),
    formats: open.book.cells.numberFormats(area),
  };
}

describe("a long block", () => {
  it.each([
    ["rows that look the same", () => false],
    ["a few that do not", (row: number) => row === 0 || row === 700 || row === 701],
    ["every other one that does not", (row: number) => row % 2 === 1],
  ])("is written with its formats, values as they are: %s", async (_, isNumber) => {
    const block = rowsOf(1000, isNumber);
    const { cells, formats } = await written(block);
    const rows = Array.from({ length: 1000 }, (_, row) => block.rowAt(row));
    expect(cells).toEqual(rows.map((row) => row.map(({ value }) => value)));
    expect(formats).toEqual(rows.map((row) => row.map(({ format }) => format)));
  });

  it("sends a format for all rows that share it, not one a cell", async () => {
    const { office } = await written(rowsOf(1000, () => false));
    const sent = office.requests.map((request) => JSON.stringify(request)).join("");
    expect(sent.split("0.0%")).toHaveLength(2);
  });

  it("goes in pieces, each within what a request can carry, and says how far it is", async () => {
    const long = "æ".repeat(2000);
    const block: WrittenRows = {
      ...{ row: 2, column: 1, rows: 1000, columns: 2 },
      rowAt: (row) => [
        { value: `${row}`, format: "@" },
        // All the length is in the second half.
        { value: row < 500 ? "" : long, format: "@" },
      ],
    };
    const { office, progress, cells } = await written(block);
    for (const { request } of office.sizes) expect(request).toBeLessThan(2 * bytesPerRequest);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(1000);
    expect(cells[999]).toEqual(["999", long]);
  });
});
