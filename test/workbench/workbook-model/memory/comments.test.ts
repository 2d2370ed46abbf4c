import { MemoryWorkbook } from "../../../../src/workbench/workbook-model/memory/memory-workbook";

const cell = (book: MemoryWorkbook, row: number) => ({
  sheet: book.sheets.active,
  ...{ row, column: 1, rows: 1, columns: 1 },
});

describe("comments of a workbook in memory", () => {
  it("go where their cells go, and with them", () => {
    const book = new MemoryWorkbook();
    book.comments.add(cell(book, 2), "upper");
    book.comments.add(cell(book, 5), "lower");
    book.cells.insert({ ...cell(book, 1), rows: 3 }, "Down");
    expect(book.comments.all().map(({ area }) => area.row)).toEqual([5, 8]);
    book.cells.remove(cell(book, 5), "Up");
    expect(book.comments.all().map(({ area, content }) => [area.row, content])).toEqual([[7, "lower"]]);
  });

  it("go with their sheet, or one by one", () => {
    const book = new MemoryWorkbook();
    const other = book.sheets.add("Other").id;
    book.comments.add({ ...cell(book, 0), sheet: other }, "there");
    const here = book.comments.add(cell(book, 0), "here");
    book.sheets.remove(other);
    expect(book.comments.all()).toEqual([here]);
    book.comments.remove(here.id);
    expect(book.comments.all()).toEqual([]);
    expect(() => book.comments.remove(here.id)).toThrow("doesn't exist");
  });
});
