import { recipePrefix, type Recipe } from "../../../src/contract/recipe";
import { shareOf } from "../../helpers/thorough";
import { begin, hurry, outcomeOf, type Step } from "./steps";
import { colleagueOf, insertSegmentReport, requestFor, type OpenWorkbook } from "./workbook-with";

beforeEach(hurry);
afterEach(() => jest.restoreAllMocks());

/** What someone does to a workbook that holds one report, whose data have changed since. */
type Action = (open: OpenWorkbook) => Promise<unknown>;

const refresh: Action = async ({ runs, port }) => runs.refresh(await port.recipe("recipe-1"));
const insert: Action = async (open) => {
  const source = await open.port.describe({ kind: "table", table: "Customers" });
  return open.runs.insert(await open.runs.prepare(requestFor(open, source)), "new-sheet");
};
const fixDay: Action = ({ port }) =>
  port.changeRecipe("recipe-1", (recipe) => ({ ...recipe, asOf: "2026-01-31" }));
const forget: Action = ({ port }) => port.removeRecipe("recipe-1");
const changeLanguage: Action = ({ port }) => port.setReportLanguage("da");
const restore: Action = async ({ runs, port }) => runs.restore(await port.recipe("recipe-1"));
const look: Action = async ({ runs, port }) => runs.look(await port.recipe("recipe-1"), false);
const editData: Action = ({ book, write }) =>
  Promise.resolve(book.as("co-author", () => write("Sheet1!C2", [["No"]])));

/** Two inserts, and two refreshes, are put to the test in turns as well: see the test of colleagues. */
const pairs: readonly [string, Action, Readonly<Record<string, Action>>][] = [
  [
    "a refresh",
    refresh,
    {
      "a refresh": refresh,
      "a refresh of all": async ({ runs }) => {
        const [outcome] = await runs.refreshAll();
        if (outcome && "problem" in outcome) throw outcome.problem;
      },
      "an insert": insert,
      "a fixed day": fixDay,
      "a repair": ({ port }) =>
        port.changeRecipe("recipe-1", ({ options, ...recipe }) => ({
          ...recipe,
          options: { ...options, level: 0.9 },
        })),
      forgetting: forget,
      "another language": changeLanguage,
      "an edit of the data": editData,
      "a look": look,
    },
  ],
  [
    "an insert",
    insert,
    {
      "a refresh": refresh,
      "a fixed day": fixDay,
      forgetting: forget,
      "another language": changeLanguage,
      "a look": look,
    },
  ],
  [
    "a fixed day",
    fixDay,
    { "a refresh": refresh, "an insert": insert, forgetting: forget, "another language": changeLanguage },
  ],
  [
    "forgetting",
    forget,
    { "a refresh": refresh, "an insert": insert, "a fixed day": fixDay, forgetting: forget },
  ],
  [
    "another language",
    changeLanguage,
    { "a refresh": refresh, "an insert": insert, "another language": changeLanguage },
  ],
  [
    "a look",
    look,
    { "a refresh": refresh, "an insert": insert, forgetting: forget, "an edit of the data": editData },
  ],
];

/** The same where the report's sheet is gone, so that it can be inserted again. */
const pairsOfLost: typeof pairs = [
  [
    "inserting the lost report again",
    restore,
    {
      "the same": restore,
      "a refresh": refresh,
      "an insert": insert,
      "a look": look,
      "a fixed day": fixDay,
      forgetting: forget,
      "another language": changeLanguage,
      "an edit of the data": editData,
    },
  ],
  ["a refresh", refresh, { "inserting the lost report again": restore }],
  ["an insert", insert, { "inserting the lost report again": restore }],
  ["a look", look, { "inserting the lost report again": restore }],
  ["forgetting", forget, { "inserting the lost report again": restore }],
];

const opened: Step = async (open) => {
  await insertSegmentReport(open);
  open.write("Sheet1!B6", [["D"]]);
  return () => Promise.resolve();
};

const lost: Step = async (open) => {
  const done = await opened(open);
  open.book.sheets.remove(open.book.sheets.byName("Segment retention")!.id);
  return done;
};

/**
 * What a workbook has come to: the figures of the reports and what is kept. Ids depend on who was first: recipes go
 * without them, sheets by their names, which are numbered where two were there at once.
 */
function stateOf({ book }: OpenWorkbook): string {
  const tables = book.tables
    .all()
    .filter(({ name }) => name.startsWith("Stay_"))
    .map(({ name, area }) => [name, book.cells.values(area)]);
  const nameOf = ({ name }: { readonly name: string }) => name.replace(/ \(\d\)$/, "");
  const plain = (recipe: Recipe) => {
    const sheet = book.sheets.get(recipe.output.sheetId);
    const sheetId = sheet && nameOf(sheet);
    return { ...recipe, id: "", output: { ...recipe.output, sheetId } };
  };
  const settings = [...book.settings.all()].map(([key, value]) =>
    JSON.stringify(key.startsWith(recipePrefix) ? plain(value as Recipe) : value),
  );
  const sheets = book.sheets.all().map(nameOf);
  return JSON.stringify({ sheets: sheets.sort(), tables, settings: settings.sort() }, null, 1);
}

type Who = "the user" | "the colleague";

/** One after the other; what cannot be done any more is not. */
async function inTurn(start: Step, first: Who, mine: Action, theirs: Action): Promise<string> {
  const { open } = await begin(start);
  const colleague = colleagueOf(open);
  const both: Readonly<Record<Who, () => Promise<unknown>>> = {
    "the user": () => open.office.inSession(() => outcomeOf(() => mine(open))),
    "the colleague": () => colleague.office.inSession(() => outcomeOf(() => theirs(colleague))),
  };
  await both[first]();
  await both[first === "the user" ? "the colleague" : "the user"]();
  return stateOf(open);
}

/** How often the user asks the workbook where nobody else is at work. */
async function syncsOf(start: Step, mine: Action): Promise<number> {
  const { open, first } = await begin(start);
  let syncs = 0;
  open.office.before = (request) => void (syncs = request - first + 1);
  await open.office.inSession(() => outcomeOf(() => mine(open)));
  return syncs;
}

/** A colleague does all of theirs between two syncs of the user's. */
async function within(start: Step, mine: Action, theirs: Action, place: number): Promise<string> {
  const { open, first } = await begin(start);
  const colleague = colleagueOf(open);
  let done: Promise<unknown> | null = null;
  open.office.before = async (request) => {
    if (request !== first + place || done) return;
    done = colleague.office.inSession(() => outcomeOf(() => theirs(colleague)));
    await done;
  };
  await open.office.inSession(() => outcomeOf(() => mine(open)));
  expect(done).not.toBeNull();
  return stateOf(open);
}

describe.each([
  ["a report that its data have left behind", opened, pairs],
  ["a report whose sheet is gone", lost, pairsOfLost],
] as const)("with %s", (_case, start, all) => {
  describe.each(all)("%s, while at any sync a colleague does", (name, mine, others) => {
    it.each(Object.entries(others))(
      "%s: comes to what one after the other comes to",
      async (other, theirs) => {
        // Nothing is lost, nothing doubled: the workbook is as if one had waited for the other.
        const orders = [
          await inTurn(start, "the user", mine, theirs),
          await inTurn(start, "the colleague", mine, theirs),
        ];
        const syncs = await syncsOf(start, mine);
        expect(syncs).toBeGreaterThan(0);
        for (const place of shareOf(syncs, Object.keys(others).indexOf(other), 3)) {
          const state = await within(start, mine, theirs, place);
          const found = orders.includes(state) ? "as in turn" : state;
          expect({ name, other, place, found }).toEqual({ name, other, place, found: "as in turn" });
        }
      },
    );
  });
});
