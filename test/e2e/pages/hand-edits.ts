import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookEvent, WorkbookModel } from "../../../src/workbench/workbook-model/model";
import { area, equal, segments } from "../../workbench/workbook-model/obeys-model";

type FWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;

/** What the workbook must hold after a user did something in the grid. */
export interface HandEdit {
  readonly title: string;
  readonly check: (hand: FWorkbook, workbook: WorkbookModel) => void | Promise<void>;
}

const sheetIn = (hand: FWorkbook): ReturnType<FWorkbook["getActiveSheet"]> => hand.getActiveSheet();

/** Univer does some of it a moment later. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function eventsOf(workbook: WorkbookModel, work: () => void): Promise<readonly WorkbookEvent[]> {
  const events: WorkbookEvent[] = [];
  const stop = workbook.subscribe((event) => events.push(event));
  work();
  await moment();
  stop();
  return events;
}

export const handEdits: readonly HandEdit[] = [
  {
    title: "typing a value and a formula, which the user is said to have done",
    check: async (hand, workbook) => {
      const events = await eventsOf(workbook, () => {
        sheetIn(hand).getRange("A1").setValue(5);
        sheetIn(hand).getRange("B1").setFormula("=A1*2");
      });
      await workbook.calculated();
      equal(workbook.cells.values(area(workbook, 0, 0, 1, 2)), [[5, 10]], "values");
      equal(workbook.cells.formulas(area(workbook, 0, 0, 1, 2)), [[null, "=A1*2"]], "formulas");
      const changes = events.filter(({ kind }) => kind === "data-changed");
      equal(new Set(changes.map(({ actor }) => actor)).size === 1 && changes[0]?.actor, "user", "actor");
    },
  },
  {
    title: "rows put into a table make it longer, and the formulas on it follow",
    check: async (hand, workbook) => {
      const id = segments(workbook);
      workbook.cells.write(area(workbook, 0, 4), [[{ formula: "=SUM(B2:B4)" }]]);
      sheetIn(hand).insertRows(2, 2);
      await moment();
      equal(workbook.tables.get(id)?.area.rows, 6, "rows of the table");
      equal(workbook.cells.formulas(area(workbook, 0, 4)), [["=SUM(B2:B6)"]], "formula");
      equal(workbook.cells.values(area(workbook, 2, 0, 2, 1)), [[null], [null]], "new rows");
    },
  },
  {
    title: "rows taken out of a table make it shorter",
    check: async (hand, workbook) => {
      const id = segments(workbook);
      const [, second, , fourth] = workbook.cells.values(area(workbook, 0, 0, 4, 3));
      sheetIn(hand).deleteRows(2, 1);
      await moment();
      equal(workbook.tables.get(id)?.area.rows, 3, "rows of the table");
      equal(workbook.cells.values(area(workbook, 1, 0, 2, 3)), [second, fourth], "rows that stay");
    },
  },
  {
    title: "a column put in before a table moves it",
    check: async (hand, workbook) => {
      const id = segments(workbook);
      sheetIn(hand).insertColumns(0, 1);
      await moment();
      equal(workbook.tables.get(id)?.area.column, 1, "column of the table");
      equal(workbook.cells.values(area(workbook, 0, 0, 1, 2))[0]?.[0], null, "new column");
    },
  },
  {
    title: "several cells pasted at once, each of its kind",
    check: async (hand, workbook) => {
      sheetIn(hand)
        .getRange("A1:C2")
        .setValues([
          ["00123", 7, true],
          ["text", 1.5, false],
        ]);
      await moment();
      equal(
        workbook.cells.values(area(workbook, 0, 1, 2, 2)),
        [
          [7, true],
          [1.5, false],
        ],
        "values",
      );
    },
  },
  {
    title: "clearing what stands in cells",
    check: async (hand, workbook) => {
      segments(workbook);
      sheetIn(hand).getRange("B2:C3").clearContent();
      await moment();
      equal(
        workbook.cells.values(area(workbook, 1, 1, 2, 2)),
        [
          [null, null],
          [null, null],
        ],
        "values",
      );
    },
  },
  {
    title: "undoing and doing again what was typed",
    check: async (hand, workbook) => {
      sheetIn(hand).getRange("A1").setValue("first");
      sheetIn(hand).getRange("A1").setValue("second");
      hand.undo();
      await moment();
      equal(workbook.cells.values(area(workbook, 0, 0)), [["first"]], "after undo");
      hand.redo();
      await moment();
      equal(workbook.cells.values(area(workbook, 0, 0)), [["second"]], "after redo");
    },
  },
  {
    title: "undoing what the add-in wrote",
    check: async (hand, workbook) => {
      workbook.cells.write(area(workbook, 0, 0), [["before"]]);
      workbook.as("add-in", () => workbook.cells.write(area(workbook, 0, 0), [["after"]]));
      hand.undo();
      await moment();
      equal(workbook.cells.values(area(workbook, 0, 0)), [["before"]], "after undo");
    },
  },
  {
    title: "a sheet renamed, whose name formulas follow",
    check: async (hand, workbook) => {
      const other = workbook.sheets.add("Other").id;
      workbook.cells.write(area(workbook, 0, 0), [[{ formula: "=Other!A1" }]]);
      hand.getSheetBySheetId(other)?.setName("Notes of May");
      await moment();
      equal(workbook.sheets.get(other)?.name, "Notes of May", "name");
      equal(workbook.cells.formulas(area(workbook, 0, 0)), [["='Notes of May'!A1"]], "formula");
    },
  },
  {
    title: "a sheet added and another deleted",
    check: async (hand, workbook) => {
      hand.insertSheet("Added");
      await moment();
      equal(workbook.sheets.byName("Added") === null, false, "the added sheet is missing");
      const gone = workbook.sheets.byName("Sheet1")?.id ?? "";
      hand.deleteSheet(gone);
      await moment();
      equal(
        workbook.sheets.all().map(({ name }) => name),
        ["Added"],
        "sheets",
      );
    },
  },
  {
    title: "a bold cell, a number format, a wider column, frozen rows",
    check: async (hand, workbook) => {
      const sheet = sheetIn(hand);
      sheet.getRange("A1").setValue(0.5).setFontWeight("bold");
      sheet.getRange("A1").setNumberFormat("0.0%");
      sheet.setColumnWidth(0, 200);
      sheet.setFrozenRows(1);
      await moment();
      const cell = area(workbook, 0, 0);
      equal(workbook.cells.format(cell).bold, true, "bold");
      equal(workbook.cells.texts(cell), [["50.0%"]], "text");
      equal(Math.round(workbook.layout.columnWidth(cell.sheet, 0)), 150, "width in points");
      equal(workbook.sheets.get(cell.sheet)?.frozen.rows, 1, "frozen rows");
    },
  },
];
