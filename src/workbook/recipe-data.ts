import { sameHeader } from "../contract/header-texts";
import { isOutside, type DataSource, type Lookup, type Recipe, type Source } from "../contract/recipe";
import type { WorkbookPort } from "./port";
import { type ProblemCode, WorkbookProblem } from "./ports/problem";
import type { DataGap } from "./ports/recipe-state";
import type { Run } from "./ports/run";
import type { ReportRequest } from "./ports/runs";
import type { SourceDescription } from "./ports/source";
import type { RunsContext } from "./runs-context";
import { queryOf } from "./written";

/** A report's data are no longer as its recipe knows them. */
export class DataGapProblem extends WorkbookProblem {
  constructor(
    code: ProblemCode,
    detail: WorkbookProblem["detail"],
    readonly gap: DataGap,
  ) {
    super(code, detail);
  }
}

/** What a recipe asks, of its data where they stand now, and all the tables of the workbook that takes. */
export interface LocatedRequest {
  readonly request: ReportRequest;
  readonly sources: readonly SourceDescription[];
}

/** Finds the data of a recipe, columns and all. Throws a `DataGapProblem` where something of it is gone. */
export async function locateData(
  { port, outside }: Pick<RunsContext, "port" | "outside">,
  recipe: Recipe,
  run?: Run,
): Promise<LocatedRequest> {
  const { mapping, lookups } = recipe;
  const own = Object.entries(mapping).filter(([input]) => !(input in lookups));
  if (isOutside(recipe.source)) {
    const source = await outside.opened(recipe.source).describe(run);
    const [lost] = missingOf(source, own);
    if (lost) throw new WorkbookProblem("column-gone", { header: lost[1] });
    return { request: { ...queryOf(recipe), source }, sources: [] };
  }
  const source = await find(port, { lookup: null, source: recipe.source, columns: own }, run);
  const sources = [source];
  const located: Record<string, Lookup> = {};
  for (const [input, lookup] of Object.entries(lookups)) {
    const { key, value, date } = lookup;
    const columns = Object.entries({ key, value, ...(date !== undefined && { date }) });
    const second = await find(port, { lookup: input, source: lookup.source, columns }, run);
    sources.push(second);
    located[input] = { ...lookup, source: second.source };
  }
  return { request: { ...queryOf(recipe), lookups: located, source }, sources };
}

const missingOf = ({ columns }: SourceDescription<DataSource>, wanted: Part["columns"]): Part["columns"] =>
  wanted.filter(([, header]) => !columns.some((column) => sameHeader(column.header, header)));

/** A table of which columns are wanted: what each serves, and its header. */
interface Part {
  readonly lookup: DataGap["lookup"];
  readonly source: Source;
  readonly columns: readonly (readonly [use: string, header: string])[];
}

async function find(
  port: WorkbookPort,
  { lookup, source, columns }: Part,
  run?: Run,
): Promise<SourceDescription> {
  const headers = columns.map(([, header]) => header);
  const found = await port.describe(source, run, headers).catch((problem: unknown) => {
    if (!(problem instanceof WorkbookProblem) || problem.code !== "source-gone") throw problem;
    throw new DataGapProblem(problem.code, problem.detail, { lookup, source: null, missing: [] });
  });
  const missing = missingOf(found, columns);
  const [first] = missing;
  if (!first) return found;
  const gap = { lookup, source: found, missing: missing.map(([use]) => use) };
  throw new DataGapProblem("column-gone", { header: first[1] }, gap);
}
