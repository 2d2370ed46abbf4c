import type { OptionValues } from "../../../contract/report-spec";
import { WorkbookProblem } from "../../../workbook/ports/problem";
import type { Run } from "../../../workbook/ports/run";
import type { Bindings } from "../bindings";
import type { ClickHouse } from "../clickhouse";
import type { ColumnType } from "../column-type";

/** A column that serves an input. */
export interface AskedColumn {
  readonly input: string;
  readonly header: string;
  /** SQL of its cell. */
  readonly cell: string;
  readonly type: ColumnType;
  /** SQL of the table. */
  readonly table: string;
  readonly clickHouse: ClickHouse;
  readonly options: OptionValues;
  readonly bindings: Bindings;
  readonly run: Run | undefined;
}

/** More words than this nobody reads, and they would make a query of their own size. */
const mostTexts = 5000;

/**
 * The different texts of a column, the most frequent first.
 *
 * @param text SQL of the text of a cell
 * @param isLeftOut SQL that is true of a text that is not asked about
 * @throws too-many-words
 */
export async function distinctTexts(
  { clickHouse, table, header, run }: AskedColumn,
  text: string,
  isLeftOut: (text: string) => string,
): Promise<readonly string[]> {
  const sql =
    `with ${text} as stay_text select stay_text, count() as stay_count from ${table} as stay_source ` +
    `where not (${isLeftOut("stay_text")}) group by stay_text order by stay_count desc, stay_text limit ${mostTexts + 1}`;
  const rows = await clickHouse.rows({ sql, parameters: {} }, run);
  if (rows.length > mostTexts) throw new WorkbookProblem("too-many-words", { header, limit: mostTexts });
  return rows.map(([one]) => String(one));
}
