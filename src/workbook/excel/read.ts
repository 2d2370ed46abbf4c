import { breather } from "../breather";
import { throwIfCancelled } from "../cancel";
import type { Cell } from "../../contract/cell";
import { CategoryBuilder } from "../../contract/columns";
import { FigureBuilder, type FigureColumn } from "../../contract/figure-column";
import { sameHeader } from "../../contract/header-texts";
import { roles, type ColumnKind, type ColumnSet } from "../../contract/report-data";
import { rowsPerRequest } from "../chunks";
import { WorkbookProblem } from "../ports/problem";
import type { Run } from "../ports/run";
import type { ReadRequest } from "../ports/source";
import { cellOf, looksLikeError } from "./cells";
import { countsFrom1904, daysFrom1900 } from "./date-system";
import { findHiddenRows } from "./hidden-rows";
import { locate, type LocatedSource } from "./locate";
import { findMergedRows } from "./merged-rows";
import { patiently } from "./patience";
import { isTooLarge } from "./problems";

/** Rows of the first answer; how long the cells are is not known before. */
const firstRequest = 2000;

interface Reading {
  readonly input: string;
  readonly kind: ColumnKind;
  readonly column: number;
  readonly builder: CategoryBuilder | FigureBuilder;
}

/** Reads the mapped columns in pieces of about 2 MB and encodes them on the way. */
export async function readColumns(
  context: Excel.RequestContext,
  request: ReadRequest,
  run: Run,
): Promise<ColumnSet> {
  const wanted = Object.values(request.inputs).map(({ header }) => header);
  const located = await locate(context, request.source, wanted);
  const readings = readingsOf(located, request);
  await readCells(context, located, readings, run);
  const hiddenRows = await findHiddenRows(context, located);
  throwIfCancelled(run.signal);
  const merged = await findMergedRows(
    context,
    located,
    readings.map(({ column }) => column),
  );
  const from1904 = readings.some(({ kind }) => kind === "dates") && (await countsFrom1904(context));
  return {
    length: located.rows,
    firstRow: located.firstRow + 1,
    headers: Object.fromEntries(Object.entries(request.inputs).map(([input, { header }]) => [input, header])),
    ...finished(readings, from1904),
    hiddenRows,
    mergedRows: Object.fromEntries(
      readings.map(({ input }, place) => [input, merged[place] ?? new Int32Array(0)]),
    ),
    from1904,
    lookups: {},
  };
}

function readingsOf(located: LocatedSource, { inputs }: ReadRequest): Reading[] {
  return Object.entries(inputs).map(([input, { header, role }]) => {
    const index = located.headers.findIndex((known) => sameHeader(known, header));
    if (index < 0) throw new WorkbookProblem("column-gone", { header });
    const kind = roles[role];
    return { input, kind, column: located.firstColumn + index, builder: builderOf(kind, located.rows) };
  });
}

/** Identifiers are told apart to the letter, words as Excel compares texts. */
function builderOf(kind: ColumnKind, rows: number): CategoryBuilder | FigureBuilder {
  if (kind === "numbers" || kind === "dates") return new FigureBuilder(rows);
  return new CategoryBuilder(kind === "identifiers" ? "exact" : "fold", rows);
}

function finished(
  readings: readonly Reading[],
  from1904: boolean,
): Pick<ColumnSet, "columns" | "figures" | "cellErrors"> {
  const columns: Record<string, ReturnType<CategoryBuilder["finish"]>> = {};
  const figures: Record<string, FigureColumn> = {};
  const cellErrors: Record<string, number[]> = {};
  for (const { input, kind, builder } of readings) {
    cellErrors[input] = builder.errors.map(({ index }) => index);
    if (builder instanceof CategoryBuilder) columns[input] = builder.finish();
    else {
      const figure = builder.finish();
      figures[input] = from1904 && kind === "dates" ? daysFrom1900(figure) : figure;
    }
  }
  return { columns, figures, cellErrors };
}

async function readCells(
  context: Excel.RequestContext,
  located: LocatedSource,
  readings: readonly Reading[],
  run: Run,
): Promise<void> {
  let done = 0;
  let step = firstRequest;
  const breathe = breather();
  while (done < located.rows) {
    throwIfCancelled(run.signal);
    const rows = Math.min(step, located.rows - done);
    const from = done;
    const values = await patiently(
      () => readRows(context, located, { readings, breathe }, from, rows),
      run.signal,
    );
    if (values === null) {
      if (rows === 1) throw new WorkbookProblem("too-large");
      step = Math.ceil(rows / 2);
      continue;
    }
    if (done === 0) step = rowsPerRequest(values);
    done += rows;
    run.onProgress?.({ done, total: located.rows });
  }
}

/** Appends some rows of every column and gives them back as samples; `null` when that was too much at once. */
async function readRows(
  context: Excel.RequestContext,
  { sheet, firstRow }: LocatedSource,
  { readings, breathe }: { readonly readings: readonly Reading[]; readonly breathe: () => Promise<void> },
  from: number,
  rows: number,
): Promise<Cell[][] | null> {
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
  const columns: Cell[][] = [];
  for (const [place, range] of ranges.entries()) {
    await breathe();
    const types = doubtful.includes(range) ? range.valueTypes : null;
    const cells = range.values.map((row, index) => cellOf(row[0], types?.[index]?.[0]));
    for (const cell of cells) readings[place]?.builder.append(cell);
    columns.push(cells);
  }
  return columns;
}
