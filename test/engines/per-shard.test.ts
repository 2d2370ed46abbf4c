import { dayOfIsoText } from "../../src/contract/dates";
import type { AggregateQuestion } from "../../src/contract/aggregate-question";
import { clickHouseEngine } from "../../src/sources/clickhouse/clickhouse-engine";
import type { ClickHouse } from "../../src/sources/clickhouse/clickhouse";
import type { Examining } from "../../src/workbook/ports/outside";
import { clickHouseOf, openChdb } from "./harness/chdb";
import { fillTable, source } from "./harness/table-of";

const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;
const session = openChdb();
afterAll(() => session.close());

const columns = {
  "customer id": { type: "String", cells: ["A", "A", "B", "C", "B", "B"] },
  day: {
    type: "Date",
    cells: ["2024-01-10", "2024-02-11", "2024-01-20", "2024-02-01", "2024-03-01", "2024-03-09"],
  },
  paid: { type: "Decimal(9, 2)", cells: [10, 5.5, 20, 7, -3, 8] },
};

/** Two machines that have the same rows: whatever each of them counts comes back twice and is added up. */
function twoMachines(): ClickHouse {
  const { rows } = clickHouseOf(session);
  const distributed = "Distributed('two machines', 'shop', 'part of rows', cityHash64(`customer id`))";
  return {
    rows: ({ sql, parameters }) =>
      sql.includes("engine_full")
        ? Promise.resolve([[distributed]])
        : rows({ sql: sql.replace("cluster(`two machines`,", "remote('127.0.0.1,127.0.0.1',"), parameters }),
  };
}

const asked: Examining = {
  inputs: {
    customer: { header: "customer id", role: "identifier" },
    date: { header: "day", role: "event-date" },
    amount: { header: "paid", role: "amount" },
  },
  ...{ options: {}, today: day("2024-03-31"), days: ["date"], labels: [] },
};
const question: AggregateQuestion = {
  ...{ kind: "cohort-events", customer: "customer", day: "date", amount: "amount", isChosen: false },
  ...{ lastDay: day("2024-03-31"), period: "month", cell: "on", ages: 24, sum: "value" },
};

describe("a table that the user has declared to be spread by customer", () => {
  beforeAll(() => {
    fillTable(session, columns);
    fillTable(session, columns, "part of rows");
  });

  it("is asked machine by machine: each finishes the whole question, and groups are added up", async () => {
    const engine = clickHouseEngine({ ...source, shardedBy: "customer id" }, twoMachines());
    const { form, sql } = await engine.queriesOf(question, asked);
    expect(form).toBe("per-shard");
    expect(sql).toContain("from `shop`.`part of rows` as stay_source");
    const { sizes, sums, scale } = await engine.answer(question, asked);
    // January: A and B, who spent 30.00 in it, 5.50 a month later and 5.00 two months later; February: C with 7.00.
    expect(Array.from(sizes.customers)).toEqual([2 * 2, 2 * 1]);
    expect(Array.from(sums.sum)).toEqual([600, 110, 100, 140]);
    // No amount has more than one decimal.
    expect(scale).toBe(10);
  });

  it("is asked as one where the question is of another column than the one it is spread by", async () => {
    const engine = clickHouseEngine({ ...source, shardedBy: "day" }, twoMachines());
    const { form } = await engine.queriesOf(question, asked);
    expect(form).toBe("one-scan");
    expect(Array.from((await engine.answer(question, asked)).sizes.customers)).toEqual([2, 1]);
  });
});
