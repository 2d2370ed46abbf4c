import type { Message } from "../../contract/locale";
import type { Table, TableCell } from "../../contract/table";

/** The finding in one sentence: how many stayed, and which segment loses the largest share. */
export function retentionSentence({ columns, rows, totals = [] }: Table): Message {
  const place = (key: string): number => columns.findIndex((column) => column.key === key);
  const figure = (row: readonly TableCell[], key: string): number => Number(row[place(key)] ?? 0);
  const key = "report.segment-retention.sentence";
  const customers = figure(totals, "start");
  const retention = figure(totals, "retention");
  const [first, ...others] = rows.filter((row) => figure(row, "start") > 0);
  if (!first) return { key: `${key}.no-rows` };
  if (figure(totals, "lost") === 0) return { key: `${key}.nobody-left`, values: { customers } };
  if (others.length === 0) return { key: `${key}.one-segment`, values: { customers, retention } };
  // Of segments that lose the same share, the one with more customers weighs more.
  const worst = others.reduce((worst, row) => {
    const difference = figure(row, "churn") - figure(worst, "churn");
    return difference > 0 || (difference === 0 && figure(row, "start") > figure(worst, "start"))
      ? row
      : worst;
  }, first);
  return {
    key,
    values: {
      customers,
      retention,
      worst: String(worst[place("segment")]),
      churn: figure(worst, "churn"),
      lost: figure(worst, "lost"),
      start: figure(worst, "start"),
    },
  };
}
