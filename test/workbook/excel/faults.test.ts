import { shareOf } from "../../helpers/thorough";
import { begin, hurry, outcomeOf, piecewise, reading, snapshotOf, undisturbed, writing } from "./steps";

const steps = Object.entries({ ...reading, ...writing });

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

const refusals = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ConnectionFailure",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
];

describe.each(steps)("%s, refused at every sync", (_, step) => {
  it.each(refusals)("ends whole or not at all: %s", async (code) => {
    const { syncs, before, after } = await undisturbed(step);
    expect(syncs).toBeGreaterThan(0);
    for (const place of shareOf(syncs, refusals.indexOf(code), refusals.length)) {
      const { open, run, first } = await begin(step);
      open.office.fault = { code, when: (_request, request) => request === first + place };
      const problem = await outcomeOf(run);
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
    }
  });

  it.each([1, 4])("goes on after %i refusals of a host that is too busy", async (times) => {
    const { syncs, after } = await undisturbed(step);
    for (const place of shareOf(syncs, Math.min(1, times - 1), 2)) {
      const { open, run, first } = await begin(step);
      open.office.fault = {
        code: "ActivityLimitReached",
        when: (_request, request) => request >= first + place && request < first + place + times,
      };
      expect({ place, problem: await outcomeOf(run) }).toEqual({ place, problem: null });
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: after });
    }
  });

  it("gives up on a host that stays too busy, and the workbook is as it was or the report is there", async () => {
    const { syncs, before, after } = await undisturbed(step);
    for (const place of shareOf(syncs, 0, 2)) {
      const { open, run, first } = await begin(step);
      open.office.fault = {
        code: "ActivityLimitReached",
        when: (_request, request) => request >= first + place && request < first + place + 8,
      };
      const problem = await outcomeOf(run);
      if (problem) expect(problem.code).toBe("busy");
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
      if (place === 0) expect(problem?.code).toBe("busy");
    }
  });
});

describe.each(steps)("%s of data that take several requests", (_, step) => {
  const codes = ["ConnectionFailure", "ActivityLimitReached"];
  it.each(codes)("ends whole or not at all: %s", async (code) => {
    const { syncs, before, after } = await undisturbed(step, piecewise);
    for (const place of shareOf(syncs, codes.indexOf(code), codes.length)) {
      const { open, run, first } = await begin(step, piecewise);
      open.office.fault = { code, when: (_request, request) => request === first + place };
      const problem = await outcomeOf(run);
      expect(problem?.code ?? "").not.toBe("busy");
      expect({ place, as: snapshotOf(open.book) === (problem ? before : after) }).toEqual({
        place,
        as: true,
      });
    }
  });
});

/** Characters that the requests which undo may take; Excel's own limit is a thousand times as much. */
const toUndo = 5000;

const limited = [
  ...steps.map(([name, step]) => ({ name, step, which: "response" as const })),
  ...Object.entries(writing).map(([name, step]) => ({ name, step, which: "request" as const })),
];

it.each(limited)("$name ends whole or not at all under any limit of a $which", async ({ step, which }) => {
  const { before, after, sizes } = await undisturbed(step, piecewise);
  const limits = sizes.map((one) => one[which] - 1).filter((limit) => limit > toUndo);
  expect(limits).not.toEqual([]);
  for (const limit of limits) {
    const { open, run } = await begin(step, piecewise);
    open.office.limits = { ...open.office.limits, [which]: limit };
    const problem = await outcomeOf(run);
    if (problem) expect(problem.code).toBe("too-large");
    expect({ limit, as: snapshotOf(open.book) === (problem ? before : after) }).toEqual({ limit, as: true });
  }
});

it("names a sheet that could not be taken away again", async () => {
  const { open, run } = await begin(writing.insert!);
  open.office.fault = { code: "ConnectionFailure", when: () => open.book.sheets.all().length > 2 };
  expect(await outcomeOf(run)).toMatchObject({ code: "sheet-left", detail: { sheet: "Segment retention" } });
});

it("names the sheet on which a report could not be taken away again", async () => {
  const { open, run } = await begin(writing["insert beside"]!);
  const isWritten = () =>
    open.book.cells
      .values(open.area("Sheet1!E1:E6"))
      .flat()
      .some((cell) => cell !== null);
  open.office.fault = { code: "ConnectionFailure", when: isWritten };
  expect(await outcomeOf(run)).toMatchObject({ code: "report-left", detail: { sheet: "Sheet1" } });
});
