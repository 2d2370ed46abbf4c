import { Random } from "../../../src/build/sample/random";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import type { RichApiRequest } from "../../../src/workbench/office-host/rich-api/wire";
import { hostOf } from "../../workbook/excel/office-in-node";

/** Excel's part of the bench: a process of its own, so that its work is not counted as the add-in's. */
const rows = Number(process.argv[2]);
const book = new MemoryWorkbook();
const sheet = book.sheets.active;
const headers = ["Customer", "Date", "Amount", "Plan", "Region"];
book.cells.write({ sheet, row: 0, column: 0, rows: 1, columns: headers.length }, [headers]);
const random = new Random(1);
/** Customers come over a year and a half, stay for half a year on average, and buy more or less often. */
const customers = Array.from({ length: 100_000 }, () => {
  const came = random.between(0, 550);
  return { came, stayed: Math.min(random.exponential(1 / 180), 730 - came) };
});
const step = 50_000;
for (let from = 0; from < rows; from += step) {
  const count = Math.min(step, rows - from);
  const cells = Array.from({ length: count }, (_, place) => {
    // Everybody once; then the first ones more often than the last.
    const row = from + place;
    const customer = row < customers.length ? row : Math.floor(random.uniform() ** 2 * customers.length);
    const { came, stayed } = customers[customer]!;
    return [
      `CUST-${String(customer).padStart(7, "0")}`,
      45_000 + came + Math.floor(random.uniform() * stayed),
      random.between(100, 10_000) / 100,
      `Plan ${customer % 12}`,
      `Region ${customer % 5}`,
    ];
  });
  book.cells.write({ sheet, row: 1 + from, column: 0, rows: count, columns: headers.length }, cells);
}
const execute = hostOf(book);
process.on("message", (body: string) => {
  void execute(JSON.parse(body) as RichApiRequest).then((answer) => process.send?.(JSON.stringify(answer)));
});
process.send?.("ready");
