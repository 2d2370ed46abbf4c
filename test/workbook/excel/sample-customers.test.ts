import { sampleSheets } from "../../../src/build/sample/sample";
import type { Cell } from "../../../src/contract/cell";
import { openWorkbook } from "./workbook-with";

describe("the customers of the sample workbook", () => {
  const [customers] = sampleSheets();
  const serial = (date: Date): number => date.getTime() / 86_400_000 + 25569;
  const rows = (customers?.rows ?? []).map((row) =>
    row.map((cell): Cell => (cell instanceof Date ? serial(cell) : cell)),
  );
  const header = (customers?.columns ?? []).map((column) => column.header);

  it("are recognised without a question, and their blemishes are found", async () => {
    const open = openWorkbook([header, ...rows], { table: "Customers" });
    const source = await open.port.describeSelection();
    const recognition = open.runs.recognise("segment-retention", source);
    expect(recognition.mapping).toEqual({ customer: "Customer", segment: "Segment", outcome: "Churned" });
    expect(recognition).toMatchObject({ missing: [], unsure: [], options: { meaning: "left" } });
    const prepared = await open.runs.prepare({ report: "segment-retention", source, ...recognition });
    // Rows as the generator marred them; one was put in between, which moves the later ones.
    const found = prepared.check.findings.map(({ code, rows }) => [code, [...rows]]);
    expect(found).toEqual([
      ["missing-segment", [87, 640, 1519, 2222, 3061, 4405]],
      ["unknown-outcome", [955, 2811, 3778]],
      ["duplicate-kept", [2512]],
    ]);
  });
});
