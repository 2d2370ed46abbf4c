import type { Cell } from "../../src/contract/cell";
import { isoTextOf } from "../../src/contract/dates";
import type { ReportOutput } from "../../src/contract/report-output";
import type { InputShape, ReportSpec } from "../../src/contract/report-spec";
import cohortRetention from "../../src/reports/cohort-retention/cohort-retention";
import customerValue from "../../src/reports/customer-value/customer-value";
import { answersFrom, spanOfUsed } from "../../src/reports/parts/counted-report";
import retentionTrend from "../../src/reports/retention-trend/retention-trend";
import revenueRetention from "../../src/reports/revenue-retention/revenue-retention";
import segmentRetention from "../../src/reports/segment-retention/segment-retention";
import { countedBy } from "../../src/workbook/counted-by";
import type { MappedInputs } from "../../src/workbook/ports/outside";
import { day, runShape, type Columns } from "../reports/support/run-shape";
import { openChdb } from "./harness/chdb";
import { engineOf, fillTable } from "./harness/table-of";

const today = day("2024-12-31");
const session = openChdb();
afterAll(() => session.close());

const specs: readonly ReportSpec[] = [
  ...[segmentRetention, cohortRetention, retentionTrend, revenueRetention, customerValue],
];
const shapes = specs.flatMap((spec) =>
  Object.entries(spec.shapes).flatMap(([name, shape]) =>
    shape.counted ? [[`${spec.id}, ${name}`, spec.id, name, shape] as const] : [],
  ),
);

const rows = Array.from({ length: 600 }, (_, row) => row);
const joined = (row: number): number => day("2023-01-05") + ((row * 37) % 600);
/** Segments are the more frequent the earlier they appear: so they are in one order everywhere. */
const cellsOfRole: Readonly<Record<string, (row: number) => Cell>> = {
  identifier: (row) => 1 + ((row * row) % 97),
  segment: (row) => (row % 2 === 0 ? "North" : row % 4 === 1 ? "East" : "West"),
  outcome: (row) => (row % 3 === 0 ? "no" : "yes"),
  joined,
  ended: (row) => (row % 3 === 0 ? null : joined(row) + ((row * 13) % 200)),
  "event-date": joined,
  "revenue-month": joined,
  amount: (row) => ((row * 977) % 12_345) / 100,
};
const typeOfRole: Readonly<Record<string, string>> = {
  identifier: "UInt32",
  segment: "LowCardinality(String)",
  outcome: "String",
  ended: "Nullable(Date)",
  amount: "Float64",
};

/** Without what a language or a sheet makes of it: formulas are functions. */
const written = (output: ReportOutput): unknown => JSON.parse(JSON.stringify(output));

/** The report of rows that are here, made of the counts that any source gives. */
function ofSheet(shape: InputShape, cells: Columns) {
  const { data, options, check } = runShape(shape, cells, {}, today);
  const counted = shape.counted!;
  const asked = { options, headers: data.headers, today, span: spanOfUsed(check, counted.days, today) };
  return { options, output: counted.finish(answersFrom(check, counted.questions(asked)), asked) };
}

describe("a report on a database", () => {
  it.each(shapes)("is the report on the same rows of a sheet: %s", async (_, report, name, shape) => {
    const inputs = Object.entries(shape.inputs).filter(([input]) => input !== "crossed");
    const cells: Columns = Object.fromEntries(
      inputs.map(([input, { role }]) => [input, rows.map(cellsOfRole[role]!)]),
    );
    const isDay = (role: string): boolean => /joined|ended|date|month/.test(role);
    fillTable(
      session,
      Object.fromEntries(
        inputs.map(([input, { role }]) => [
          input,
          {
            type: typeOfRole[role] ?? "Date",
            cells: cells[input]!.map((cell) =>
              isDay(role) && typeof cell === "number" ? isoTextOf(cell) : cell,
            ),
          },
        ]),
      ),
    );
    const { options, output } = ofSheet(shape, cells);
    const mapped = Object.fromEntries(
      inputs.map(([input, { role }]) => [input, { header: input, role }]),
    ) as MappedInputs;
    const job = { report, shape: name, inputs: mapped, options, today };
    const found = await countedBy(engineOf(session), specs).compute(job);
    expect(written(found.output)).toEqual(written(output));
    expect(found.rows.read).toBe(rows.length);
    expect(output.tables[0]!.rows.length).toBeGreaterThan(1);
  });
});
