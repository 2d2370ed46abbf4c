import type { Run } from "../../workbook/ports/run";

/** Text of a query with its values beside it: `{name:Type}` in the text stands for the parameter of that name. */
export interface SqlQuery {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, SqlValue>>;
}
export type SqlValue = string | number | readonly string[] | readonly number[];

/** A value of an answer: 64-bit integers are texts, as a number of JavaScript does not hold them all. */
export type SqlCell = string | number | boolean | null | readonly SqlCell[];

/** A ClickHouse to which somebody has logged in. */
export interface ClickHouse {
  /** The rows of one query's answer. Throws a `WorkbookProblem` that names the cause and the cure. */
  rows(query: SqlQuery, run?: Run): Promise<readonly (readonly SqlCell[])[]>;
}
