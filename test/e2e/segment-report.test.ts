import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { workbookOf } from "../../src/build/sample/emit";
import type { SampleCell } from "../../src/build/sample/sheet";
import { insertSegmentRetention, openPane } from "../../src/workbench/cli/pane-walk";
import { openFile } from "../../src/workbench/cli/drive";
import { describeWithShared } from "../helpers/shared-file";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

const number = (cell: unknown): number => (typeof cell === "number" ? cell : Number.NaN);

/** The inserted sheet, header row found by its first words, down to the totals row. */
async function insertedTable(stage: Stage): Promise<{ header: string[]; rows: unknown[][]; first: number }> {
  const cells = await stage.drive("values", "A1:I60");
  const first = cells.findIndex((row) => row[0] === "Segment" && row[1] === "Start");
  const last = cells.findIndex((row, index) => index > first && row[0] === "Total");
  return { header: cells[first] as string[], rows: cells.slice(first + 1, last + 1), first };
}

/** The customers that the pane offers to fill a sheet with, as a table; the sample workbook takes long to open. */
function customersWorkbook(): Promise<Buffer> {
  const list = JSON.parse(readFileSync("dist/sample/customers.json", "utf8")) as SampleCell[][];
  const [headers = [], ...rows] = list;
  return workbookOf([
    { name: "Customers", columns: headers.map((header) => ({ header: String(header), width: 16 })), rows },
  ]);
}

describe("the segment retention report on a table of customers", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await openFile(stage.page, await customersWorkbook(), "Customers.xlsx");
    await stage.drive("select", "Customers!A1");
    const pane = await openPane(stage.page);
    await insertSegmentRetention(stage.page, pane);
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("inserts a table whose figures equal those of the cell function on the same data", async () => {
    const { rows } = await insertedTable(stage);
    const customers = await stage.drive("values", "Customers!A1:Z600");
    const header = (customers[0] ?? []).map(String);
    const [segment, churned, name] = ["Segment", "Churned", "Customer"].map((title) => header.indexOf(title));
    expect([segment, churned, name]).not.toContain(-1);
    const counts = new Map<string, { start: number; lost: number }>();
    for (const row of customers.slice(1)) {
      const key = row[segment ?? 0];
      const said = row[churned ?? 0];
      if (typeof key !== "string" || (said !== "Yes" && said !== "No")) continue;
      const count = counts.get(key) ?? { start: 0, lost: 0 };
      counts.set(key, { start: count.start + 1, lost: count.lost + (said === "Yes" ? 1 : 0) });
    }
    const segments = rows.slice(0, -1);
    expect(segments.map(([key]) => key).sort()).toEqual([...counts.keys()].sort());
    for (const [key, start, , lost, end, retention, , , churn] of segments) {
      const expected = counts.get(String(key));
      expect([key, start, lost]).toEqual([key, expected?.start, expected?.lost]);
      expect(end).toBe(number(start) - number(lost));
      expect(retention).toBeCloseTo(number(end) / number(start), 9);
      expect(churn).toBeCloseTo(number(lost) / number(start), 9);
    }
  });

  it("leaves native formulas in the long form and no function of Stay", async () => {
    const { rows, first } = await insertedTable(stage);
    const formulas = (await stage.drive("formulas", `F${first + 2}:I${first + 1 + rows.length}`)).flat();
    expect(formulas).toHaveLength(rows.length * 4);
    for (const formula of formulas) {
      expect(formula).toMatch(/^=.*Stay_SegmentRetention\[\[#(This Row|Totals)\],\[/);
      expect(formula).not.toMatch(/STAY\.|\[@/);
    }
  });

  it("makes no error value anywhere on the sheet", async () => {
    const cells = (await stage.drive("values", "A1:M60")).flat();
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  });

  it("saves a file whose parts hold the table, its formulas, the colour scale, the chart and the recipe", async () => {
    await stage.drive("type", "Customers!P1", "=STAY.RETENTION(1000,800,200)");
    const { base64, lost } = await stage.drive("save");
    expect(lost).toEqual([]);
    const file = await JSZip.loadAsync(base64, { base64: true });
    const parts = new Map<string, string>();
    for (const path of Object.keys(file.files))
      parts.set(path, (await file.file(path)?.async("string")) ?? "");
    const matching = (folder: RegExp, content: RegExp): string[] =>
      [...parts].filter(([path, text]) => folder.test(path) && content.test(text)).map(([path]) => path);
    expect(
      matching(/tables\/table\d+\.xml$/, /displayName="Stay_SegmentRetention"[^>]*totalsRowCount="1"/),
    ).toHaveLength(1);
    expect(
      matching(
        /tables\/table\d+\.xml$/,
        /<calculatedColumnFormula>[^<]*Stay_SegmentRetention\[\[#This Row\]/,
      ),
    ).toHaveLength(1);
    const [sheet, ...others] = matching(
      /worksheets\/sheet\d+\.xml$/,
      /<f>[^<]*Stay_SegmentRetention\[\[#Totals\],/,
    );
    expect(others).toEqual([]);
    const xml = parts.get(sheet ?? "") ?? "";
    expect(xml).toMatch(/<colorScale>/);
    expect(xml).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    expect(xml).toMatch(/state="frozen"/);
    expect(xml).not.toMatch(/<f>[^<]*_xldudf/);
    expect(matching(/charts\/chart\d+\.xml$/, /<c:barDir val="bar"\/>/)).toHaveLength(1);
    expect(matching(/webextensions\/webextension\d*\.xml$/, /Stay\.recipe\./)).toHaveLength(1);
    expect(
      matching(/worksheets\/sheet\d+\.xml$/, /<f>_xldudf_STAY_RETENTION\(1000,800,200\)<\/f><v>0\.6<\/v>/),
    ).toHaveLength(1);
    expect(matching(/./, /<f>STAY\./)).toEqual([]);
  });

  it("opens its own file again with the same figures", async () => {
    const { base64 } = await stage.drive("save");
    const before = await insertedTable(stage);
    await openFile(stage.page, Buffer.from(base64, "base64"), "again.xlsx");
    await stage.drive("settled");
    expect(await insertedTable(stage)).toEqual(before);
  });

  it("complains of nothing", () => {
    expect(stage.complaints).toEqual([]);
  });
});

describeWithShared("telco_churn.csv opened as a file, by Contract", "data/telco_churn.csv", (text) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
    await openFile(stage.page, Buffer.from(text()), "telco_churn.csv");
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("gives 3875/1655, 1473/166, 1695/48, total 7043/1869 and retention 0.734630", async () => {
    const pane = await openPane(stage.page);
    await insertSegmentRetention(stage.page, pane);
    const { rows } = await insertedTable(stage);
    const figures = new Map(rows.map(([key, start, , lost]) => [key, [start, lost]]));
    expect(figures.get("Month-to-month")).toEqual([3875, 1655]);
    expect(figures.get("One year")).toEqual([1473, 166]);
    expect(figures.get("Two year")).toEqual([1695, 48]);
    expect(figures.get("Total")).toEqual([7043, 1869]);
    expect(rows.at(-1)?.[5]).toBeCloseTo(0.73463, 6);
  });
});
