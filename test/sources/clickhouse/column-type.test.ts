import { columnTypeOf } from "../../../src/sources/clickhouse/column-type";

describe("the type of a column", () => {
  it.each([
    ["String", "text", false],
    ["Nullable(String)", "text", true],
    ["LowCardinality(Nullable(String))", "text", true],
    ["LowCardinality(FixedString(8))", "fixed-text", false],
    ["Enum8('a' = 1, 'Nullable(' = 2)", "word", false],
    ["UInt64", "whole", false],
    ["Nullable(Int256)", "whole", true],
    ["Decimal(38, 10)", "fraction", false],
    ["Nullable(Float32)", "fraction", true],
    ["Bool", "truth", false],
    ["Date", "day", false],
    ["Nullable(Date32)", "wide-day", true],
    ["DateTime('Europe/Copenhagen')", "time", false],
    ["Nullable(DateTime64(6, 'UTC'))", "wide-time", true],
    ["Map(String, UInt8)", "other", false],
  ])("%s holds %s", (type, kind, isNullable) => {
    expect(columnTypeOf(type)).toEqual({ kind, isNullable });
  });
});
