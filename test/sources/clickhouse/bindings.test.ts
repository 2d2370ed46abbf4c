import { Bindings } from "../../../src/sources/clickhouse/bindings";

describe("the values of a query", () => {
  it("stand beside its text, each under a name of its own", () => {
    const bindings = new Bindings();
    const [first, again, other] = [
      bindings.day("last_day", 45_000),
      bindings.day("last_day", 45_000),
      bindings.day("last_day", 45_001),
    ];
    expect([first, again, other]).toEqual(["{last_day:Int32}", "{last_day:Int32}", "{last_day_2:Int32}"]);
    expect(bindings.query(`select ${first} < ${other}`)).toEqual({
      sql: "select {last_day:Int32} < {last_day_2:Int32}",
      parameters: { last_day: 45_000, last_day_2: 45_001 },
    });
  });

  it("are sent only where the text speaks of them", () => {
    const rows = new Bindings();
    const words = rows.texts("totals", ["'; drop table orders"]);
    const question = new Bindings(rows);
    expect(question.query(`select ${question.day("until", 1)}`).parameters).toEqual({ until: 1 });
    expect(question.query(`select ${words}`).parameters).toEqual({ totals: ["'; drop table orders"] });
    expect(rows.query("select {until:Int32}").parameters).toEqual({});
  });
});
