import type { Area } from "../../../src/workbench/workbook-model/area";
import { ColleagueView } from "../../../src/workbench/workbook-model/colleague-view";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import type { WorkbookEvent, WorkbookModel } from "../../../src/workbench/workbook-model/model";

/** What happened, and by whom. */
function heard(model: WorkbookModel): string[] {
  const all: string[] = [];
  model.subscribe(({ kind, actor }: WorkbookEvent) => all.push(`${kind} by ${actor}`));
  return all;
}

const cell = (sheet: string, row: number): Area => ({ sheet, row, column: 0, rows: 1, columns: 1 });
const selecting = (area: Area) => ({ kind: "areas", areas: [area], activeCell: area }) as const;

function shared() {
  const book = new MemoryWorkbook();
  const colleague = new ColleagueView(book);
  return { book, colleague, home: book.sheets.active };
}

describe("ColleagueView", () => {
  it("has the same cells, and each is a co-author to the other", () => {
    const { book, colleague, home } = shared();
    const [mine, theirs] = [heard(book), heard(colleague)];
    colleague.as("add-in", () => colleague.cells.write(cell(home, 0), "theirs"));
    book.as("add-in", () => book.cells.write(cell(home, 1), "mine"));
    expect(book.cells.values({ ...cell(home, 0), rows: 2 })).toEqual([["theirs"], ["mine"]]);
    expect(mine).toEqual(["data-changed by co-author", "data-changed by add-in"]);
    expect(theirs).toEqual(["data-changed by add-in", "data-changed by co-author"]);
  });

  it("keeps a sheet and a selection of its own, of which the other hears nothing", () => {
    const { book, colleague, home } = shared();
    const other = book.sheets.add().id;
    const [mine, theirs] = [heard(book), heard(colleague)];
    colleague.select(selecting(cell(other, 4)));
    expect([book.sheets.active, colleague.sheets.active]).toEqual([home, other]);
    expect(book.selection).toEqual(selecting(cell(home, 0)));
    expect(colleague.selection).toEqual(selecting(cell(other, 4)));
    expect(mine).toEqual([]);
    book.select(selecting(cell(home, 2)));
    expect(colleague.selection).toEqual(selecting(cell(other, 4)));
    expect(theirs.filter((event) => event.startsWith("sheet-activated"))).toHaveLength(1);
    expect(theirs.at(-1)).toBe("selection-changed by add-in");
  });

  it("looks at what the other looks at once its own sheet is gone", () => {
    const { book, colleague, home } = shared();
    const other = book.sheets.add().id;
    colleague.sheets.activate(other);
    book.sheets.remove(other);
    expect(colleague.sheets.active).toBe(home);
  });

  it("hears nothing more once it has unsubscribed", () => {
    const { book, colleague, home } = shared();
    const events: WorkbookEvent[] = [];
    const stop = colleague.subscribe((event) => events.push(event));
    stop();
    book.cells.write(cell(home, 0), 1);
    colleague.select(selecting(cell(home, 1)));
    expect(events).toEqual([]);
  });
});
