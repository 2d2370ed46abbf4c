import { serialOf } from "../contract/dates";
import type { Recipe } from "../contract/recipe";
import type { OutputTable } from "../contract/report-output";
import { throwIfCancelled } from "./cancel";
import { historyTable, trackedTable, type TrackedReport } from "./history";
import type { WorkbookPort } from "./port";
import { WorkbookProblem } from "./ports/problem";
import type { WriteRequest } from "./ports/report";
import type { Run } from "./ports/run";
import type { RecordOutcome } from "./ports/runs";

interface Recording {
  readonly port: WorkbookPort;
  /** What a recipe's report says of the data as they are. */
  readonly request: (recipe: Recipe, run?: Run) => Promise<WriteRequest>;
}

/** Reports of one kind with figures of one day. */
interface DayOfKind {
  readonly day: number;
  readonly tracked: TrackedReport[];
  readonly translate: WriteRequest["translate"];
}

/**
 * Keeps today's figures of every report that has some worth keeping; those of a report that speaks of a fixed day are
 * figures of that day. One that cannot be computed does not keep the others from it; what was recorded already stays as
 * it is.
 */
export async function recordToday({ port, request }: Recording, run: Run = {}): Promise<RecordOutcome> {
  const kinds = new Map<string, DayOfKind>();
  const problems: RecordOutcome["problems"][number][] = [];
  for (const recipe of await port.recipes()) {
    try {
      const { output, translate, provenance } = await request(recipe, run);
      const table = trackedTable(output.tables);
      if (!table) continue;
      const day = dayOf(provenance.asOf);
      const key = `${table.name} ${day}`;
      const kind = kinds.get(key) ?? { day, tracked: [], translate };
      kinds.set(key, kind);
      kind.tracked.push({ report: writtenName(recipe, output.tables, table), table });
    } catch (problem) {
      if (!(problem instanceof WorkbookProblem) || problem.code === "cancelled") throw problem;
      problems.push({ recipe, problem });
    }
  }
  throwIfCancelled(run.signal);
  let rows = 0;
  let sheetId: string | null = null;
  for (const { day, tracked, translate } of kinds.values()) {
    const recorded = await port.record({ table: historyTable(tracked, day), day, translate }, run);
    rows += recorded.rows;
    sheetId = recorded.sheetId;
  }
  return { rows, sheetId, problems };
}

const dayOf = (date: Date): number => serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** What the report's table is called in this workbook. */
function writtenName({ output }: Recipe, tables: readonly OutputTable[], table: OutputTable): string {
  return output.tables[tables.indexOf(table)]?.name ?? table.name;
}
