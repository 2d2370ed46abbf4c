import { flowTable, type Move } from "../../calc/rates/retention-flow";
import type { Message } from "../../contract/locale";
import type { OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import {
  balancesOf,
  balanceTable,
  balanceTableName,
  endOf,
  startOf,
  sumOf,
  type Balance,
} from "./balance-table";

const tableName = "Stay_SegmentFlow";
const stem = "report.segment-flow";

/**
 * @param names the segments, in the order in which they are to stand
 * @param moves one a customer
 */
export function flowReport(
  names: readonly string[],
  moves: readonly Move[],
  level: number,
  definition: readonly Message[],
): ReportOutput {
  const balances = balancesOf(names, moves);
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: flowSentence(balances),
    tables: [matrixTable(names, moves), balanceTable(balances, level)],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "column",
        title: { key: `${stem}.chart` },
        table: balanceTableName,
        category: "segment",
        series: ["moved-in", "new", "moved-out", "lost"],
      },
    ],
    notes: [
      ...definition,
      { key: `${stem}.note.matrix` },
      { key: `${stem}.note.balance` },
      { key: "note.interval", values: { level } },
      { key: "note.reference", values: { reference: sources["farris-2015"] } },
      { key: "note.reference", values: { reference: sources["wilson-1927"] } },
    ],
  };
}

/** RETENTION.FLOW: a row a segment then, a column a segment now. */
function matrixTable(names: readonly string[], moves: readonly Move[]): OutputTable {
  const { rows, totals = [] } = flowTable(names, moves);
  const to = names.map((label, place): OutputColumn => ({
    key: `to-${place + 1}`,
    unit: "count",
    label,
    total: "sum",
  }));
  const counted = [...to, { key: "lost", unit: "count", total: "sum" } as const];
  return {
    name: tableName,
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      ...counted,
      {
        key: "total",
        unit: "count",
        formula: (column) => counted.map(({ key }) => column(key)).join("+"),
        total: "formula",
      },
    ],
    // "New" may well be what a segment is called.
    rows: rows.map((row, place) => (place === names.length ? ["new-customers", ...row.slice(1)] : row)),
    wordRows: [names.length],
    totals,
    colourScales: to.map(({ key }) => key),
  };
}

/** How many stayed, moved, left and came, and which segments gained and lost most. */
function flowSentence(balances: readonly Balance[]): Message {
  const all = sumOf(balances);
  const [start, end] = [startOf(all), endOf(all)];
  if (start + end === 0) return { key: `${stem}.sentence.no-rows` };
  const change = (balance: Balance): number => endOf(balance) - startOf(balance);
  const ranked = [...balances].sort((one, other) => change(other) - change(one));
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const gains = best ? Math.max(0, change(best)) : 0;
  const losses = worst ? Math.max(0, -change(worst)) : 0;
  return {
    key: `${stem}.sentence`,
    values: {
      ...{ start, stayed: all.stayed, moved: all.movedOut, lost: all.lost, gained: all.gained },
      ...{ best: best?.segment ?? "", gains, worst: worst?.segment ?? "", losses },
    },
  };
}
