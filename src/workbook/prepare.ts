import { serialOf } from "../contract/dates";
import { isOutside, type OutsideSource, type Source } from "../contract/recipe";
import type { ColumnSet } from "../contract/report-data";
import type { InputShape, OptionValues } from "../contract/report-spec";
import { throwIfCancelled } from "./cancel";
import { joinedBy } from "./lookups";
import type { Run } from "./ports/run";
import type { PreparedReport, ReportRequest } from "./ports/runs";
import type { MappedInputs } from "./ports/outside";
import { shapeOf, type RunsContext } from "./runs-context";
import { withoutRows } from "./without-rows";

/** Reads, checks and computes. */
export async function prepare(
  context: RunsContext,
  request: ReportRequest,
  run?: Run,
): Promise<PreparedReport> {
  const asOf = asOfDay(context, request);
  const { source } = request.source;
  if (isOutside(source)) return computedOutside(context, source, { request, asOf }, run);
  const data = await readData(context, request, source, run);
  return calculated(context, { request, data, asOf }, run);
}

/** The rows stay where they are; what is known of them is told as the check of rows tells it. */
async function computedOutside(
  context: RunsContext,
  source: OutsideSource,
  { request, asOf }: Pick<PreparedReport, "request" | "asOf">,
  run?: Run,
): Promise<PreparedReport> {
  const { report, shape, options } = request;
  const job = { report, shape, options, inputs: inputsOf(context, request), today: dayNumberOf(asOf) };
  const { output, rows, asked } = await context.outside.opened(source).compute(job, run);
  throwIfCancelled(run?.signal);
  return { request, asOf, output, ...withoutRows(rows), ...(asked && { asked }) };
}

/** A fixed day is meant as the user's calendar has it. */
const asOfDay = ({ now }: RunsContext, { asOf }: ReportRequest): Date =>
  asOf === undefined ? now() : new Date(`${asOf}T12:00`);

const dayNumberOf = (day: Date): number => serialOf(day.getFullYear(), day.getMonth() + 1, day.getDate());

/** The columns that the report's own rows have. */
function inputsOf(context: RunsContext, request: ReportRequest): MappedInputs {
  const { inputs } = shapeOf(context, request);
  const read = Object.entries(request.mapping).flatMap(([input, header]) => {
    const role = inputs[input]?.role;
    return role && !(input in request.lookups) ? [[input, { header, role }] as const] : [];
  });
  return Object.fromEntries(read);
}

/** All that a report on data of the workbook is computed from. */
export async function readData(
  context: RunsContext,
  request: ReportRequest,
  source: Source,
  run?: Run,
): Promise<ColumnSet> {
  const rows = await context.port.read({ source, inputs: inputsOf(context, request) }, run);
  return withLookups(context, request, shapeOf(context, request).inputs, rows, run);
}

/** Inputs that stand in a second table join the rows by their customer. */
async function withLookups(
  { port }: RunsContext,
  { lookups }: ReportRequest,
  inputs: InputShape["inputs"],
  rows: ColumnSet,
  run?: Run,
): Promise<ColumnSet> {
  let data = rows;
  for (const [input, { source, key, value, date }] of Object.entries(lookups)) {
    const spec = inputs[input];
    if (spec?.lookupBy === undefined) continue;
    const customers = rows.columns[spec.lookupBy];
    if (!customers) throw new Error(`"${input}" is looked up by "${spec.lookupBy}", which has no column`);
    const second = await port.read(
      {
        source,
        inputs: {
          key: { header: key, role: "identifier" },
          value: { header: value, role: spec.role },
          ...(date !== undefined && { date: { header: date, role: "event-date" } }),
        },
      },
      run,
    );
    data = joinedBy(customers, data, input, second);
  }
  return data;
}

async function calculated(
  { calculate }: RunsContext,
  read: Pick<PreparedReport, "request" | "data" | "asOf">,
  run?: Run,
): Promise<PreparedReport> {
  const { request, data, asOf } = read;
  const { report, shape, options } = request;
  const figures = await calculate({ report, shape, data, options, today: dayNumberOf(asOf) }, run);
  throwIfCancelled(run?.signal);
  return { ...read, ...figures };
}

/** The same data under other options. */
export function revise(
  context: RunsContext,
  { request: before, data, asOf }: PreparedReport,
  options: OptionValues,
  run?: Run,
): Promise<PreparedReport> {
  const request = { ...before, options };
  const { source } = request.source;
  return isOutside(source)
    ? computedOutside(context, source, { request, asOf }, run)
    : calculated(context, { request, data, asOf }, run);
}
