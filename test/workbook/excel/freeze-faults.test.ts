import { nativeForm } from "../../../src/taskpane/formula/native-form";
import { shareOf } from "../../helpers/thorough";
import { evaluating, knownFunctions } from "./evaluating";
import { meetings } from "./meetings";
import { begin, hurry, outcomeOf, snapshotOf, undisturbed, type Step } from "./steps";
import { customers, type OpenWorkbook } from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

/** A formula that becomes native, one that becomes values, and one whose native form shows something else. */
function enterFormulas({ book, area }: OpenWorkbook): void {
  const formulas = [
    ["F1", "=STAY.RETENTION(10,8,2)"],
    ["F3", '=STAY.SEGMENT.OUTCOMES(B2:B6,C2:C6,"left")'],
    ["F2", "=STAY.RETENTION(1,2,9)"],
  ];
  for (const [address = "", formula = ""] of formulas) book.cells.write(area(address), [[{ formula }]]);
}

const freeze = async ({ port }: OpenWorkbook) => {
  const found = await port.stayFormulas("workbook");
  return found.map((one) => ({ ...one, native: nativeForm(one.formula, knownFunctions) }));
};

const record = { id: "one", at: "2026-03-01T12:00:00.000Z" };

const steps: Readonly<Record<string, Step>> = {
  freeze: async (open) => {
    enterFormulas(open);
    const cells = await freeze(open);
    return (run) => open.port.freeze(cells, record, run);
  },
  thaw: async (open) => {
    enterFormulas(open);
    await open.port.freeze(await freeze(open), record);
    return (run) => open.port.thaw("one", run);
  },
  reenter: async (open) => {
    open.book.cells.write(open.area("F1"), [[{ formula: "=_xldudf_STAY_RETENTION(1,2,3)" }]]);
    const found = await open.port.namelessFormulas();
    return () => open.port.reenter(found);
  },
};

const refusals = [
  "RequestPayloadSizeLimitExceeded",
  "ConnectionFailure",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
];

describe.each(Object.entries(steps))("%s, refused at every sync", (_, step) => {
  it.each(refusals)("ends whole or not at all: %s", async (code) => {
    const { syncs, before, after } = await undisturbed(step, customers, evaluating);
    expect(before).not.toBe(after);
    for (const place of shareOf(syncs, refusals.indexOf(code), refusals.length)) {
      const { open, run, first } = await begin(step, customers, evaluating);
      open.office.fault = { code, when: (_request, request) => request === first + place };
      const problem = await outcomeOf(run);
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
    }
  });

  it("goes on after a refusal of a host that is too busy", async () => {
    const { syncs, after } = await undisturbed(step, customers, evaluating);
    for (const place of shareOf(syncs, 0, 2)) {
      const { open, run, first } = await begin(step, customers, evaluating);
      open.office.fault = {
        code: "ActivityLimitReached",
        when: (_request, request) => request === first + place,
      };
      expect({ place, problem: await outcomeOf(run) }).toEqual({ place, problem: null });
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: after });
    }
  });

  it("ends whole or not at all when cancelled at any sync", async () => {
    const { syncs, before, after } = await undisturbed(step, customers, evaluating);
    for (const place of shareOf(syncs, 1, 2)) {
      const { open, run, first } = await begin(step, customers, evaluating);
      const cancel = new AbortController();
      open.office.before = (request) => {
        if (request === first + place) cancel.abort();
      };
      const problem = await outcomeOf(() => run({ signal: cancel.signal }));
      if (problem) expect(problem.code).toBe("cancelled");
      expect({ place, state: snapshotOf(open.book) }).toEqual({ place, state: problem ? before : after });
    }
  });
});

/** Formulas and values of the sheet on which all happens. */
const cellsOf = ({ book, area }: OpenWorkbook) => [
  book.cells.formulas(area("Sheet1!A1:P12")),
  book.cells.values(area("Sheet1!A1:P12")),
];

describe.each(meetings)("two colleagues who freeze at once, %s", (way, meet) => {
  const variant = meetings.findIndex(([name]) => name === way);

  it("leave the cells as one would have, and the formulas can be brought back", async () => {
    const alone = await begin(steps.freeze!, customers, evaluating);
    const formulas = cellsOf(alone.open)[0];
    await alone.run();
    const { syncs } = await undisturbed(steps.freeze!, customers, evaluating);
    for (const place of shareOf(syncs, variant, meetings.length)) {
      const begun = await begin(steps.freeze!, customers, evaluating);
      const { open, problems } = await meet(begun, place, async (colleague) =>
        colleague.port.freeze(await freeze(colleague), { id: "two", at: "2026-03-01T12:00:01.000Z" }),
      );
      expect({ place, problems }).toEqual({ place, problems: [null, null] });
      expect({ place, cells: cellsOf(open) }).toEqual({ place, cells: cellsOf(alone.open) });
      for (const { id } of await open.port.freezes()) await open.port.thaw(id);
      expect({ place, formulas: cellsOf(open)[0] }).toEqual({ place, formulas });
    }
  });
});
