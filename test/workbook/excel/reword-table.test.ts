import type { Cell } from "../../../src/contract/cell";
import loyaltyLadder from "../../../src/reports/loyalty-ladder/loyalty-ladder";
import { insertReport, openWorkbook } from "./workbook-with";

const buyers: readonly (readonly Cell[])[] = [
  ["Customer", "Purchase days", "Days since last purchase", "Total value", "Score"],
  ["K1", 12, 3, 900, 10],
  ["K2", 2, 200, 40, 3],
  ["K3", 6, 30, 300, 8],
];

describe("a refresh in another language, through Microsoft's own library", () => {
  it("knows the rows and the carried words that it wrote in the old one", async () => {
    const open = openWorkbook(buyers, { report: loyaltyLadder });
    const { sheetName, tables } = await insertReport(open, loyaltyLadder, "new-sheet");
    const { row, rows } = open.book.tables.get(tables[0]!.name)!.area;
    const stages = `'${sheetName}'!A${row + 2}:A${row + rows - 1}`;
    const customers = open.book.tables.get(tables[1]!.name)!.area;
    const [english] = open.values(stages);
    await open.port.setReportLanguage("da");
    const [recipe] = await open.port.recipes();
    expect(await open.runs.refresh(recipe!)).toMatchObject({ added: [], removed: [], marked: [] });
    expect(open.values(stages)[0]).not.toEqual(english);
    const steps = open.book.cells.values({
      ...customers,
      row: customers.row + 1,
      rows: 3,
      column: 1,
      columns: 2,
    });
    expect(steps.map(([stage]) => stage)).toEqual(steps.map(([, before]) => before));
  });
});
