import type { AggregateQuestion } from "../../../src/contract/aggregate-question";
import { dayOfIsoText } from "../../../src/contract/dates";
import type { DatabaseSource } from "../../../src/contract/recipe";
import { clickHouseEngine } from "../../../src/sources/clickhouse/clickhouse-engine";
import type { Examining } from "../../../src/workbook/ports/outside";
import { oldClickHouse, run } from "./old-server";
import { clusterName, isInstalled, withServers, type Shard } from "./servers";

/**
 * Three servers on this machine that form a cluster: how many rows each of them reads, and what it returns, in each
 * form of a query. `tsx test/engines/cluster/main.ts [rows]`, ten million where nothing is said.
 */
const rows = Number(process.argv[2] ?? 10_000_000);
const customers = Math.ceil(rows / 10);
const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;

const events = {
  ...{ customer: "customer", day: "date", lastDay: day("2023-12-31"), isChosen: false },
} as const;
const questions: Readonly<Record<string, AggregateQuestion>> = {
  "cohorts by month, rates": {
    ...{ kind: "cohort-events", ...events, amount: null, period: "month", cell: "on", ages: 24, sum: null },
  },
  "cohorts by month, money": {
    ...{
      kind: "cohort-events",
      ...events,
      amount: "amount",
      period: "month",
      cell: "on",
      ages: 24,
      sum: "value",
    },
  },
  "histories of customers": { kind: "customer-histories", ...events, amount: "amount", followedTo: null },
};

const asked: Examining = {
  inputs: {
    customer: { header: "customer_id", role: "identifier" },
    date: { header: "date", role: "event-date" },
    amount: { header: "cents", role: "amount" },
  },
  ...{ options: {}, today: day("2023-12-31"), days: ["date"], labels: [] },
};

async function fill(shards: readonly Shard[]): Promise<void> {
  const columns = "customer_id UInt32, date Date, cents Int64";
  await Promise.all(
    shards.map(async ({ http }, place) => {
      await run(
        http,
        `create table orders_local (${columns}) engine = MergeTree partition by tuple() order by customer_id`,
      );
      await run(
        http,
        `create table orders (${columns}) engine = Distributed(${clusterName}, default, orders_local, customer_id)`,
      );
      await run(
        http,
        `insert into orders_local select intHash32(number) % ${customers} as customer_id, ` +
          `toDate('2022-01-01') + intHash32(number + 7) % 730, toInt64(intHash32(number * 3) % 100000) - 2000 ` +
          `from (select number from system.numbers limit ${rows}) where customer_id % ${shards.length} = ${place}`,
      );
    }),
  );
}

/** What each server logged of its own part of a query. */
async function logged(shards: readonly Shard[], id: string): Promise<void> {
  const sql =
    "select read_rows as readRows, read_bytes as readBytes, result_rows as resultRows, result_bytes as resultBytes, " +
    "query_duration_ms as milliseconds, memory_usage as memory from system.query_log " +
    `where type = 2 and is_initial_query = 0 and initial_query_id = '${id}' and read_rows > 1 format JSONEachRow`;
  for (const [place, { http }] of shards.entries()) {
    await run(http, "system flush logs");
    console.log(`  shard ${place + 1}: ${(await run(http, sql)).trim()}`);
  }
}

async function race(shards: readonly Shard[]): Promise<void> {
  const [{ http }] = shards as [Shard, ...Shard[]];
  const answers: Record<string, string> = {};
  for (const shardedBy of [undefined, "customer_id"]) {
    const source: DatabaseSource = {
      ...{ kind: "database", address: http, database: "default", table: "orders" },
      ...(shardedBy === undefined ? {} : { shardedBy }),
    };
    let asking = "";
    const engine = clickHouseEngine(
      source,
      oldClickHouse(http, (id) => (asking = id)),
    );
    const began = performance.now();
    const { read, used } = await engine.examine(asked);
    console.log(shardedBy ?? "one scan", "examined", { read, used, seconds: seconds(began) });
    for (const [name, question] of Object.entries(questions)) {
      const start = performance.now();
      const answer = await engine.answer(question, asked);
      const took = seconds(start);
      const form = shardedBy === undefined ? "one scan" : "per shard";
      console.log(`${name}, ${form}: ${took} s`);
      await logged(shards, asking);
      const text = JSON.stringify(answer, (_, value: unknown) =>
        ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
      );
      if (answers[name] !== undefined && answers[name] !== text) throw new Error(`The forms differ: ${name}`);
      answers[name] = text;
    }
  }
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);

async function main(): Promise<void> {
  if (!isInstalled())
    return console.log("clickhouse-server is not installed here: apt-get install clickhouse-server");
  await withServers(3, async (shards) => {
    await fill(shards);
    await race(shards);
  });
}

void main();
