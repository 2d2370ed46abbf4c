import { serialOf } from "../contract/dates";
import type { ColumnSet } from "../contract/report-data";
import type { InputShape, OptionValues } from "../contract/report-spec";
import { breather } from "./breather";
import { lookUp } from "./lookups";
import type { PreparedReport, ReportRequest, Run } from "./port";
import { shapeOf, type RunsContext } from "./runs-context";

/** Reads, checks and computes. */
export async function prepare(
  context: RunsContext,
  request: ReportRequest,
  run?: Run,
): Promise<PreparedReport> {
  const data = await readData(context, request, run);
  const breathe = breather();
  const check = shapeOf(context, request).check(data, request.options);
  await breathe();
  return computed(context, { request, data, check, asOf: asOfDay(context, request) });
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
  for (const [input, { source, key, value }] of Object.entries(lookups)) {
    const spec = inputs[input];
    const customers = spec?.lookupBy === undefined ? undefined : rows.columns[spec.lookupBy];
    if (!spec || !customers) continue;
    const second = await port.read(
      {
        source,
        inputs: { key: { header: key, role: "identifier" }, value: { header: value, role: spec.role } },
      },
      run,
    );
    const [keys, values] = [second.columns.key, second.columns.value];
    if (!keys || !values) throw new Error(`The second table of "${input}" was read without its columns`);
    const { column, result } = lookUp(customers, keys, values);
    data = {
      ...data,
      headers: { ...data.headers, [input]: value },
      columns: { ...data.columns, [input]: column },
      lookups: { ...data.lookups, [input]: result },
    };
  }
  return data;
}

function computed(context: RunsContext, checked: Omit<PreparedReport, "output">): PreparedReport {
  const { request, data, check, asOf } = checked;
  const today = serialOf(asOf.getFullYear(), asOf.getMonth() + 1, asOf.getDate());
  return { ...checked, output: shapeOf(context, request).compute(data, request.options, check, today) };
}

/** The same data under other options. */
export function revise(
  context: RunsContext,
  { request, data, asOf }: PreparedReport,
  options: OptionValues,
): PreparedReport {
  const revised = { ...request, options };
  const check = shapeOf(context, revised).check(data, options);
  return computed(context, { request: revised, data, check, asOf });
}
