import type { Message } from "../../contract/locale";
import type { Table, TableCell } from "../../contract/table";

/** So much of the whole is what most of it means. */
const most = 0.8;

/** The finding in one sentence: the most frequent reason, how few make up most, and which one costs most. */
export function reasonsSentence(
  { columns, rows, totals = [], wordRows = [] }: Table,
  minimum: number,
): Message {
  const key = "report.churn-reasons.sentence";
  const place = (name: string): number => columns.findIndex((column) => column.key === name);
  const figure = (row: readonly TableCell[], name: string): number => Number(row[place(name)] ?? 0);
  const customers = figure(totals, "customers");
  const [top, ...others] = rows.filter((_, row) => !wordRows.includes(row));
  if (customers === 0) return { key: `${key}.no-rows` };
  if (!top) return { key: `${key}.pooled`, values: { customers, minimum } };
  const few = rows.findIndex((row) => figure(row, "cumulative") >= most) + 1;
  const values = {
    customers,
    reason: String(top[0]),
    count: figure(top, "customers"),
    share: figure(top, "share"),
    few,
  };
  const dearest = others.reduce(
    (dearest, row) => (figure(row, "value-lost") > figure(dearest, "value-lost") ? row : dearest),
    top,
  );
  if (place("value-lost") < 0 || figure(dearest, "value-lost") === 0) return { key, values };
  return {
    key: `${key}.value`,
    values: { ...values, dearest: String(dearest[0]), valueShare: figure(dearest, "share-of-value") },
  };
}
