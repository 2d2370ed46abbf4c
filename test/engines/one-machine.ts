import { performance } from "node:perf_hooks";
import { dayOfIsoText } from "../../src/contract/dates";
import type { AggregateQuestion } from "../../src/contract/aggregate-question";
import type { Examining } from "../../src/workbook/ports/outside";
import { openChdb } from "./harness/chdb";
import { engineOf, source } from "./harness/table-of";

/** How long one machine takes for each question: `tsx test/engines/one-machine.ts [rows]`. */
const rows = Number(process.argv[2] ?? 1_000_000);
const customers = Math.ceil(rows / 10);
const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;
const events = {
  ...{ customer: "customer", day: "date", amount: "amount", lastDay: day("2023-12-31"), isChosen: false },
} as const;
const cohorts = { kind: "cohort-events", ...events, cell: "on", ages: 24 } as const;
const questions: Readonly<Record<string, AggregateQuestion>> = {
  "cohorts by month, rates": { ...cohorts, period: "month", sum: null },
  "cohorts by 30 days, rates": { ...cohorts, period: 30, sum: null },
  "cohorts by month, money": { ...cohorts, period: "month", sum: "value" },
  "histories of customers": { kind: "customer-histories", ...events, followedTo: null },
  "segments by activity": {
    ...{ kind: "segment-activity", ...events, segments: ["segment"], opening: day("2023-10-01"), window: 90 },
  },
};
const asked = (inputs: Examining["inputs"]): Examining => ({
  ...{ inputs, options: {}, today: day("2023-12-31"), days: ["date"], labels: [] },
});
const purchases = {
  customer: { header: "customer_id", role: "identifier" },
  date: { header: "date", role: "event-date" },
  amount: { header: "amount", role: "amount" },
} as const;

async function main(): Promise<void> {
  const session = openChdb();
  session.query("create database shop");
  session.query(
    `create table shop.\`${source.table}\` (customer_id UInt32, date Date, amount Decimal(12, 2), ` +
      "segment LowCardinality(String)) engine = MergeTree order by tuple()",
  );
  session.query(
    `insert into shop.\`${source.table}\` select intHash32(number) % ${customers} as customer_id, ` +
      "toDate('2022-01-01') + intHash32(number + 7) % 730, toDecimal64(intHash32(number * 3) % 100000, 2) / 100 - 20, " +
      `['Gold', 'Silver', 'Basic'][1 + customer_id % 3] from numbers(${rows})`,
  );
  const engine = engineOf(session);
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await work();
    console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(2)} s`);
  };
  const bySegment = asked({ ...purchases, segment: { header: "segment", role: "segment" } });
  const plain = asked(purchases);
  await timed("examine", () => engine.examine(plain));
  await timed("examine, with segments", () => engine.examine(bySegment));
  for (const [name, question] of Object.entries(questions)) {
    await timed(name, () => engine.answer(question, "segments" in question ? bySegment : plain));
  }
  session.close();
}

void main();
