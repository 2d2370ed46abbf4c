import type { Evaluate } from "../../../src/workbench/workbook-model/memory/calculation";
import type { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { Run } from "../../../src/workbook/ports/run";
import { customers, insertSegmentReport, openWorkbook, requestFor, type OpenWorkbook } from "./workbook-with";

/**
 * Everything of a workbook that a user could see. Ids are left out, sheets go by their place: something that was made,
 * taken back and made again is the same to a user.
 */
export function snapshotOf(book: MemoryWorkbook): string {
  const sheets = book.sheets.all();
  const seen = {
    sheets: sheets.map((sheet) => {
      const used = book.cells.usedArea(sheet.id, false);
      if (!used) return [sheet];
      // The bulk of it, in which there are no ids to look for.
      const cells = [book.cells.values(used), book.cells.formulas(used), book.cells.numberFormats(used)];
      return [sheet, used, JSON.stringify(cells)];
    }),
    active: book.sheets.active,
    tables: book.tables.all(),
    charts: book.charts.all(),
    names: book.names.all(),
    scales: book.colorScales.all(),
    settings: [...book.settings.all()],
  };
  const places = new Map<unknown, string>(sheets.map(({ id }, place) => [id, `sheet ${place}`]));
  return JSON.stringify(
    seen,
    (key, value: unknown) => places.get(value) ?? (key === "id" ? undefined : value),
    1,
  );
}

/** Gets ready and gives back what is put to the test. */
export type Step = (open: OpenWorkbook) => Promise<(run?: Run) => Promise<unknown>>;

const prepared = async (open: OpenWorkbook) =>
  open.runs.prepare(requestFor(open, await open.port.describeSelection()));

/** A refresh after the first customer of a plan has changed to another: a segment goes, comes, or both. */
export function refreshAfter(from: string, to: string): Step {
  return async (open) => {
    await insertSegmentReport(open);
    const row = open.values("Sheet1!B1:B6").findIndex(([plan]) => plan === from);
    open.write(`Sheet1!B${row + 1}`, [[to]]);
    const [recipe] = await open.port.recipes();
    if (!recipe) throw new Error("One recipe was expected");
    return (run) => open.runs.refresh(recipe, run);
  };
}

export const reading: Readonly<Record<string, Step>> = {
  describe: (open) => Promise.resolve(() => open.port.describeSelection()),
  read: async (open) => {
    const { source } = await open.port.describeSelection();
    return (run) => open.port.read({ source, inputs: { segment: { header: "Plan", role: "segment" } } }, run);
  },
};

export const writing: Readonly<Record<string, Step>> = {
  insert: async (open) => {
    const report = await prepared(open);
    return (run) => open.runs.insert(report, "new-sheet", run);
  },
  "insert beside": async (open) => {
    const report = await prepared(open);
    return (run) => open.runs.insert(report, "beside", run);
  },
  refresh: refreshAfter("C", "D"),
  "clean copy": async (open) => {
    const report = await prepared(open);
    return (run) => open.runs.cleanCopy(report, run);
  },
};

/** A step that is about to begin: its syncs are counted from `first`. */
export interface Begun {
  readonly open: OpenWorkbook;
  readonly run: (run?: Run) => Promise<unknown>;
  readonly first: number;
}

export async function begin(step: Step, data = customers, evaluate?: Evaluate): Promise<Begun> {
  const open = openWorkbook(data, { table: "Customers", evaluate });
  // A workbook keeps one sheet at least, so that each of the others can be deleted.
  open.book.sheets.add("Other");
  const run = await step(open);
  return { open, run, first: open.office.requests.length };
}

/** What became of a step: nothing or the problem; anything else fails the test. */
export const outcomeOf = (run: () => Promise<unknown>): Promise<WorkbookProblem | null> =>
  run().then(
    () => null,
    (problem: unknown) => {
      if (problem instanceof WorkbookProblem) return problem;
      throw problem;
    },
  );

/** A step that nothing disturbs. */
export interface Undisturbed {
  readonly syncs: number;
  readonly before: string;
  readonly after: string;
  readonly sizes: readonly { readonly request: number; readonly response: number }[];
}

export async function undisturbed(step: Step, data = customers, evaluate?: Evaluate): Promise<Undisturbed> {
  const { open, run, first } = await begin(step, data, evaluate);
  const before = snapshotOf(open.book);
  await run();
  return {
    syncs: open.office.requests.length - first,
    before,
    after: snapshotOf(open.book),
    sizes: open.office.sizes.slice(first),
  };
}

/** Lets the pauses between two tries pass at once. */
export function hurry(): void {
  const { setTimeout } = globalThis;
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((work: () => void) => setTimeout(work, 0)) as typeof setTimeout);
}

/**
 * Segments whose names are as long as a cell may be, so that the report is written in two pieces, after rows that are
 * read in two.
 */
export const piecewise = [
  ...customers,
  ...Array.from({ length: 2000 }, (_, row) => [`L${row}`, "A", "No"]),
  ...Array.from({ length: 14 }, (_, row) => [`M${row}`, `${row} ${"x".repeat(32_000)}`, "Yes"]),
];
