import JSZip from "jszip";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitSample } from "../../../src/build/sample/emit";
import { sampleSheets } from "../../../src/build/sample/sample";

describe("the sample's files", () => {
  const directory = mkdtempSync(join(tmpdir(), "sample-"));
  let file: Buffer;
  beforeAll(async () => {
    // The customers, and of the other sheets what a file needs to have rows: all take ten times as long.
    const sheets = sampleSheets().map((sheet, place) =>
      place === 0 ? sheet : { ...sheet, rows: sheet.rows.slice(0, 50) },
    );
    await emitSample(join(directory, "dist"), join(directory, "workbench"), sheets);
    file = readFileSync(join(directory, "workbench", "sample.xlsx"));
  }, 120_000);
  afterAll(() => rmSync(directory, { recursive: true }));

  it("are a workbook with a real table on every sheet, over all its rows", async () => {
    const zip = await JSZip.loadAsync(file);
    const tables = await Promise.all(
      Object.keys(zip.files)
        .filter((name) => /^xl\/tables\/table\d+\.xml$/.test(name))
        .map(async (name) => (await zip.file(name)?.async("string")) ?? ""),
    );
    const names = tables.map((xml) => /displayName="([^"]+)" ref="([^"]+)"/.exec(xml)?.slice(1).join(" "));
    expect(names).toContain("Customers A1:K5002");
    expect(names).toHaveLength(6);
    expect(tables.every((xml) => xml.includes("<autoFilter"))).toBe(true);
  });

  it("hold the name like a formula as text, and dates as numbers with a date format", async () => {
    const zip = await JSZip.loadAsync(file);
    const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(sheet).not.toContain("<f>");
    expect(await zip.file("xl/sharedStrings.xml")?.async("string")).toContain("=Kaffe ApS");
    // 2022-01-01 is serial 44562 in Excel.
    const [, style] = /<c r="F2" s="(\d+)"[^>]*><v>44562<\/v>/.exec(sheet) ?? [];
    const styles = (await zip.file("xl/styles.xml")?.async("string")) ?? "";
    const [, format] = /numFmtId="(\d+)" formatCode="yyyy-mm-dd"/.exec(styles) ?? [];
    expect(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].split("<xf ")[Number(style) + 1]).toContain(
      `numFmtId="${format}"`,
    );
  });

  it("and a small list of every tenth customer that the pane can fill a sheet with", () => {
    const list = readFileSync(join(directory, "dist", "sample", "customers.json"), "utf8");
    const [headers, ...rows] = JSON.parse(list) as (string | number | null)[][];
    expect(headers).toEqual(["Customer", "Segment", "Plan", "Country", "Churned"]);
    expect(rows).toHaveLength(501);
    expect(rows.every((row) => row.length === 5)).toBe(true);
    expect(list.length).toBeLessThan(50_000);
  });
});
