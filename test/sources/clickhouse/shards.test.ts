import type { DatabaseSource } from "../../../src/contract/recipe";
import type { ClickHouse } from "../../../src/sources/clickhouse/clickhouse";
import { grouped } from "../../../src/sources/clickhouse/group-query";
import { isShardedBy, perShard, shardsOf } from "../../../src/sources/clickhouse/shards";

const undeclared: DatabaseSource = {
  kind: "database",
  address: "https://clickhouse.example.com",
  database: "shop",
  table: "orders",
};
const source: DatabaseSource = { ...undeclared, shardedBy: "customer_id" };

const saying = (engine: string | null): ClickHouse => ({
  rows: () => Promise.resolve(engine === null ? [] : [[engine]]),
});

describe("the machines of a table", () => {
  it.each([
    [
      "Distributed('sales', 'shop', 'orders_local', cityHash64(customer_id))",
      "sales",
      "`shop`.`orders_local`",
    ],
    ["Distributed('sales', '', 'it\\'s, local')", "sales", "`shop`.`it's, local`"],
    // As servers of 2018 write it.
    ["Distributed(sales, shop, orders_local, customer_id)", "sales", "`shop`.`orders_local`"],
  ])("stand in its engine: %s", async (engine, cluster, local) => {
    expect(await shardsOf(saying(engine), source)).toEqual({ cluster, local });
  });

  it("are none where the table is not spread, or nobody has said by what", async () => {
    expect(await shardsOf(saying(null), source)).toBeNull();
    expect(await shardsOf(saying("Distributed('a', 'b', 'c')"), undeclared)).toBeNull();
    expect(isShardedBy(source, "date")).toBe(false);
    expect(isShardedBy(source, "Customer_ID")).toBe(true);
  });

  it("each finish the whole question, and only groups come back", () => {
    const query = grouped(
      { stay_begin: "a" },
      { stay_customers: "count()" },
      (table, list) => `select ${list} from ${table}`,
    );
    expect(perShard(query, { cluster: "sales", local: "`shop`.`orders_local`" })).toBe(
      "select stay_begin, sum(stay_customers) from cluster(`sales`, view(" +
        "select a as stay_begin, count() as stay_customers from `shop`.`orders_local` group by stay_begin" +
        ")) group by stay_begin",
    );
  });
});
