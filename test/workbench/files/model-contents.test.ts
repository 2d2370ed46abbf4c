import { contentsOf } from "../../../src/workbench/files/model-contents";
import { fillModel } from "../../../src/workbench/files/fill-model";
import type { WorkbookContents } from "../../../src/workbench/files/contents";
import { maxRows } from "../../../src/workbench/workbook-model/area";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { reportContents } from "./report-contents";

function filled(contents: WorkbookContents): MemoryWorkbook {
  // Gives each formula the value that the contents have for it.
  const model = new MemoryWorkbook({ name: contents.name });
  fillModel(model, contents);
  return model;
}

/** The contents with ids by which sheets, tables, charts and scales can be compared: their places. */
function comparable(contents: WorkbookContents): unknown {
  const ids = new Map<string, string>();
  contents.sheets.forEach(({ sheet }, place) => ids.set(sheet.id, `sheet ${place}`));
  contents.tables.forEach(({ id }, place) => ids.set(id, `table ${place}`));
  contents.charts.forEach(({ id }, place) => ids.set(id, `chart ${place}`));
  contents.colorScales.forEach(({ id }, place) => ids.set(id, `scale ${place}`));
  const { sheets, styles, settings, ...rest } = contents;
  const plain = {
    ...rest,
    settings: [...settings],
    sheets: sheets.map(({ sheet, cells, columns, rows }) => ({
      sheet,
      columns: columns.map((run) => ({ ...run, style: styles[run.style] })),
      rows: rows.map((run) => ({ ...run, style: styles[run.style] })),
      cells: cells.values.map((value, place) => ({
        row: cells.rows[place],
        column: cells.columns[place],
        style: styles[cells.styleOf[place] ?? 0],
        formula: cells.formulas.get(place)?.formula ?? null,
        // The model calculates for itself.
        value: cells.formulas.has(place) ? null : value,
      })),
    })),
  };
  return JSON.parse(JSON.stringify(plain), (_, value: unknown) =>
    typeof value === "string" ? (ids.get(value) ?? value) : value,
  );
}

describe("a model filled with contents", () => {
  it("gives the same contents back", () => {
    const before = reportContents();
    expect(comparable(contentsOf(filled(before)))).toEqual(comparable(before));
  });

  it("keeps the id by which a sheet is known, and gives one to a sheet that has none", () => {
    const before = reportContents();
    const [known, other] = filled(before).sheets.all();
    expect(known?.id).toBe(before.sheets[0]?.uid);
    expect(other?.id).toMatch(/^\{.*\}$/);
    expect(other?.id).not.toBe(known?.id);
  });

  it("leaves the cells of a new totals row blank that are blank in the contents", () => {
    const model = filled(reportContents());
    const sheet = model.sheets.byName("Q1 report")?.id ?? "";
    expect(model.cells.values({ sheet, row: 5, column: 0, rows: 1, columns: 3 })[0]?.[2]).toBeNull();
  });

  it("holds texts as texts, whatever they look like", () => {
    const model = filled(reportContents());
    const cell = {
      sheet: model.sheets.byName("Q1 report")?.id ?? "",
      row: 3,
      column: 0,
      rows: 1,
      columns: 1,
    };
    expect(model.cells.values(cell)).toEqual([["=Ørsted & <Sønner>"]]);
    expect(model.cells.formulas(cell)).toEqual([[null]]);
  });
});

describe("contentsOf", () => {
  it("lists a spilling formula with what it shows, and nothing in the cells it fills", async () => {
    const model = new MemoryWorkbook({
      evaluate: () => [
        [1, 2],
        [3, null],
      ],
    });
    const sheet = model.sheets.active;
    model.cells.write({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, { formula: "=STAY.X()" });
    model.cells.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, "corner");
    await model.calculated();
    const list = contentsOf(model).sheets[0]?.cells;
    expect(list?.values).toEqual(["corner", 1]);
    expect([...(list?.formulas.values() ?? [])]).toEqual([
      {
        formula: "=STAY.X()",
        spill: [
          [1, 2],
          [3, null],
        ],
      },
    ]);
  });

  it("takes a whole column's look once, and lists the cells in it that look otherwise", () => {
    const model = new MemoryWorkbook();
    const sheet = model.sheets.active;
    model.cells.setNumberFormats({ sheet, row: 0, rows: maxRows, column: 2, columns: 1 }, "0%");
    model.cells.write({ sheet, row: 3, column: 2, rows: 1, columns: 1 }, 0.5);
    model.cells.setFormat({ sheet, row: 4, column: 2, rows: 1, columns: 1 }, { bold: true });
    const contents = contentsOf(model);
    const [first] = contents.sheets;
    expect(first?.columns).toMatchObject([{ first: 2, count: 1, size: null }]);
    expect(contents.styles[first?.columns[0]?.style ?? 0]?.numberFormat).toBe("0%");
    expect(first?.cells.values).toEqual([0.5, null]);
    expect(contents.styles[first?.cells.styleOf[1] ?? 0]).toMatchObject({
      numberFormat: "0%",
      format: { bold: true },
    });
    const again = contentsOf(filled(contents));
    expect(comparable(again)).toEqual(comparable(contents));
  });
});
