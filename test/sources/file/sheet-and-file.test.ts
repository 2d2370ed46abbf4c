import fc from "fast-check";
import type { Cell } from "../../../src/contract/cell";
import { isoTextOf } from "../../../src/contract/dates";
import { periodWords } from "../../../src/contract/function-spec";
import { cohortCells } from "../../../src/contract/aggregate-question";
import type { ColumnSet } from "../../../src/contract/report-data";
import type { InputShape, OptionValues, ReportSpec } from "../../../src/contract/report-spec";
import cohortRetention from "../../../src/reports/cohort-retention/cohort-retention";
import customerValue from "../../../src/reports/customer-value/customer-value";
import { answersFrom, spanOfUsed } from "../../../src/reports/parts/counted-report";
import retentionTrend from "../../../src/reports/retention-trend/retention-trend";
import revenueRetention from "../../../src/reports/revenue-retention/revenue-retention";
import segmentRetention from "../../../src/reports/segment-retention/segment-retention";
import { layoutOf, readFile } from "../../../src/sources/file/file-reader";
import { columnsOf } from "../../reports/segment-retention/columns-of";
import { day, runShape, type Columns } from "../../reports/support/run-shape";

const today = day("2024-12-31");

const id = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom("C-1", "C-2", "c-1", "Ægir", "顧客", "00123", 'with "quotes"', "a, b; c"),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const date = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: day("2023-01-01"), max: day("2025-02-01") }) },
  { weight: 1, arbitrary: fc.constantFrom(null, "soon", "31/12/2023", "30.02.2024", 0, 4_000_000) },
);
const amount = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: -5_000, max: 50_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, "n/a", "12,5") },
);
const word = fc.constantFrom<Cell>("Gold", "gold", "Basic", " Basic", "総計", "Total", 7, null);
const outcome = fc.constantFrom<Cell>("yes", "no", "Ja", "nein?", null);

const cellsOfRole: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  identifier: id,
  segment: word,
  outcome,
  joined: date,
  ended: date,
  "event-date": date,
  "revenue-month": date,
  amount,
};

/** Every report that is made of counts, in each of its shapes. */
const shapes = [segmentRetention, cohortRetention, retentionTrend, revenueRetention, customerValue].flatMap(
  ({ id: report, shapes: own }: ReportSpec) =>
    Object.entries(own).flatMap(([name, shape]) =>
      shape.counted ? [[`${report}, ${name}`, shape] as const] : [],
    ),
);

/** Dates in a file are ISO texts where they are days at all. */
function fieldOf(cell: Cell, isDay: boolean): string {
  const text =
    isDay && typeof cell === "number" && cell > 0 && cell < 100_000 ? isoTextOf(cell) : String(cell ?? "");
  return /[",;\n]/.test(text) || text.startsWith(" ") ? `"${text.replaceAll('"', '""')}"` : text;
}

async function fromFile(cells: Columns, { inputs }: InputShape, delimiter: string): Promise<ColumnSet> {
  const names = Object.keys(cells);
  const rows = Array.from({ length: cells[names[0]!]!.length }, (_, row) =>
    names
      .map((name) => fieldOf(cells[name]![row]!, /joined|ended|date|month/.test(inputs[name]!.role)))
      .join(delimiter),
  );
  const file = new Blob([[names.join(delimiter), ...rows, ""].join("\r\n")]);
  const mapped = names.map((name) => [name, { header: name, role: inputs[name]!.role }] as const);
  return readFile(file, await layoutOf(file), Object.fromEntries(mapped));
}

/** The whole numbers of which a report is made, and how many rows take part. */
function counted(shape: InputShape, data: ColumnSet, options: OptionValues) {
  const check = shape.check(data, options, today);
  const { headers } = data;
  const asked = { options, headers, today, span: spanOfUsed(check, shape.counted!.days, today) };
  const used = check.included.reduce((sum, flag) => sum + flag, 0);
  return { used, answers: answersFrom(check, shape.counted!.questions(asked)) };
}

/** Every calendar period, and ages from each customer's own first day; every meaning of a cell. */
function optionsOf({ options }: InputShape): OptionValues[] {
  const periods =
    "period" in options
      ? [...periodWords, "days", "brackets"].filter((period) => {
          const { kind, words } = options.period as { kind: string; words: readonly string[] };
          return kind === "choice" && words.includes(period);
        })
      : [null];
  const cells = "cell" in options ? cohortCells : [null];
  const measures = "measure" in options ? ["rate", "value"] : [null];
  return periods.flatMap((period) =>
    cells.flatMap((cell) =>
      measures.map((measure) => ({
        ...(period !== null && { period }),
        ...(cell !== null && { cell }),
        ...(measure !== null && { measure }),
      })),
    ),
  );
}

describe("a file beside a sheet", () => {
  it.each(shapes)("gives the same whole numbers for the same rows: %s", async (_, shape) => {
    const inputs = Object.entries(shape.inputs).filter(([name]) => name !== "crossed");
    const row = fc.record(
      Object.fromEntries(inputs.map(([name, { role }]) => [name, cellsOfRole[role] ?? fc.constant(null)])),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(",", ";", "\t"),
        async (rows, delimiter) => {
          const cells: Columns = Object.fromEntries(
            inputs.map(([name]) => [name, rows.map((own) => own[name] ?? null)]),
          );
          const sheet = columnsOf(cells, shape.inputs);
          const file = await fromFile(cells, shape, delimiter);
          const { options } = runShape(shape, cells, {}, today);
          for (const chosen of optionsOf(shape)) {
            const all = { ...options, ...chosen };
            expect(counted(shape, file, all)).toEqual(counted(shape, sheet, all));
          }
        },
      ),
      { numRuns: 12, seed: 20241231 },
    );
  });
});
