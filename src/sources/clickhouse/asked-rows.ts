import { dayOfIsoText } from "../../contract/dates";
import type { Role } from "../../contract/report-data";
import type { Examining } from "../../workbook/ports/outside";
import type { Run } from "../../workbook/ports/run";
import { Bindings } from "./bindings";
import type { ClickHouse } from "./clickhouse";
import { named, quoted } from "./identifier";
import { columnWith, type KnownTable } from "./known-table";
import { amountReading } from "./reading/amount-reading";
import type { AskedColumn } from "./reading/asked-column";
import { customerReading } from "./reading/customer-reading";
import { dayReading } from "./reading/day-reading";
import type { Reading, Stage } from "./reading/stage";
import { outcomeReading, segmentReading, totalsStages } from "./reading/word-reading";

/** The rows of which something is asked: how they are read, and which of them take part. */
export interface AskedRows {
  readonly table: string;
  /** The input of each role that they have. */
  readonly inputOf: Partial<Readonly<Record<Role, string>>>;
  readonly segments: readonly string[];
  /** Names of ours and the SQL for which they stand; each layer may speak of those before it. */
  readonly layers: readonly Reading["columns"][];
  readonly stages: readonly Stage[];
  /** SQL that is true where no customer is named; `null` where everybody is. */
  readonly isUnnamed: string | null;
  /** Words of the inputs of segments. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Whether money is whole numbers already. */
  readonly isWhole: boolean;
  readonly bindings: Bindings;
}

/** Looks at the words of columns of texts; the rows themselves are not read yet. */
export async function askedRows(
  clickHouse: ClickHouse,
  table: KnownTable,
  { inputs, options }: Examining,
  run?: Run,
): Promise<AskedRows> {
  const bindings = new Bindings();
  const columnOf = (input: string): AskedColumn => {
    const header = inputs[input]?.header ?? "";
    const { name, type } = columnWith(table, header);
    const cell = `stay_source.${quoted(name)}`;
    return { input, header, cell, type, table: table.sql, clickHouse, options, bindings, run };
  };
  const withRole = (role: Role): string[] =>
    Object.keys(inputs).filter((input) => inputs[input]?.role === role);
  const inputOf = Object.fromEntries(
    Object.entries(inputs).map(([input, { role }]) => [role, input]),
  ) as AskedRows["inputOf"];
  const readings: Reading[] = [];
  const labels: Record<string, readonly string[]> = {};
  for (const input of withRole("segment")) {
    const reading = await segmentReading(columnOf(input));
    labels[input] = reading.labels;
    const totals = readings.length === 0 ? totalsStages(columnOf(input), reading.labels) : [];
    readings.push({ ...reading, stages: [...reading.stages, ...totals] });
  }
  const segments = Object.keys(labels);
  const customer = inputOf.identifier === undefined ? null : customerReading(columnOf(inputOf.identifier));
  const isUnnamed = customer?.isUnnamed ?? null;
  if (inputOf.outcome !== undefined) readings.push(await outcomeReading(columnOf(inputOf.outcome)));
  else if (inputOf.joined !== undefined) readings.push(...(await membershipReadings(inputOf, columnOf)));
  else {
    if (isUnnamed !== null) readings.push(unnamedLeftOut(inputOf.identifier ?? "", isUnnamed));
    readings.push(...(await eventReadings(inputOf, columnOf, segments.length > 0)));
  }
  const { amount } = inputOf;
  return {
    ...{ table: table.sql, inputOf, segments, isUnnamed, labels, bindings },
    layers: layersOf([customer?.columns ?? [], ...readings.map(({ columns }) => columns)]),
    stages: readings.flatMap(({ stages }) => stages),
    isWhole: amount === undefined || columnOf(amount).type.kind === "whole",
  };
}

/** The input of the days of events. */
export const dayOfEvents = (inputOf: AskedRows["inputOf"]): string =>
  inputOf["event-date"] ?? inputOf["revenue-month"] ?? "";

const unnamedLeftOut = (input: string, found: string): Reading => ({
  columns: [],
  stages: [{ code: "unnamed-customer", input, effect: "left-out", found }],
});

async function membershipReadings(
  { joined = "", ended = "" }: AskedRows["inputOf"],
  columnOf: (input: string) => AskedColumn,
): Promise<Reading[]> {
  const end = await dayReading(columnOf(ended), "unknown");
  const backwards: Stage = {
    ...{ code: "end-before-start", input: ended, effect: "left-out" },
    found: `${named(ended)} < ${named(joined)}`,
  };
  return [
    await dayReading(columnOf(joined), "left-out"),
    {
      columns: end.columns,
      stages: [...end.stages, backwards],
    },
  ];
}

/** @param isRefundLeftOut a refund is no purchase where it is only asked who has bought */
async function eventReadings(
  inputOf: AskedRows["inputOf"],
  columnOf: (input: string) => AskedColumn,
  isRefundLeftOut: boolean,
): Promise<Reading[]> {
  const day = dayOfEvents(inputOf);
  const readings = [await dayReading(columnOf(day), "left-out")];
  const { amount: input } = inputOf;
  if (input !== undefined) {
    readings.push(await amountReading(columnOf(input), isRefundLeftOut ? "unknown" : "left-out"));
    if (isRefundLeftOut) readings.push({ columns: [], stages: [refund(input)] });
  }
  const { options, bindings } = columnOf(day);
  const until = dayOfIsoText(String(options.until ?? ""));
  if (until !== null) {
    const found = `${named(day)} > ${bindings.day("until", until)}`;
    readings.push({ columns: [], stages: [{ code: "after-as-of", input: day, effect: "left-out", found }] });
  }
  return readings;
}

const refund = (input: string): Stage => ({
  ...{ code: "refund", input, effect: "left-out" },
  found: `${named(input)} < 0`,
});

/** Columns that speak of no other one, those that speak of these, and so on. */
function layersOf(columns: readonly Reading["columns"][]): Reading["columns"][] {
  const depth = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: depth }, (_, layer) => columns.flatMap((own) => own.slice(layer, layer + 1)));
}

/**
 * SQL that selects from all rows, their inputs read. What a query groups stands in one select with the table itself, so
 * that machines among which a table is spread group their own rows; only what is read from texts is read before.
 */
export function selectAll(
  { layers }: Pick<AskedRows, "layers">,
  table: string,
  list: string,
  more: readonly (readonly [name: string, sql: string])[] = [],
): string {
  const read = (columns: Reading["columns"]): string =>
    columns.map(([name, sql]) => `${sql} as ${name}`).join(", ");
  const from = layers
    .slice(0, -1)
    .reduce(
      (below, columns, layer) => `(select ${layer === 0 ? "" : "*, "}${read(columns)} from ${below})`,
      `${table} as stay_source`,
    );
  const own = [...(layers.at(-1) ?? []), ...more];
  return `${own.length === 0 ? "" : `with ${read(own)} `}select ${list} from ${from}`;
}

/** SQL that selects from the rows that take part. */
export function selectRows(
  rows: AskedRows,
  table: string,
  list: string,
  ...conditions: readonly string[]
): string {
  const leftOut = rows.stages
    .filter(({ effect }) => effect === "left-out")
    .map(({ found }) => `not (${found})`);
  const all = [...leftOut, ...conditions];
  return `${selectAll(rows, table, list)}${all.length === 0 ? "" : ` where ${all.join(" and ")}`}`;
}
