import { openChdb } from "./harness/chdb";
import { httpEndpoint } from "./harness/http-endpoint";

/**
 * A ClickHouse to try the pane with, on this machine alone: `tsx test/engines/serve.ts [port] [milliseconds]`. User
 * stay, password secret, database shop, table orders (customer_id, date, amount, segment) and view orders_of_2023.
 */
const [port = 8123, delay = 0] = process.argv.slice(2).map(Number);
const rows = 200_000;

const session = openChdb();
session.query("create database shop");
session.query(
  "create table shop.orders (customer_id UInt32, date Date32, amount Decimal(12, 2), segment LowCardinality(String)) " +
    "engine = MergeTree order by customer_id",
);
session.query(
  `insert into shop.orders select intHash32(number) % ${rows / 10} as customer_id, ` +
    "toDate32('2022-01-01') + intHash32(number + 7) % 730, toDecimal64(intHash32(number * 3) % 100000, 2) / 100 - 20, " +
    `['Gold', 'Silver', 'Basic'][1 + customer_id % 3] from numbers(${rows})`,
);
session.query("create view shop.orders_of_2023 as select * from shop.orders where toYear(date) = 2023");
httpEndpoint(session, { user: "stay", password: "secret", delay }).listen(port, "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${port}, user stay, password secret, database shop, table orders`),
);
