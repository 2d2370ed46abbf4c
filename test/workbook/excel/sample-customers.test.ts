import { sampleSheets } from "../../../src/build/sample/sample";
import type { Cell } from "../../../src/contract/cell";
import { openWorkbook, requestFor } from "./workbook-with";

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
    const request = requestFor(open, source);
    expect(request).toMatchObject({
      shape: "outcomes",
      mapping: { customer: "Customer", segment: "Segment", outcome: "Churned" },
      options: { meaning: "left" },
    });
    const prepared = await open.runs.prepare(request);
    // Rows as the generator marred them; one was put in between, which moves the later ones.
    const found = prepared.check.findings.map(({ code, rows }) => [code, [...rows]]);
    expect(found).toEqual([
      ["missing-segment", [87, 640, 1519, 2222, 3061, 4405]],
      ["unknown-outcome", [955, 2811, 3778]],
      ["duplicate-kept", [2512]],
    ]);
  });
});
