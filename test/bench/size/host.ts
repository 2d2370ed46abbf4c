import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import type { RichApiRequest } from "../../../src/workbench/office-host/rich-api/wire";
import { hostOf } from "../../workbook/excel/office-in-node";

/** Excel's part of the bench: a process of its own, so that its work is not counted as the add-in's. */
const rows = Number(process.argv[2]);
const book = new MemoryWorkbook();
const sheet = book.sheets.active;
const headers = ["Customer", "Date", "Amount", "Plan", "Region"];
book.cells.write({ sheet, row: 0, column: 0, rows: 1, columns: headers.length }, [headers]);
const step = 50_000;
for (let from = 0; from < rows; from += step) {
  const count = Math.min(step, rows - from);
  const cells = Array.from({ length: count }, (_, place) => {
    const row = from + place;
    return [
      `CUST-${String((row * 7919) % 100_003).padStart(7, "0")}`,
      45_000 + ((row * 31) % 365),
      ((row * 37) % 10_000) / 100,
      `Plan ${row % 12}`,
      `Region ${row % 5}`,
    ];
  });
  book.cells.write({ sheet, row: 1 + from, column: 0, rows: count, columns: headers.length }, cells);
}
const execute = hostOf(book);
process.on("message", (body: string) => {
  void execute(JSON.parse(body) as RichApiRequest).then((answer) => process.send?.(JSON.stringify(answer)));
});
process.send?.("ready");
