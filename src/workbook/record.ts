import { serialOf } from "../contract/dates";
import type { Recipe } from "../contract/recipe";
import type { OutputTable } from "../contract/report-output";
import { throwIfCancelled } from "./cancel";
import { historyTable, trackedTable, type TrackedReport } from "./history";
import { WorkbookProblem, type RecordOutcome, type Run, type WorkbookPort, type WriteRequest } from "./port";

interface Recording {
  readonly port: WorkbookPort;
  readonly now: () => Date;
  /** What a recipe's report says of the data as they are. */
  readonly request: (recipe: Recipe, run?: Run) => Promise<WriteRequest>;
}

/**
 * Keeps today's figures of every report that has some worth keeping. One that cannot be computed does not keep the
 * others from it; what was recorded today already stays as it is.
 */
export async function recordToday({ port, now, request }: Recording, run: Run = {}): Promise<RecordOutcome> {
  const kinds = new Map<
    string,
    { readonly tracked: TrackedReport[]; readonly translate: WriteRequest["translate"] }
  >();
  const problems: RecordOutcome["problems"][number][] = [];
  for (const recipe of await port.recipes()) {
    try {
      const { output, translate } = await request(recipe, run);
      const table = trackedTable(output.tables);
      if (!table) continue;
      const kind = kinds.get(table.name) ?? { tracked: [], translate };
      kinds.set(table.name, kind);
      kind.tracked.push({ report: writtenName(recipe, output.tables, table), table });
    } catch (problem) {
      if (!(problem instanceof WorkbookProblem) || problem.code === "cancelled") throw problem;
      problems.push({ recipe, problem });
    }
  }
  throwIfCancelled(run.signal);
  const today = serialOf(now().getFullYear(), now().getMonth() + 1, now().getDate());
  let rows = 0;
  let sheetId: string | null = null;
  for (const { tracked, translate } of kinds.values()) {
    const recorded = await port.record({ table: historyTable(tracked, today), today, translate }, run);
    rows += recorded.rows;
    sheetId = recorded.sheetId;
  }
  return { rows, sheetId, problems };
}

/** What the report's table is called in this workbook. */
function writtenName({ output }: Recipe, tables: readonly OutputTable[], table: OutputTable): string {
  return output.tables[tables.indexOf(table)]?.name ?? table.name;
}
