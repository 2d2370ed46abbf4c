import { dayOfIsoText } from "../../src/contract/dates";
import type { Cell } from "../../src/contract/cell";
import type { Examining } from "../../src/workbook/ports/outside";
import { openChdb } from "./harness/chdb";
import { engineOf, fillTable, source } from "./harness/table-of";

const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;
const session = openChdb();
afterAll(() => session.close());

const asked = (more: Partial<Examining> = {}): Examining => ({
  inputs: {
    customer: { header: "customer", role: "identifier" },
    date: { header: "date", role: "event-date" },
  },
  ...{ options: {}, today: day("2024-12-31"), days: ["date"], labels: [], ...more },
});
const found = async (of: Examining): Promise<string[]> =>
  (await engineOf(session).examine(of)).findings.map(({ code, count }) => `${code}: ${count}`);

describe("columns of days", () => {
  it.each<[type: string, first: Cell, last: Cell, missing: Cell]>([
    ["Date", "2023-05-01", "2024-02-29", "1970-01-01"],
    ["Nullable(Date)", "2023-05-01", "2024-02-29", null],
    ["Date32", "2023-05-01", "2024-02-29", "1970-01-01"],
    ["DateTime('UTC')", "2023-05-01 23:59:59", "2024-02-29 00:00:00", "1970-01-01 00:00:00"],
    ["Nullable(DateTime64(3, 'UTC'))", "2023-05-01 23:59:59.999", "2024-02-29 00:00:00", null],
    ["LowCardinality(String)", " 2023-05-01", "2024-02-29T10:11:12Z", " "],
    ["FixedString(12)", "2023-05-01", "2024-02-29", ""],
    // Excel's serials, then seconds and thousandths since 1970.
    ["UInt32", 45_047, 45_351, 0],
    ["Nullable(Float64)", 45_047.99, 45_351, null],
    ["UInt32", 1_682_985_599, 1_709_164_800, 0],
    ["Int64", 1_682_985_599_999, 1_709_164_800_000, 0],
  ])(
    "of the type %s tell the first and the last day, and a missing one",
    async (type, first, last, missing) => {
      const cells = [last, first, missing, first];
      fillTable(session, { customer: { type: "UInt8", cells: [1, 2, 3, 4] }, date: { type, cells } });
      const { span, read, used } = await engineOf(session).examine(asked());
      expect(span).toEqual({ first: day("2023-05-01"), last: day("2024-02-29") });
      expect([read, used]).toEqual([4, 3]);
      expect(await found(asked())).toEqual(["missing-date: 1"]);
    },
  );

  it("say which of their texts name none, and ask in which order day and month stand", async () => {
    const cells = ["soon", "03/04/2024", "9999-12-31", "4000000", "2024-01-02"];
    fillTable(session, {
      customer: { type: "UInt8", cells: [1, 2, 3, 4, 5] },
      date: { type: "String", cells },
    });
    expect(await found(asked())).toEqual(["not-a-date: 1", "date-text-unread: 1", "ambiguous-date: 1"]);
    const answered = asked({ options: { dateOrder: "day-first" } });
    const { used, span } = await engineOf(session).examine(answered);
    expect([used, span]).toEqual([3, { first: day("2024-01-02"), last: day("2024-04-03") }]);
  });
});

describe("columns of customers", () => {
  it("are told apart to the letter, without the blanks around them", async () => {
    const cells = ["00123", "123", " 123\u00a0", "c-1", "C-1", "", " "];
    const days = cells.map(() => "2024-01-02");
    fillTable(session, {
      customer: { type: "String", cells },
      date: { type: "Date", cells: days },
    });
    expect(await found(asked())).toEqual(["unnamed-customer: 2"]);
    const { sizes } = await engineOf(session).answer(
      {
        ...{ kind: "cohort-events", customer: "customer", day: "date", amount: null, isChosen: false },
        ...{ lastDay: day("2024-12-31"), period: "year", cell: "on", ages: 3, sum: null },
      },
      asked(),
    );
    expect(Array.from(sizes.customers)).toEqual([4]);
  });
});

describe("a table or view", () => {
  it("is described with its rows and a look at each column", async () => {
    fillTable(session, {
      Date: { type: "Date", cells: ["2024-01-02", "2024-01-03"] },
      date: { type: "Nullable(Int64)", cells: [7, null] },
      paid: { type: "Decimal(18, 2)", cells: [1.5, 2] },
    });
    session.query("drop view if exists shop.seen");
    session.query(`create view shop.seen as select * from shop.\`${source.table}\` where paid > 1`);
    for (const table of [source.table, "seen"]) {
      const { rows, columns, address } = await engineOf(session, { ...source, table }).describe();
      expect([rows, address]).toEqual([2, `shop.${table}`]);
      expect(columns).toEqual([
        { header: "Date", sample: ["2024-01-02", "2024-01-03"] },
        { header: "date (B)", sample: [7] },
        { header: "paid", sample: [1.5, 2] },
      ]);
    }
  });
});

describe("one row a customer", () => {
  const inputs = {
    segment: { header: "segment", role: "segment" },
    stays: { header: "stays", role: "outcome" },
    customer: { header: "customer", role: "identifier" },
  } as const;
  const question = { kind: "segment-outcomes", segments: ["segment"], outcome: "stays" } as const;
  const first = asked({ inputs, days: [], options: { duplicates: "first" } });

  it("counts a customer once whose rows agree, spelled as most often", async () => {
    fillTable(session, {
      segment: { type: "String", cells: ["gold", "Gold", "Gold", "Basic"] },
      stays: { type: "Bool", cells: [true, true, false, true] },
      customer: { type: "UInt8", cells: [1, 1, 2, 3] },
    });
    expect(await engineOf(session).answer(question, first)).toEqual([
      { segment: "Gold", yes: 1, no: 1 },
      { segment: "Basic", yes: 1, no: 0 },
    ]);
    expect(await found(first)).toEqual(["duplicate-left-out: 1"]);
  });

  it("says that rows have no order where it matters which of a customer's is the first", async () => {
    fillTable(session, {
      segment: { type: "String", cells: ["Gold", "Gold"] },
      stays: { type: "Bool", cells: [true, false] },
      customer: { type: "UInt8", cells: [1, 1] },
    });
    await expect(engineOf(session).answer(question, first)).rejects.toMatchObject({ code: "rows-unordered" });
  });
});

describe("amounts", () => {
  it("are refused where their sum would not be exact", async () => {
    fillTable(session, {
      customer: { type: "UInt8", cells: [1] },
      date: { type: "Date", cells: ["2024-01-02"] },
      paid: { type: "Float64", cells: [1e19] },
    });
    const inputs = { ...asked().inputs, amount: { header: "paid", role: "amount" } } as const;
    await expect(engineOf(session).examine(asked({ inputs }))).rejects.toMatchObject({
      code: "amounts-too-large",
    });
  });
});
