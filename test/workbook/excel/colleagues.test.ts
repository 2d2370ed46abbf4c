import { recipePrefix, type Recipe } from "../../../src/contract/recipe";
import type { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import type { InsertPlace } from "../../../src/workbook/ports/runs";
import { begin, hurry, outcomeOf, refreshAfter, undisturbed, writing, type Step } from "./steps";
import { colleagueOf, requestFor, type OpenWorkbook } from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

type Work = (open: OpenWorkbook) => Promise<unknown>;

/** A colleague does all of some work between two syncs of the user's. */
async function within(step: Step, place: number, work: Work) {
  const { open, run, first } = await begin(step);
  const colleague = colleagueOf(open);
  let theirs: Promise<unknown> | null = null;
  open.office.before = async (request) => {
    if (request !== first + place || theirs) return;
    theirs = colleague.office.inSession(() => outcomeOf(() => work(colleague)));
    await theirs;
  };
  const problem = await open.office.inSession(() => outcomeOf(run));
  return { open, problems: [problem, await theirs] };
}

/** The user's and the colleague's requests take turns, the colleague's beginning some syncs later. */
async function inTurns(step: Step, lead: number, work: Work) {
  const { open, run, first } = await begin(step);
  const colleague = colleagueOf(open);
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((resolve) => waiting.push(resolve));
  let theirs: Promise<unknown> | null = null;
  let ended = false;
  open.office.before = async (request) => {
    if (request < first + lead) return;
    theirs ??= colleague.office.inSession(() => outcomeOf(() => work(colleague)));
    waiting.shift()?.();
    // The other's request is under way by the next turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
  };
  colleague.office.before = () => (ended ? undefined : turn());
  const problem = await open.office.inSession(() => outcomeOf(run));
  ended = true;
  waiting.forEach((go) => go());
  return { open, problems: [problem, await theirs] };
}

/** Figures of the tables that Stay has made, and the sheets on which they stand. */
const reportsOf = (book: MemoryWorkbook) =>
  book.tables
    .all()
    .filter(({ name }) => name.startsWith("Stay_"))
    .map(({ name, area }) => ({
      name,
      sheet: book.sheets.get(area.sheet)?.name,
      values: book.cells.values(area),
    }));

const recipesOf = (book: MemoryWorkbook): Recipe[] =>
  [...book.settings.all()]
    .filter(([key]) => key.startsWith(recipePrefix))
    .map(([, value]) => value as Recipe);

/** The model has one selection for all: the colleague has chosen their table before. */
const insertFromTable =
  (where: InsertPlace): Work =>
  async (open) => {
    const source = await open.port.describe({ kind: "table", table: "Customers" });
    return open.runs.insert(await open.runs.prepare(requestFor(open, source)), where);
  };

const meetings = { "one while the other waits": within, "request by request": inTurns };

describe.each(Object.entries(meetings))("two colleagues, %s", (_, meet) => {
  it("insert at once: two whole reports under names of their own", async () => {
    const { syncs } = await undisturbed(writing.insert!);
    for (let place = 0; place < syncs; place += 1) {
      const { open, problems } = await meet(writing.insert!, place, insertFromTable("new-sheet"));
      expect({ place, problems }).toEqual({ place, problems: [null, null] });
      const reports = reportsOf(open.book);
      expect(reports.map(({ sheet }) => sheet).sort()).toEqual([
        "Segment retention",
        "Segment retention (2)",
      ]);
      expect(new Set(reports.map(({ name }) => name)).size).toBe(2);
      expect(reports[0]?.values).toEqual(reports[1]?.values);
      expect(recipesOf(open.book)).toHaveLength(2);
    }
  });

  it("insert beside the same data at once: two whole reports beside each other", async () => {
    const step = writing["insert beside"]!;
    const { syncs } = await undisturbed(step);
    for (let place = 0; place < syncs; place += 1) {
      const { open, problems } = await meet(step, place, insertFromTable("beside"));
      expect({ place, problems }).toEqual({ place, problems: [null, null] });
      const reports = reportsOf(open.book);
      expect(reports).toHaveLength(2);
      expect(reports[0]?.values).toEqual(reports[1]?.values);
      const [one, other] = [...open.book.charts.all()].sort((one, other) => one.left - other.left);
      expect(one!.left + one!.width).toBeLessThan(other!.left);
      expect(recipesOf(open.book)).toHaveLength(2);
    }
  });

  it.each([
    ["one segment for another", "C", "D"],
    ["one segment more", "A", "D"],
    ["one segment less", "C", "B"],
  ])("refresh at once, with %s: one report with each segment once", async (_change, from, to) => {
    const refresh = refreshAfter(from, to);
    const { open: alone, run } = await begin(refresh);
    await run();
    const expected = reportsOf(alone.book);
    const { syncs } = await undisturbed(refresh);
    for (let place = 0; place < syncs; place += 1) {
      const { open, problems } = await meet(refresh, place, async (colleague) => {
        const [recipe] = recipesOf(colleague.book);
        if (!recipe) throw new Error("One recipe was expected");
        await colleague.runs.refresh(recipe);
      });
      expect({ place, problems, reports: reportsOf(open.book) }).toEqual({
        place,
        problems: [null, null],
        reports: expected,
      });
    }
  });
});
