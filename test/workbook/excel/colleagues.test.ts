import { recipePrefix, type Recipe } from "../../../src/contract/recipe";
import type { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import type { InsertPlace } from "../../../src/workbook/ports/runs";
import { shareOf } from "../../helpers/thorough";
import { meetings, type Work } from "./meetings";
import { begin, hurry, refreshAfter, undisturbed, writing } from "./steps";
import { requestFor } from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

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

describe.each(meetings)("two colleagues, %s", (way, meet) => {
  /** The ways in which they meet share the requests out, and so do the variants of a case. */
  const placesOf = (syncs: number, variant = 0, variants = 1): number[] => {
    const meeting = meetings.findIndex(([name]) => name === way);
    return shareOf(syncs, meeting + meetings.length * variant, meetings.length * variants);
  };

  it("insert at once: two whole reports under names of their own", async () => {
    const { syncs } = await undisturbed(writing.insert!);
    for (const place of placesOf(syncs)) {
      const { open, problems } = await meet(
        await begin(writing.insert!),
        place,
        insertFromTable("new-sheet"),
      );
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
    for (const place of placesOf(syncs)) {
      const { open, problems } = await meet(await begin(step), place, insertFromTable("beside"));
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
    ["one segment for another", "C", "D", 0],
    ["one segment more", "A", "D", 1],
    ["one segment less", "C", "B", 2],
  ] as const)("refresh at once, with %s: one report with each segment once", async (_, from, to, variant) => {
    const refresh = refreshAfter(from, to);
    const { open: alone, run } = await begin(refresh);
    await run();
    const expected = reportsOf(alone.book);
    const { syncs } = await undisturbed(refresh);
    for (const place of placesOf(syncs, variant, 3)) {
      const { open, problems } = await meet(await begin(refresh), place, async (colleague) => {
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
