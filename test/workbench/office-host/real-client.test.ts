import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, type RealClient } from "./real-client";

describe("the unmodified client library against the workbench's host", () => {
  let workbook: MemoryWorkbook;
  let client: RealClient;

  beforeEach(async () => {
    workbook = new MemoryWorkbook();
    client = await startClient(workbook);
  });
  afterEach(() => client.close());

  it("finds Excel on the web and the requirement sets that the host states", () => {
    const { context } = client.Office;
    expect(String(context.host)).toBe("Excel");
    expect(String(context.platform)).toBe("OfficeOnline");
    expect(context.displayLanguage).toBe("en-US");
    expect(context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(client.unsupported).toEqual([]);
  });

  it("writes, reads back and formats", async () => {
    const read = await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Retention");
      const target = sheet.getRange("A1").getResizedRange(1, 2);
      target.values = [
        ["Start", "End", "New"],
        [1000, "800", 200],
      ];
      target.getRow(0).format.font.bold = true;
      sheet.activate();
      const used = sheet.getUsedRange();
      used.load("address,values,text,format/font/bold");
      await context.sync();
      return { address: used.address, values: used.values, text: used.text, bold: used.format.font.bold };
    });
    expect(read).toEqual({
      address: "Retention!A1:C2",
      values: [
        ["Start", "End", "New"],
        [1000, 800, 200],
      ],
      text: [
        ["Start", "End", "New"],
        ["1000", "800", "200"],
      ],
      bold: null,
    });
  });
});
