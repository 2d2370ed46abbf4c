import { CategoryBuilder } from "../../contract/columns";
import type { ColumnSet, Role } from "../../contract/report-data";
import { rowsPerRequest } from "../chunks";
import { WorkbookProblem, type ReadRequest, type Run } from "../port";
import { cellOf, looksLikeError } from "./cells";
import { locate, type LocatedSource } from "./locate";
import { isTooLarge, throwIfCancelled } from "./problems";

/** Rows of the first answer; how long the cells are is not known before. */
const firstRequest = 2000;

interface Reading {
  readonly input: string;
  readonly column: number;
  readonly builder: CategoryBuilder;
}

/** Reads the mapped columns in pieces of about 2 MB and encodes them on the way. */
export async function readColumns(
  context: Excel.RequestContext,
  request: ReadRequest,
  run: Run,
): Promise<ColumnSet> {
  const located = await locate(context, request.source);
  const readings = Object.entries(request.inputs).map(([input, { header, role }]): Reading => {
    const index = located.headers.findIndex((known) => known.toLowerCase() === header.toLowerCase());
    if (index < 0) throw new WorkbookProblem("column-gone", { header });
    return {
      input,
      column: located.firstColumn + index,
      builder: new CategoryBuilder(comparisonOf(role), located.rows),
    };
  });
  let done = 0;
  let step = firstRequest;
  while (done < located.rows) {
    throwIfCancelled(run.signal);
    const rows = Math.min(step, located.rows - done);
    const values = await readRows(context, located, readings, done, rows);
    if (values === null) {
      if (rows === 1) throw new WorkbookProblem("too-large");
      step = Math.ceil(rows / 2);
      continue;
    }
    if (done === 0) step = rowsPerRequest(values);
    done += rows;
    run.onProgress?.({ done, total: located.rows });
  }
  return {
    length: located.rows,
    firstRow: located.firstRow + 1,
    headers: Object.fromEntries(Object.entries(request.inputs).map(([input, { header }]) => [input, header])),
    columns: Object.fromEntries(readings.map(({ input, builder }) => [input, builder.finish()])),
    cellErrors: Object.fromEntries(
      readings.map(({ input, builder }) => [input, builder.errors.map(({ index }) => index)]),
    ),
  };
}

/** Identifiers are told apart to the letter, words as Excel compares texts. */
const comparisonOf = (role: Role): "exact" | "fold" => (role === "identifier" ? "exact" : "fold");

/** Appends some rows of every column and gives them back as samples; `null` when that was too much at once. */
async function readRows(
  context: Excel.RequestContext,
  { sheet, firstRow }: LocatedSource,
  readings: readonly Reading[],
  from: number,
  rows: number,
): Promise<ReturnType<typeof cellOf>[][] | null> {
  const ranges = readings.map(({ column }) =>
    sheet.getRangeByIndexes(firstRow + from, column, rows, 1).load("values"),
  );
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  // Excel may answer a read that is too large with nothing instead of an error.
  if (ranges.some(({ values }) => !Array.isArray(values))) return null;
  const doubtful = ranges.filter(({ values }) => values.some((row) => looksLikeError(row[0])));
  for (const range of doubtful) range.load("valueTypes");
  if (doubtful.length > 0) await context.sync();
  return ranges.map((range, place) => {
    const types = doubtful.includes(range) ? range.valueTypes : null;
    const cells = range.values.map((row, index) => cellOf(row[0], types?.[index]?.[0]));
    for (const cell of cells) readings[place]?.builder.append(cell);
    return cells;
  });
}
