import { quoted, tableNamed } from "../../../src/sources/clickhouse/identifier";

describe("names of the user's", () => {
  it.each([
    ["customer", "`customer`"],
    ["a `b`", "`a \\`b\\``"],
    ["a\\", "`a\\\\`"],
    ["x; drop table y", "`x; drop table y`"],
  ])("%s cannot leave its quotes", (name, sql) => {
    expect(quoted(name)).toBe(sql);
  });

  it("are quoted one by one", () => {
    expect(tableNamed("my.shop", "orders")).toBe("`my.shop`.`orders`");
  });
});
