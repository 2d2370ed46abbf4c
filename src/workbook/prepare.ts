import { serialOf } from "../contract/dates";
import type { ColumnSet } from "../contract/report-data";
import type { InputShape, OptionValues } from "../contract/report-spec";
import { throwIfCancelled } from "./cancel";
import { joinedBy } from "./lookups";
import type { PreparedReport, ReportRequest, Run } from "./port";
import { shapeOf, type RunsContext } from "./runs-context";

/** Reads, checks and computes. */
export async function prepare(
  context: RunsContext,
  request: ReportRequest,
  run?: Run,
): Promise<PreparedReport> {
  const data = await readData(context, request, run);
  return calculated(context, { request, data, asOf: asOfDay(context, request) }, run);
}

/** A fixed day is meant as the user's calendar has it. */
const asOfDay = ({ now }: RunsContext, { asOf }: ReportRequest): Date =>
  asOf === undefined ? now() : new Date(`${asOf}T12:00`);

/** All that a report is computed from. */
export async function readData(context: RunsContext, request: ReportRequest, run?: Run): Promise<ColumnSet> {
  const { inputs } = shapeOf(context, request);
  const read = Object.entries(request.mapping).flatMap(([input, header]) => {
    const role = inputs[input]?.role;
    return role && !(input in request.lookups) ? [[input, { header, role }] as const] : [];
  });
  const rows = await context.port.read(
    { source: request.source.source, inputs: Object.fromEntries(read) },
    run,
  );
  return withLookups(context, request, inputs, rows, run);
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
    const customers = spec?.lookupBy === undefined ? undefined : rows.columns[spec.lookupBy];
    if (!spec || !customers) continue;
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
  const today = serialOf(asOf.getFullYear(), asOf.getMonth() + 1, asOf.getDate());
  const figures = await calculate({ report, shape, data, options, today }, run);
  throwIfCancelled(run?.signal);
  return { ...read, ...figures };
}

/** The same data under other options. */
export function revise(
  context: RunsContext,
  { request, data, asOf }: PreparedReport,
  options: OptionValues,
  run?: Run,
): Promise<PreparedReport> {
  return calculated(context, { request: { ...request, options }, data, asOf }, run);
}
