import type { Area } from "../../../src/workbench/workbook-model/area";
import { newChart, seriesFrom } from "../../../src/workbench/workbook-model/chart-defaults";
import {
  WorkbookRefusal,
  type Selection,
  type WorkbookEvent,
  type WorkbookModel,
} from "../../../src/workbench/workbook-model/model";

/**
 * What every workbook of the workbench must do, whatever keeps it. Written without a test framework, so that the same
 * expectations run under jest for the one in memory and in a page for the one over the grid:
 *
 *     it.each(modelExpectations)("$title", async ({ check }) => check(await newWorkbook()))
 *
 * `check` takes a fresh workbook with one visible sheet `Sheet1` and throws where it finds it wanting.
 */
export interface ModelExpectation {
  readonly title: string;
  readonly check: (workbook: WorkbookModel) => void | Promise<void>;
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [canonical(actual), canonical(expected)];
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, found ${found}`);
}

/** JSON with sorted keys, so that the order in which a record was built does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function refuses(code: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookRefusal) return equal(error.code, code, "code of the refusal");
    throw error;
  }
  throw new Error(`Expected the refusal ${code}, found none.`);
}

function firstSheet(workbook: WorkbookModel): string {
  const [sheet] = workbook.sheets.all();
  if (!sheet) throw new Error("A workbook has at least one sheet.");
  return sheet.id;
}

export function area(workbook: WorkbookModel, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheet: firstSheet(workbook), row, column, rows, columns };
}

/** A table in A1:C4: Segment, Start, End with three rows. */
export function segments(workbook: WorkbookModel): string {
  workbook.cells.write(area(workbook, 0, 0, 4, 3), [
    ["Segment", "Start", "End"],
    ["Gold", 100, 90],
    ["Silver", 200, 150],
    ["Bronze", 300, 200],
  ]);
  return workbook.tables.add(area(workbook, 0, 0, 4, 3), "Stay_Segments").id;
}

function eventsOf(workbook: WorkbookModel, work: () => void): WorkbookEvent[] {
  const events: WorkbookEvent[] = [];
  const stop = workbook.subscribe((event) => events.push(event));
  work();
  stop();
  return events;
}

const cells: ModelExpectation[] = [
  {
    title: "a fresh workbook has one visible sheet, Sheet1, with A1 selected and nothing used",
    check: (workbook) => {
      equal(
        workbook.sheets.all().map(({ name, visibility }) => [name, visibility]),
        [["Sheet1", "Visible"]],
        "sheets",
      );
      equal(workbook.sheets.active, firstSheet(workbook), "active sheet");
      const home = area(workbook, 0, 0);
      const expected: Selection = { kind: "areas", areas: [home], activeCell: home };
      equal(workbook.selection, expected, "selection");
      equal(workbook.cells.usedArea(firstSheet(workbook), false), null, "used area");
    },
  },
  {
    title: "cells keep every kind of value, and blank is null",
    check: (workbook) => {
      const written = [
        ["text", 1.5, true, false, { type: "Error", basicValue: "#N/A" } as const, null, "", -7],
      ];
      workbook.cells.write(area(workbook, 1, 1, 1, 8), written);
      const read = workbook.cells.values(area(workbook, 1, 1, 1, 8))[0] ?? [];
      equal(read.slice(0, 6), written[0]?.slice(0, 6), "values");
      equal(read[7], -7, "negative number");
      equal(workbook.cells.formulas(area(workbook, 1, 1, 1, 2)), [[null, null]], "formulas");
    },
  },
  {
    title: "text that looks like a number, a date or a formula stays text when it is written as a value",
    check: (workbook) => {
      const texts = ["00123", "1-2", "1E5", "TRUE", "=1+1", "+5", "@x", "'q"];
      workbook.cells.write(area(workbook, 0, 0, 1, texts.length), [texts]);
      equal(workbook.cells.values(area(workbook, 0, 0, 1, texts.length)), [texts], "values");
      equal(workbook.cells.formulas(area(workbook, 0, 4)), [[null]], "formula of =1+1 as text");
    },
  },
  {
    title: "undefined leaves a cell as it is, null empties it, and one value fills all",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 0, 0, 1, 3), [[1, 2, 3]]);
      workbook.cells.write(area(workbook, 0, 0, 1, 3), [[undefined, null, 9]]);
      equal(workbook.cells.values(area(workbook, 0, 0, 1, 3)), [[1, null, 9]], "values");
      workbook.cells.write(area(workbook, 2, 0, 2, 2), "x");
      equal(
        workbook.cells.values(area(workbook, 2, 0, 2, 2)),
        [
          ["x", "x"],
          ["x", "x"],
        ],
        "filled",
      );
    },
  },
  {
    title: "formulas are kept as written and replaced by values",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 0, 0), [[{ formula: "=SUM(B1:C1)" }]]);
      equal(workbook.cells.formulas(area(workbook, 0, 0)), [["=SUM(B1:C1)"]], "formula");
      workbook.cells.write(area(workbook, 0, 0), [[5]]);
      equal(workbook.cells.formulas(area(workbook, 0, 0)), [[null]], "formula after a value");
      equal(workbook.cells.values(area(workbook, 0, 0)), [[5]], "value");
    },
  },
  {
    title: "texts are values by number format, as Excel in English shows them",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 0, 0, 1, 5), [[0.7346, 45322, 1234567.891, "x", true]]);
      workbook.cells.setNumberFormats(area(workbook, 0, 0, 1, 3), [["0.0%", "yyyy-mm-dd", "#,##0.00"]]);
      equal(
        workbook.cells.texts(area(workbook, 0, 0, 1, 5)),
        [["73.5%", "2024-01-31", "1,234,567.89", "x", "TRUE"]],
        "texts",
      );
      equal(workbook.cells.numberFormats(area(workbook, 0, 2, 1, 2)), [["#,##0.00", "General"]], "formats");
    },
  },
  {
    title: "format gives what all cells share and leaves out where they differ",
    check: (workbook) => {
      workbook.cells.setFormat(area(workbook, 0, 0, 1, 2), {
        bold: true,
        fill: "#112233",
        horizontal: "Right",
      });
      workbook.cells.setFormat(area(workbook, 0, 1), { bold: false });
      const shared = workbook.cells.format(area(workbook, 0, 0, 1, 2));
      equal([shared.fill, shared.horizontal, "bold" in shared], ["#112233", "Right", false], "shared format");
      equal(workbook.cells.format(area(workbook, 0, 0)).bold, true, "bold of the first cell");
    },
  },
  {
    title: "the used area goes round all content, and with formats round them too",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 3, 2), [["a"]]);
      workbook.cells.write(area(workbook, 7, 4), [[1]]);
      workbook.cells.setFormat(area(workbook, 9, 5), { fill: "#FF0000" });
      equal(workbook.cells.usedArea(firstSheet(workbook), true), area(workbook, 3, 2, 5, 3), "with values");
      equal(workbook.cells.usedArea(firstSheet(workbook), false), area(workbook, 3, 2, 7, 4), "with formats");
    },
  },
  {
    title: "an area is blank until something stands in one of its cells",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 3000, 2), [[0]]);
      workbook.cells.setNumberFormats(area(workbook, 0, 0), "0%");
      const isBlank = (...place: [number, number, number, number]) =>
        workbook.cells.isBlank(area(workbook, ...place));
      equal(
        [isBlank(0, 0, 9000, 2), isBlank(0, 0, 3000, 9), isBlank(3001, 2, 9000, 1), isBlank(2999, 1, 2, 2)],
        [true, true, true, false],
        "blank",
      );
      workbook.cells.clear(area(workbook, 3000, 2), "Contents");
      equal(isBlank(2999, 1, 2, 2), true, "blank once cleared");
    },
  },
  {
    title: "number formats may differ from row to row, and cells without one given keep theirs",
    check: (workbook) => {
      workbook.cells.setNumberFormats(area(workbook, 0, 0, 5, 2), "0.0");
      workbook.cells.setNumberFormats(area(workbook, 0, 0, 5, 2), [
        ["@", "0%"],
        ["@", undefined],
        ["0%", undefined],
        ["@", "0%"],
        ["@", "0%"],
      ]);
      equal(
        workbook.cells.numberFormats(area(workbook, 0, 0, 6, 2)),
        [
          ["@", "0%"],
          ["@", "0.0"],
          ["0%", "0.0"],
          ["@", "0%"],
          ["@", "0%"],
          ["General", "General"],
        ],
        "formats",
      );
    },
  },
  {
    title: "clear takes contents, formats or both",
    check: (workbook) => {
      const cell = area(workbook, 0, 0);
      workbook.cells.write(cell, [[1]]);
      workbook.cells.setFormat(cell, { bold: true });
      workbook.cells.setNumberFormats(cell, "0.00");
      workbook.cells.clear(cell, "Contents");
      equal(
        [workbook.cells.values(cell), workbook.cells.format(cell).bold],
        [[[null]], true],
        "after Contents",
      );
      workbook.cells.clear(cell, "Formats");
      equal(
        [workbook.cells.numberFormats(cell), workbook.cells.format(cell).bold],
        [[["General"]], false],
        "after Formats",
      );
    },
  },
  {
    title: "rows put in move what stands below, formulas included; taken out they move it back",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 0, 0, 3, 2), [
        [1, { formula: "=A1*2" }],
        [2, { formula: "=A2*2" }],
        [3, { formula: "=SUM($A$1:A3)" }],
      ]);
      workbook.cells.insert({ ...area(workbook, 1, 0), columns: 16384 }, "Down");
      equal(workbook.cells.values(area(workbook, 0, 0, 4, 1)), [[1], [null], [2], [3]], "values");
      equal(
        workbook.cells.formulas(area(workbook, 0, 1, 4, 1)),
        [["=A1*2"], [null], ["=A3*2"], ["=SUM($A$1:A4)"]],
        "formulas",
      );
      workbook.cells.remove({ ...area(workbook, 1, 0), columns: 16384 }, "Up");
      equal(
        workbook.cells.formulas(area(workbook, 0, 1, 3, 1)),
        [["=A1*2"], ["=A2*2"], ["=SUM($A$1:A3)"]],
        "formulas again",
      );
    },
  },
  {
    title: "cells put in move only their own columns",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 0, 0, 2, 3), [
        [1, 2, 3],
        [4, 5, 6],
      ]);
      workbook.cells.insert(area(workbook, 0, 1), "Down");
      equal(
        workbook.cells.values(area(workbook, 0, 0, 3, 3)),
        [
          [1, null, 3],
          [4, 2, 6],
          [null, 5, null],
        ],
        "values",
      );
      workbook.cells.remove(area(workbook, 1, 0), "Left");
      equal(workbook.cells.values(area(workbook, 1, 0, 1, 3)), [[2, 6, null]], "after Left");
    },
  },
  {
    title: "an area outside the sheet is refused and changes nothing",
    check: (workbook) => {
      refuses("InvalidArgument", () =>
        workbook.cells.write({ ...area(workbook, 0, 0), row: 1048576 }, [[1]]),
      );
      equal(workbook.cells.usedArea(firstSheet(workbook), false), null, "used area");
    },
  },
];

const sheets: ModelExpectation[] = [
  {
    title: "sheets come, are renamed, moved, hidden and go; the names in formulas follow",
    check: (workbook) => {
      const data = workbook.sheets.add("Data");
      equal(workbook.sheets.active, firstSheet(workbook), "a new sheet does not become active");
      workbook.cells.write(area(workbook, 0, 0), [[{ formula: "=Data!A1+1" }]]);
      workbook.sheets.update(data.id, { name: "My data", tabColor: "#00FF00", showGridlines: false });
      equal(workbook.cells.formulas(area(workbook, 0, 0)), [["='My data'!A1+1"]], "formula");
      workbook.sheets.move(data.id, 0);
      equal(
        workbook.sheets.all().map(({ name }) => name),
        ["My data", "Sheet1"],
        "order",
      );
      const { tabColor, showGridlines } = workbook.sheets.get(data.id) ?? {};
      equal([tabColor, showGridlines], ["#00FF00", false], "look");
      equal(workbook.sheets.byName("MY DATA")?.id, data.id, "found without regard to case");
      workbook.sheets.remove(data.id);
      equal(
        workbook.sheets.all().map(({ name }) => name),
        ["Sheet1"],
        "after removal",
      );
    },
  },
  {
    title: "sheet names are checked as Excel checks them",
    check: (workbook) => {
      refuses("InvalidArgument", () => workbook.sheets.add("a".repeat(32)));
      refuses("InvalidArgument", () => workbook.sheets.add("a/b"));
      refuses("InvalidArgument", () => workbook.sheets.add(""));
      refuses("ItemAlreadyExists", () => workbook.sheets.add("SHEET1"));
      refuses("InvalidOperation", () => workbook.sheets.remove(firstSheet(workbook)));
      equal(workbook.sheets.all().length, 1, "sheets left");
      equal(workbook.sheets.add("a".repeat(31)).name.length, 31, "31 characters");
    },
  },
  {
    title: "frozen panes, page and protection are kept",
    check: (workbook) => {
      const id = firstSheet(workbook);
      workbook.sheets.update(id, {
        frozen: { rows: 4, columns: 1 },
        page: { orientation: "Landscape" },
        protected: true,
      });
      workbook.sheets.update(id, { page: { zoom: { horizontalFitToPages: 1 } } });
      const sheet = workbook.sheets.get(id);
      equal(sheet?.frozen, { rows: 4, columns: 1 }, "frozen");
      equal([sheet?.page.orientation, sheet?.page.zoom], ["Landscape", { horizontalFitToPages: 1 }], "page");
      equal(sheet?.protected, true, "protected");
    },
  },
  {
    title: "widths, heights and hidden lines are kept",
    check: (workbook) => {
      const id = firstSheet(workbook);
      workbook.layout.setColumnWidth(area(workbook, 0, 1, 1, 2), 90);
      workbook.layout.setRowHeight(area(workbook, 2, 0), 30);
      workbook.layout.setRowsHidden(area(workbook, 5, 0, 2), true);
      equal(
        [1, 2].map((column) => Math.round(workbook.layout.columnWidth(id, column))),
        [90, 90],
        "widths",
      );
      equal(Math.round(workbook.layout.rowHeight(id, 2)), 30, "height");
      equal(
        [4, 5, 6, 7].map((row) => workbook.layout.rowHidden(id, row)),
        [false, true, true, false],
        "hidden",
      );
    },
  },
  {
    title: "a protected structure lets no sheet come, go or change its name",
    check: (workbook) => {
      workbook.protectStructure(true);
      refuses("AccessDenied", () => workbook.sheets.add("New"));
      refuses("AccessDenied", () => workbook.sheets.update(firstSheet(workbook), { name: "Other" }));
      workbook.protectStructure(false);
      equal(workbook.sheets.add("New").name, "New", "after protection");
    },
  },
];

const tables: ModelExpectation[] = [
  {
    title: "a table has a name, an area and text headers, blank and double ones made distinct",
    check: (workbook) => {
      workbook.cells.write(area(workbook, 0, 0, 2, 4), [
        ["Start", null, "start", 2024],
        [1, 2, 3, 4],
      ]);
      const table = workbook.tables.add(area(workbook, 0, 0, 2, 4));
      equal(table.name, "Table1", "name");
      equal(
        workbook.cells.values(area(workbook, 0, 0, 1, 4)),
        [["Start", "Column2", "start2", "2024"]],
        "headers",
      );
      equal(workbook.tables.get("TABLE1")?.id, table.id, "found without regard to case");
    },
  },
  {
    title: "table names are checked, and tables do not overlap",
    check: (workbook) => {
      segments(workbook);
      refuses("InvalidArgument", () => workbook.tables.add(area(workbook, 2, 1, 3, 3)));
      refuses("InvalidArgument", () => workbook.tables.add(area(workbook, 10, 0, 2, 2), "A1"));
      refuses("InvalidArgument", () => workbook.tables.add(area(workbook, 10, 0, 2, 2), "two words"));
      refuses("ItemAlreadyExists", () => workbook.tables.add(area(workbook, 10, 0, 2, 2), "stay_segments"));
      equal(workbook.tables.all().length, 1, "tables");
    },
  },
  {
    title: "renaming a table or a header renames it in formulas",
    check: (workbook) => {
      const id = segments(workbook);
      workbook.cells.write(area(workbook, 0, 5), [
        [{ formula: "=SUM(Stay_Segments[Start])+Stay_Segments[[#Totals],[End]]" }],
      ]);
      workbook.tables.update(id, { name: "Stay_Other" });
      workbook.cells.write(area(workbook, 0, 1), [["Opening"]]);
      equal(
        workbook.cells.formulas(area(workbook, 0, 5)),
        [["=SUM(Stay_Other[Opening])+Stay_Other[[#Totals],[End]]"]],
        "formula",
      );
    },
  },
  {
    title: "the totals row comes under the data, moves down what stands there, and goes again",
    check: (workbook) => {
      const id = segments(workbook);
      workbook.cells.write(area(workbook, 4, 0), [["note"]]);
      workbook.tables.update(id, { showTotals: true });
      equal(workbook.tables.get(id)?.area, area(workbook, 0, 0, 5, 3), "area");
      equal(workbook.cells.values(area(workbook, 4, 0, 2, 1)), [["Total"], ["note"]], "label and note");
      equal(workbook.cells.formulas(area(workbook, 4, 2)), [["=SUBTOTAL(109,Stay_Segments[End])"]], "sum");
      workbook.tables.update(id, { showTotals: false });
      equal(workbook.tables.get(id)?.area, area(workbook, 0, 0, 4, 3), "area without totals");
      equal(workbook.cells.values(area(workbook, 4, 0)), [[null]], "label gone");
    },
  },
  {
    title: "resizing keeps the header's row and takes the totals row along",
    check: (workbook) => {
      const id = segments(workbook);
      workbook.tables.update(id, { showTotals: true });
      workbook.tables.resize(id, area(workbook, 0, 0, 7, 4));
      equal(workbook.tables.get(id)?.area, area(workbook, 0, 0, 7, 4), "area");
      equal(workbook.cells.values(area(workbook, 4, 0, 3, 1)), [[null], [null], ["Total"]], "label");
      equal(workbook.cells.values(area(workbook, 0, 3)), [["Column4"]], "new header");
      refuses("InvalidArgument", () => workbook.tables.resize(id, area(workbook, 1, 0, 7, 4)));
    },
  },
  {
    title: "rows put into a table make it longer; rows that would tear it apart are refused",
    check: (workbook) => {
      const id = segments(workbook);
      workbook.cells.insert(area(workbook, 2, 0, 2, 3), "Down");
      equal(workbook.tables.get(id)?.area, area(workbook, 0, 0, 6, 3), "area");
      refuses("InvalidOperation", () => workbook.cells.insert(area(workbook, 2, 0), "Down"));
    },
  },
  {
    title: "a table goes with its cells or leaves them",
    check: (workbook) => {
      workbook.tables.remove(segments(workbook), true);
      equal(workbook.cells.values(area(workbook, 0, 0)), [["Segment"]], "cells left");
      const again = workbook.tables.add(area(workbook, 0, 0, 4, 3));
      workbook.tables.remove(again.id, false);
      equal(
        [workbook.tables.all().length, workbook.cells.usedArea(firstSheet(workbook), true)],
        [0, null],
        "all gone",
      );
    },
  },
];

const rest: ModelExpectation[] = [
  {
    title: "charts are kept and follow their data",
    check: (workbook) => {
      segments(workbook);
      const source = area(workbook, 0, 0, 4, 2);
      const series = seriesFrom(source, workbook.cells.values(source), "Columns");
      const chart = workbook.charts.add(newChart(firstSheet(workbook), "Chart 1", "BarClustered", series));
      workbook.charts.update(chart.id, { left: 300, title: { ...chart.title, text: "Retention" } });
      workbook.cells.insert({ ...area(workbook, 0, 0), columns: 16384 }, "Down");
      const kept = workbook.charts.get(chart.id);
      equal([kept?.left, kept?.title.text], [300, "Retention"], "changes");
      equal(kept?.series[0]?.values, area(workbook, 2, 1, 3, 1), "values");
      equal(kept?.series[0]?.categories, area(workbook, 2, 0, 3, 1), "categories");
      workbook.charts.remove(chart.id);
      equal(workbook.charts.all(), [], "after removal");
    },
  },
  {
    title: "names are checked, found in their scope and removed",
    check: (workbook) => {
      const name = { name: "Level", scope: null, formula: "=0.95", comment: "", visible: true };
      workbook.names.add(name);
      refuses("ItemAlreadyExists", () => workbook.names.add({ ...name, name: "LEVEL" }));
      refuses("InvalidArgument", () => workbook.names.add({ ...name, name: "R1C1" }));
      equal(workbook.names.get("level", null)?.formula, "=0.95", "formula");
      workbook.names.update("Level", null, { formula: "=0.9" });
      equal(workbook.names.get("Level", null)?.formula, "=0.9", "changed formula");
      workbook.names.remove("Level", null);
      equal(workbook.names.all(), [], "after removal");
    },
  },
  {
    title: "colour scales are kept, the newest first, and move with their cells",
    check: (workbook) => {
      const point = { formula: null, color: "#FFFFFF" };
      const scale = {
        area: area(workbook, 1, 1, 3, 1),
        minimum: { type: "LowestValue", ...point } as const,
        midpoint: null,
        maximum: { type: "HighestValue", ...point, color: "#0B5A4A" } as const,
      };
      workbook.colorScales.add(scale);
      const newest = workbook.colorScales.add({ ...scale, area: area(workbook, 1, 2, 3, 1) });
      equal(workbook.colorScales.all()[0]?.id, newest.id, "order");
      workbook.cells.insert({ ...area(workbook, 0, 0), columns: 16384 }, "Down");
      equal(
        workbook.colorScales.all().map((one) => one.area.row),
        [2, 2],
        "rows",
      );
      workbook.colorScales.remove(newest.id);
      equal(workbook.colorScales.all().length, 1, "after removal");
    },
  },
  {
    title: "settings keep any JSON, as a copy",
    check: (workbook) => {
      const recipe = { id: "1", options: { level: 0.95 } };
      workbook.settings.set("Stay.recipe.1", recipe);
      recipe.options.level = 0.5;
      equal(workbook.settings.all().get("Stay.recipe.1"), { id: "1", options: { level: 0.95 } }, "value");
      workbook.settings.remove("Stay.recipe.1");
      equal(workbook.settings.all().size, 0, "after removal");
    },
  },
  {
    title: "selecting elsewhere activates the sheet, and a chart can be selected",
    check: (workbook) => {
      const other = workbook.sheets.add("Other");
      const there: Area = { sheet: other.id, row: 1, column: 1, rows: 2, columns: 2 };
      workbook.select({ kind: "areas", areas: [there], activeCell: { ...there, rows: 1, columns: 1 } });
      equal(workbook.sheets.active, other.id, "active sheet");
      equal(workbook.selection.kind === "areas" && workbook.selection.areas, [there], "selection");
      const chart = workbook.charts.add(newChart(other.id, "Chart 1", "Line", []));
      workbook.select({ kind: "chart", chart: chart.id });
      equal(workbook.selection, { kind: "chart", chart: chart.id }, "chart selected");
    },
  },
  {
    title: "events say what happened and who did it",
    check: (workbook) => {
      const edited = eventsOf(workbook, () => workbook.cells.write(area(workbook, 0, 0), [[1]]));
      const change = edited.find((event) => event.kind === "data-changed");
      equal(
        change,
        { kind: "data-changed", actor: "user", area: area(workbook, 0, 0), change: "RangeEdited" },
        "edit",
      );
      const added = eventsOf(workbook, () => workbook.as("add-in", () => workbook.sheets.add("New")));
      equal(
        added.map(({ kind, actor }) => [kind, actor]),
        [["sheet-added", "add-in"]],
        "sheet",
      );
      const set = eventsOf(workbook, () => workbook.as("co-author", () => workbook.settings.set("k", 1)));
      equal(
        set.map(({ kind, actor }) => [kind, actor]),
        [["settings-changed", "co-author"]],
        "settings",
      );
      const rows = eventsOf(workbook, () =>
        workbook.cells.insert({ ...area(workbook, 0, 0), columns: 16384 }, "Down"),
      );
      equal(
        rows.some((event) => event.kind === "data-changed" && event.change === "RowInserted"),
        true,
        "rows",
      );
    },
  },
];

/** The way of cells that a filter or a hand hid or merged. */
const hiding: ModelExpectation[] = [
  {
    title: "the used part of each column is told by itself, so that far cells have nothing between them",
    check: (workbook) => {
      equal(workbook.cells.usedColumns(firstSheet(workbook)), [], "on an empty sheet");
      workbook.cells.write(area(workbook, 2, 0), [["a"]]);
      workbook.cells.write(area(workbook, 5, 0), [["b"]]);
      workbook.cells.write(area(workbook, 900, 700), [["c"]]);
      workbook.cells.setNumberFormats(area(workbook, 901, 700), "0%");
      equal(
        workbook.cells.usedColumns(firstSheet(workbook)),
        [area(workbook, 2, 0, 4, 1), area(workbook, 900, 700, 2, 1)],
        "used columns",
      );
    },
  },
  {
    title: "hidden rows and columns are listed, and move with what is put in above them",
    check: (workbook) => {
      workbook.layout.setRowsHidden(area(workbook, 3, 0, 2, 1), true);
      workbook.layout.setColumnsHidden(area(workbook, 0, 5), true);
      workbook.cells.insert(area(workbook, 1, 0, 1, 16384), "Down");
      const { layout } = workbook;
      equal([...layout.hiddenRows(firstSheet(workbook))].sort(), [4, 5], "hidden rows");
      equal([...layout.hiddenColumns(firstSheet(workbook))], [5], "hidden columns");
    },
  },
  {
    title: "merged areas overlap none and no table, move along, and are taken apart by whatever touches them",
    check: (workbook) => {
      const { merges } = workbook;
      merges.add(area(workbook, 2, 0, 2, 3));
      refuses("InvalidOperation", () => merges.add(area(workbook, 3, 2, 1, 2)));
      refuses("InvalidOperation", () => workbook.tables.add(area(workbook, 3, 0, 4, 2)));
      workbook.tables.add(area(workbook, 10, 0, 3, 2));
      refuses("InvalidOperation", () => merges.add(area(workbook, 9, 0, 2, 1)));
      workbook.cells.insert(area(workbook, 0, 0, 1, 16384), "Down");
      equal(merges.all(), [area(workbook, 3, 0, 2, 3)], "after a row above");
      merges.remove(area(workbook, 4, 2));
      equal(merges.all(), [], "after taking apart");
    },
  },
  {
    title: "a merged area of which one cell is left is merged no longer",
    check: (workbook) => {
      workbook.merges.add(area(workbook, 0, 0, 2, 1));
      workbook.merges.add(area(workbook, 0, 1, 2, 2));
      workbook.cells.remove(area(workbook, 1, 0, 1, 16384), "Up");
      equal(workbook.merges.all(), [area(workbook, 0, 1, 1, 2)], "after taking a row out");
    },
  },
  {
    title:
      "cells cleared of everything, or of their formats, are merged no longer; cleared of contents they stay so",
    check: (workbook) => {
      workbook.merges.add(area(workbook, 0, 0, 2, 2));
      workbook.cells.clear(area(workbook, 0, 0, 5, 5), "Contents");
      equal(workbook.merges.all().length, 1, "merged areas after contents");
      workbook.cells.clear(area(workbook, 0, 0, 5, 5), "Formats");
      equal(workbook.merges.all(), [], "merged areas after formats");
    },
  },
  {
    title: "a sheet's filter and a table's keep to their cells, and their choices to their columns",
    check: (workbook) => {
      const choice = { kind: "values", values: ["x"], blanks: false } as const;
      const filter = { area: { row: 5, column: 1, rows: 4, columns: 3 }, choices: [null, choice, null] };
      workbook.sheets.update(firstSheet(workbook), { filter });
      const id = segments(workbook);
      workbook.tables.update(id, { filter: [null, null, choice] });
      workbook.cells.insert({ ...area(workbook, 0, 2), rows: 1048576 }, "Right");
      equal(
        workbook.sheets.all()[0]?.filter,
        { area: { row: 5, column: 1, rows: 4, columns: 4 }, choices: [null, null, choice, null] },
        "filter of the sheet",
      );
      equal(workbook.tables.get(id)?.filter, [null, null, null, choice], "filter of the table");
      workbook.cells.remove({ ...area(workbook, 0, 0, 1, 3), rows: 1048576 }, "Left");
      equal(
        workbook.sheets.all()[0]?.filter,
        { area: { row: 5, column: 0, rows: 4, columns: 2 }, choices: [choice, null] },
        "filter of the sheet, its first columns gone",
      );
      equal(workbook.tables.get(id)?.filter, [choice], "filter of the table, its first columns gone");
    },
  },
  {
    title: "counting from 1904 changes no value and no number, only dates as texts, by four years and a day",
    check: (workbook) => {
      const cells = area(workbook, 0, 0, 1, 3);
      workbook.cells.write(cells, [[43860, 43860, 0.5]]);
      workbook.cells.setNumberFormats(cells, [["yyyy-mm-dd", "0", "h:mm"]]);
      equal(workbook.cells.texts(cells), [["2020-01-30", "43860", "12:00"]], "from 1900");
      workbook.countFrom1904(true);
      equal(workbook.countsFrom1904, true, "counts from 1904");
      equal(workbook.cells.values(cells), [[43860, 43860, 0.5]], "values");
      equal(workbook.cells.texts(cells), [["2024-01-31", "43860", "12:00"]], "from 1904");
    },
  },
];

export const modelExpectations: readonly ModelExpectation[] = [
  ...cells,
  ...sheets,
  ...tables,
  ...rest,
  ...hiding,
];

/** For workbooks that calculate native formulas themselves. */
export const calculationExpectations: readonly ModelExpectation[] = [
  {
    title: "a formula whose cell is formatted before it has been calculated shows its value all the same",
    check: async (workbook) => {
      const cells = area(workbook, 0, 0, 1, 2);
      workbook.cells.write(cells, [[{ formula: "=1+1" }, { formula: "=A1+1" }]]);
      workbook.cells.setFormat(cells, { bold: true });
      workbook.cells.setNumberFormats(cells, [["0.0", "0.00"]]);
      await workbook.calculated();
      equal(workbook.cells.values(cells), [[2, 3]], "values");
      workbook.cells.clear(cells, "Formats");
      await workbook.calculated();
      equal(workbook.cells.formulas(cells), [["=1+1", "=A1+1"]], "formulas after the formats are gone");
      equal(workbook.cells.values(cells), [[2, 3]], "values after the formats are gone");
    },
  },
  {
    title: "calculated() waits until native formulas show their values",
    check: async (workbook) => {
      segments(workbook);
      workbook.cells.write(area(workbook, 0, 4, 1, 3), [
        [
          { formula: "=SUM(B2:B4)" },
          { formula: "=SUM(Stay_Segments[End])" },
          { formula: '=IF(E1=0,"",F1/E1)' },
        ],
      ]);
      await workbook.calculated();
      equal(workbook.cells.values(area(workbook, 0, 4, 1, 2)), [[600, 440]], "sums");
      equal(
        Math.abs(Number(workbook.cells.values(area(workbook, 0, 6))[0]?.[0]) - 440 / 600) < 1e-9,
        true,
        "share",
      );
    },
  },
  {
    title: "this row's cells and the totals row are reached by structured references",
    check: async (workbook) => {
      const id = segments(workbook);
      workbook.tables.resize(id, area(workbook, 0, 0, 4, 4));
      workbook.cells.write(area(workbook, 0, 3), [["Share"]]);
      const share = { formula: "=Stay_Segments[[#This Row],[End]]/Stay_Segments[[#This Row],[Start]]" };
      workbook.cells.write(area(workbook, 1, 3, 3, 1), share);
      workbook.tables.update(id, { showTotals: true });
      workbook.cells.write(area(workbook, 4, 1, 1, 3), [
        [
          { formula: "=SUBTOTAL(109,Stay_Segments[Start])" },
          { formula: "=SUBTOTAL(109,Stay_Segments[End])" },
          { formula: "=Stay_Segments[[#Totals],[End]]/Stay_Segments[[#Totals],[Start]]" },
        ],
      ]);
      await workbook.calculated();
      equal(workbook.cells.values(area(workbook, 1, 3, 2, 1)), [[0.9], [0.75]], "this row");
      equal(workbook.cells.values(area(workbook, 4, 1, 1, 2)), [[600, 440]], "totals");
      equal(workbook.cells.formulas(area(workbook, 1, 3)), [[share.formula]], "formula as written");
    },
  },
  {
    title: "5,200 formulas that differ, more than the grid's engine keeps, follow a cell that changes",
    check: async (workbook) => {
      const numbers = Array.from({ length: 5200 }, (_, place) => place + 1);
      const results = area(workbook, 0, 1, numbers.length, 1);
      workbook.names.add({ name: "Fee", scope: null, formula: "=10", comment: "", visible: true });
      workbook.cells.write(area(workbook, 0, 0), 2);
      workbook.cells.write(
        results,
        numbers.map((number) => [{ formula: `=$A$1*${number}+Fee` }]),
      );
      await workbook.calculated();
      equal(
        workbook.cells.values(results),
        numbers.map((number) => [2 * number + 10]),
        "at first",
      );
      workbook.cells.write(area(workbook, 0, 0), 3);
      await workbook.calculated();
      equal(
        workbook.cells.values(results),
        numbers.map((number) => [3 * number + 10]),
        "after the cell",
      );
    },
  },
  {
    title:
      "a value in the place of a formula no longer follows what the formula read, and others follow the value",
    check: async (workbook) => {
      const cells = area(workbook, 0, 0, 1, 3);
      workbook.cells.write(cells, [[1, { formula: "=A1+1" }, { formula: "=B1*10" }]]);
      await workbook.calculated();
      equal(workbook.cells.values(cells), [[1, 2, 20]], "at first");
      workbook.cells.write(area(workbook, 0, 1), 7);
      await workbook.calculated();
      workbook.cells.write(area(workbook, 0, 0), 5);
      await workbook.calculated();
      equal(workbook.cells.values(cells), [[5, 7, 70]], "after the value");
      equal(workbook.cells.formulas(cells), [[null, null, "=B1*10"]], "formulas");
    },
  },
];
