import { recipePrefix } from "../../../src/contract/recipe";
import { shareOf } from "../../helpers/thorough";
import { begin, hurry, outcomeOf, reading, snapshotOf, undisturbed, writing, type Step } from "./steps";
import type { OpenWorkbook } from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

/** The sheet that a run makes or refreshes, where it has one of its own. */
const outputSheet = ({ book }: OpenWorkbook) =>
  book.sheets.all().find(({ name }) => name !== "Sheet1" && name !== "Other");

const remark = "a colleague's";

/** Beside the first row of the report's table. */
function besideReport(open: OpenWorkbook) {
  const table = open.book.tables.all().find(({ name }) => name.startsWith("Stay_"));
  if (!table) return null;
  const { sheet, row, column, columns } = table.area;
  return { sheet, row: row + 1, column: column + columns, rows: 1, columns: 1 };
}

/** What a colleague does meanwhile. */
const changes: Readonly<Record<string, (open: OpenWorkbook) => void>> = {
  "the sheets are protected": ({ book }) =>
    book.sheets.all().forEach(({ id }) => book.sheets.update(id, { protected: true })),
  "the structure is protected": ({ book }) => book.protectStructure(true),
  "the data's sheet is renamed": ({ book }) => {
    const sheet = book.sheets.byName("Sheet1");
    if (sheet) book.sheets.update(sheet.id, { name: "Renamed" });
  },
  "the data's sheet is deleted": ({ book }) => book.sheets.remove(book.sheets.byName("Sheet1")?.id ?? ""),
  "the report's sheet is deleted": (open) => {
    const sheet = outputSheet(open);
    if (sheet) open.book.sheets.remove(sheet.id);
  },
  "a cell of the data is edited": (open) => open.write("Sheet1!B2:C2", [["Z", "No"]]),
  "a header of the data is renamed": (open) => open.write("Sheet1!B1", [["Tariff"]]),
  "the last row of the data is cleared": (open) => open.write("Sheet1!A6", [["", "", ""]]),
  "a cell beside the report is filled": (open) => {
    const cell = besideReport(open);
    if (cell) open.book.cells.write(cell, [[remark]]);
  },
};

/** What a problem may say under these changes; each has its own words in the pane. */
const tellable = [
  "protected",
  "workbook-protected",
  "source-gone",
  "column-gone",
  "output-gone",
  "changed-meanwhile",
  "empty-selection",
  "sheet-left",
  "report-left",
];
/** A colleague who protects what is half written keeps it from being taken away. */
const protections = ["the sheets are protected", "the structure is protected"];

async function changeAt(step: Step, place: number, change: (open: OpenWorkbook) => void) {
  const { open, run, first } = await begin(step);
  let done = false;
  open.office.before = (request) => {
    if (request !== first + place || done) return;
    done = true;
    open.book.as("co-author", () => change(open));
  };
  return { open, problem: await outcomeOf(run) };
}

async function changedOnly(step: Step, change: (open: OpenWorkbook) => void) {
  const { open } = await begin(step);
  change(open);
  return snapshotOf(open.book);
}

describe.each(Object.entries({ ...reading, ...writing }))("%s, while at any sync", (_, step) => {
  it.each(Object.entries(changes))(
    "%s: ends with a report or with the workbook as it was",
    async (what, change) => {
      const { syncs } = await undisturbed(step);
      const alone = await changedOnly(step, change);
      for (const place of shareOf(syncs, Object.keys(changes).indexOf(what), 3)) {
        const { open, problem } = await changeAt(step, place, change);
        if (!problem) continue;
        expect(tellable).toContain(problem.code);
        const isLeft = problem.code === "sheet-left" || problem.code === "report-left";
        if (isLeft) expect(protections).toContain(what);
        else expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: alone });
      }
    },
  );
});

describe.each(Object.entries(writing))("%s, though a colleague was at work", (name, step) => {
  it("leaves what the colleague wrote beside the report", async () => {
    const { syncs } = await undisturbed(step);
    const change = changes["a cell beside the report is filled"]!;
    let written = 0;
    for (let place = 0; place < syncs; place += 1) {
      let there = false;
      const { open } = await changeAt(step, place, (opened) => {
        there = besideReport(opened) !== null;
        change(opened);
      });
      const cell = besideReport(open);
      if (!there || !cell) continue;
      written += 1;
      expect({ place, cells: open.book.cells.values(cell) }).toEqual({ place, cells: [[remark]] });
    }
    expect(written).toBeGreaterThan(0);
  });

  it("gives a report with its recipe though the data change", async () => {
    const { syncs } = await undisturbed(step);
    for (let place = 0; place < syncs; place += 1) {
      const { open, problem } = await changeAt(step, place, changes["a cell of the data is edited"]!);
      expect({ place, problem }).toEqual({ place, problem: null });
      const recipes = [...open.book.settings.all().keys()].filter((key) => key.startsWith(recipePrefix));
      expect(recipes).toHaveLength(name === "clean copy" ? 0 : 1);
      expect(open.book.tables.all().filter(({ name: table }) => table.startsWith("Stay_"))).toHaveLength(1);
    }
  });
});
