import type { Cell } from "../../../src/contract/cell";
import { pseudonymSecretKey } from "../../../src/contract/recipe";
import { evaluating } from "./evaluating";
import { begin, hurry, outcomeOf, snapshotOf, undisturbed, type Step } from "./steps";
import { customers, insertSegmentReport, openWorkbook, type OpenWorkbook } from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

const rows: readonly (readonly Cell[])[] = [
  ["Customer", "Plan", "Rate"],
  ["K1", "A", null],
  [7, "B", null],
  [null, "B", null],
  ["K1", "A", null],
];

/** A table of customers whose last column is computed by Stay. */
function openCustomers(): OpenWorkbook {
  const open = openWorkbook(rows, { table: "Customers", evaluate: evaluating });
  const formulas = [2, 3, 4, 5].map((row) => [{ formula: `=STAY.RETENTION(10,${row},0)` }]);
  open.book.cells.write(open.area("C2:C5"), formulas);
  return open;
}

async function share(open: OpenWorkbook, ...headers: readonly string[]) {
  const sheet = await open.port.sheetToShare();
  const identifiers = sheet.columns.filter(({ header }) => headers.includes(header));
  return open.port.copyForColleague({ sheetId: sheet.sheetId, identifiers });
}

describe("a copy for a colleague", () => {
  it("stands beside the sheet with what its cells show, and nothing of Stay's", async () => {
    const open = openCustomers();
    open.book.sheets.add("Last");
    expect(await share(open)).toEqual({ sheetName: "Sheet1 (2)", pseudonyms: 0 });
    expect(open.book.sheets.all().map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "Last"]);
    expect(open.formulas("'Sheet1 (2)'!A1:C5").flat().filter(Boolean)).toEqual([]);
    expect(open.values("'Sheet1 (2)'!A1:C5")).toEqual(open.values("Sheet1!A1:C5"));
    expect(open.values("Sheet1!C2")).toEqual([[0.2]]);
    expect(open.book.tables.all().map(({ name }) => name)).toEqual(["Customers"]);
    expect(open.book.sheets.get(open.book.sheets.active)?.name).toBe("Sheet1 (2)");
    expect(open.book.settings.all().size).toBe(0);
  });

  it("of a report has its chart, which reads the copy, and neither names nor table nor recipe of its own", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    const { sheetName } = await insertSegmentReport(open);
    const before = [...open.book.settings.all()];
    const names = open.book.names.all();
    await share(open);
    const copy = open.book.sheets.byName(`${sheetName} (2)`)!;
    const [chart] = open.book.charts.all().filter(({ sheet }) => sheet === copy.id);
    expect(chart?.series.map(({ values }) => values?.sheet)).toEqual([copy.id]);
    expect(open.book.names.all()).toEqual(names);
    expect(open.book.tables.all().filter(({ area }) => area.sheet === copy.id)).toEqual([]);
    expect([...open.book.settings.all()]).toEqual(before);
  });

  it("names customers by pseudonyms that are the same in every copy, and say nothing without the workbook", async () => {
    const open = openCustomers();
    expect(await share(open, "Customer")).toEqual({ sheetName: "Sheet1 (2)", pseudonyms: 3 });
    const copied = open.values("'Sheet1 (2)'!A1:A5").flat();
    expect(copied[0]).toBe("Customer");
    expect(copied[1]).toMatch(/^P[0-9A-Z]{12}$/);
    expect([copied[4], copied[3]]).toEqual([copied[1], null]);
    expect(copied[2]).not.toBe(copied[1]);
    expect(open.values("Sheet1!A2")).toEqual([["K1"]]);
    open.book.sheets.activate(open.book.sheets.byName("Sheet1")!.id);
    await share(open, "Customer");
    expect(open.values("'Sheet1 (3)'!A1:A5").flat()).toEqual(copied);
    const other = openCustomers();
    await share(other, "Customer");
    expect(other.values("'Sheet1 (2)'!A2")).not.toEqual([[copied[1]]]);
    expect([...open.book.settings.all().keys()]).toEqual([pseudonymSecretKey]);
  });

  it("waits until everything is calculated", async () => {
    const open = openWorkbook(rows, { evaluate: () => ({ type: "Error", basicValue: "#BUSY!" }) });
    open.book.cells.write(open.area("C2"), [[{ formula: "=STAY.RETENTION(1,1,0)" }]]);
    await expect(share(open)).rejects.toMatchObject({ code: "busy" });
    expect(open.book.sheets.all()).toHaveLength(1);
  });

  it("says that a workbook of a protected structure takes no sheet", async () => {
    const open = openCustomers();
    open.book.protectStructure(true);
    await expect(share(open)).rejects.toMatchObject({ code: "workbook-protected" });
  });

  it("offers the columns of a sheet without tables as well, and of an empty one none", async () => {
    const open = openWorkbook(rows);
    const { columns } = await open.port.sheetToShare();
    expect(
      columns.map(({ header, column, firstRow, rows: count }) => [header, column, firstRow, count]),
    ).toEqual([
      ["Customer", 0, 1, 4],
      ["Plan", 1, 1, 4],
      ["Rate", 2, 1, 4],
    ]);
    expect(open.runs.namesCustomers(columns[0]!)).toBe(true);
    expect(open.runs.namesCustomers(columns[1]!)).toBe(false);
    open.book.sheets.activate(open.book.sheets.add("Empty").id);
    expect((await open.port.sheetToShare()).columns).toEqual([]);
  });
});

const copies: Step = async (open) => {
  const sheet = await open.port.sheetToShare();
  // The secret is drawn at random: fixed, two runs can be compared.
  open.book.settings.set(pseudonymSecretKey, "secret");
  return (run) =>
    open.port.copyForColleague({ sheetId: sheet.sheetId, identifiers: sheet.columns.slice(0, 1) }, run);
};

describe("copying, refused at every sync", () => {
  it.each(["RequestPayloadSizeLimitExceeded", "ConnectionFailure", "AccessDenied"])(
    "ends whole or not at all: %s",
    async (code) => {
      const { syncs, before, after } = await undisturbed(copies);
      for (let place = 0; place < syncs; place += 1) {
        const { open, run, first } = await begin(copies);
        open.office.fault = { code, when: (_request, request) => request === first + place };
        const problem = await outcomeOf(run);
        expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
      }
    },
  );

  it("goes on after a refusal of a host that is too busy", async () => {
    const { syncs, after } = await undisturbed(copies);
    for (let place = 0; place < syncs; place += 1) {
      const { open, run, first } = await begin(copies);
      open.office.fault = {
        code: "ActivityLimitReached",
        when: (_request, request) => request === first + place,
      };
      expect({ place, problem: await outcomeOf(run) }).toEqual({ place, problem: null });
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: after });
    }
  });

  it("ends whole or not at all when cancelled at any sync", async () => {
    const { syncs, before, after } = await undisturbed(copies);
    for (let place = 0; place < syncs; place += 1) {
      const { open, run, first } = await begin(copies);
      const cancel = new AbortController();
      open.office.before = (request) => {
        if (request === first + place) cancel.abort();
      };
      const problem = await outcomeOf(() => run({ signal: cancel.signal }));
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
    }
  });
});
