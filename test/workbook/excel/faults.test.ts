import type { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { WorkbookProblem } from "../../../src/workbook/port";
import {
  customers,
  insertSegmentReport,
  openWorkbook,
  segmentRequest,
  type OpenWorkbook,
} from "./workbook-with";

/** Everything of a workbook that a user could see. */
function snapshotOf(book: MemoryWorkbook): unknown {
  return {
    sheets: book.sheets.all().map((sheet) => {
      const used = book.cells.usedArea(sheet.id, false);
      return [
        sheet,
        used && [book.cells.values(used), book.cells.formulas(used), book.cells.numberFormats(used)],
      ];
    }),
    active: book.sheets.active,
    tables: book.tables.all(),
    charts: book.charts.all(),
    names: book.names.all(),
    scales: book.colorScales.all(),
    settings: [...book.settings.all()],
  };
}

type Step = (open: OpenWorkbook) => Promise<() => Promise<unknown>>;

const prepared = async (open: OpenWorkbook) =>
  open.runs.prepare(segmentRequest(open, await open.port.describeSelection()));

/** Each gets ready first; what it gives back is the step that is put to the test. */
const steps: Readonly<Record<string, Step>> = {
  describe: (open) => Promise.resolve(() => open.port.describeSelection()),
  read: async (open) => {
    const { source } = await open.port.describeSelection();
    return () => open.port.read({ source, inputs: { segment: { header: "Plan", role: "segment" } } });
  },
  insert: async (open) => {
    const report = await prepared(open);
    return () => open.runs.insert(report, "new-sheet");
  },
  "insert beside": async (open) => {
    const report = await prepared(open);
    return () => open.runs.insert(report, "beside");
  },
  refresh: async (open) => {
    await insertSegmentReport(open);
    open.write("Sheet1!A6", [["K5", "D", "No"]]);
    const [recipe] = await open.port.recipes();
    if (!recipe) throw new Error("One recipe was expected");
    return () => open.runs.refresh(recipe);
  },
  "clean copy": async (open) => {
    const report = await prepared(open);
    return () => open.runs.cleanCopy(report);
  },
};

const refusals = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ActivityLimitReached",
  "ConnectionFailure",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
];

async function begin(step: Step) {
  const open = openWorkbook(customers, { table: "Customers" });
  const run = await step(open);
  return { open, run, first: open.office.requests.length };
}

/** What became of a step: nothing or the problem; anything else fails the test. */
const outcomeOf = (run: () => Promise<unknown>): Promise<WorkbookProblem | null> =>
  run().then(
    () => null,
    (problem: unknown) => {
      if (problem instanceof WorkbookProblem) return problem;
      throw problem;
    },
  );

async function syncsOf(step: Step): Promise<number> {
  const { open, run, first } = await begin(step);
  await run();
  return open.office.requests.length - first;
}

describe.each(Object.entries(steps))("%s, refused at every sync", (name, step) => {
  it.each(refusals)("ends whole or not at all: %s", async (code) => {
    const syncs = await syncsOf(step);
    expect(syncs).toBeGreaterThan(0);
    for (let place = 0; place < syncs; place += 1) {
      const { open, run, first } = await begin(step);
      const before = snapshotOf(open.book);
      open.office.fault = { code, when: (_, request) => request === first + place };
      const problem = await outcomeOf(run);
      const after = { place, state: snapshotOf(open.book) };
      if (problem) expect(after).toEqual({ place, state: before });
      else if (name !== "describe" && name !== "read") expect(after.state).not.toEqual(before);
    }
  });
});

/** What a colleague does meanwhile. */
const changes: Readonly<Record<string, (open: OpenWorkbook) => void>> = {
  "the sheet is protected": ({ book }) =>
    book.sheets.all().forEach(({ id }) => book.sheets.update(id, { protected: true })),
  "the structure is protected": ({ book }) => book.protectStructure(true),
  "the data's sheet is renamed": ({ book }) => {
    const sheet = book.sheets.byName("Sheet1");
    if (sheet) book.sheets.update(sheet.id, { name: "Renamed" });
  },
  "a cell is edited": (open) => open.write("Sheet1!A2", [["K1", "A", "No"]]),
};

describe.each(Object.entries(steps))("%s, while at any sync", (_, step) => {
  it.each(Object.entries(changes))("%s: ends with a report or one problem", async (_change, change) => {
    const syncs = await syncsOf(step);
    for (let place = 0; place < syncs; place += 1) {
      const { open, run, first } = await begin(step);
      let done = false;
      open.office.before = (request) => {
        if (request !== first + place || done) return;
        done = true;
        change(open);
      };
      const problem = await outcomeOf(run);
      if (problem) expect(problem.code).not.toBe("host-refused");
    }
  });
});

it("names a sheet that could not be taken away again", async () => {
  const { open, run } = await begin(steps.insert!);
  open.office.fault = { code: "ConnectionFailure", when: () => open.book.sheets.all().length > 1 };
  expect(await outcomeOf(run)).toMatchObject({ code: "sheet-left", detail: { sheet: "Segment retention" } });
});
