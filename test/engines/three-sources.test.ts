import fc from "fast-check";
import { cohortCells } from "../../src/contract/aggregate-question";
import type { Cell } from "../../src/contract/cell";
import { periodWords } from "../../src/contract/function-spec";
import { rowsFound, rowsUsed, type ColumnSet, type Role } from "../../src/contract/report-data";
import type { InputShape, OptionValues, ReportSpec } from "../../src/contract/report-spec";
import cohortRetention from "../../src/reports/cohort-retention/cohort-retention";
import customerValue from "../../src/reports/customer-value/customer-value";
import { answersFrom, spanOfUsed } from "../../src/reports/parts/counted-report";
import retentionTrend from "../../src/reports/retention-trend/retention-trend";
import revenueRetention from "../../src/reports/revenue-retention/revenue-retention";
import segmentRetention from "../../src/reports/segment-retention/segment-retention";
import { layoutOf, readFile } from "../../src/sources/file/file-reader";
import type { Examining, MappedInputs } from "../../src/workbook/ports/outside";
import { columnsOf } from "../reports/segment-retention/columns-of";
import { day, runShape, type Columns } from "../reports/support/run-shape";
import { openChdb } from "./harness/chdb";
import { comparable } from "./harness/comparable";
import { oddCells, textOfDay, typedCells } from "./harness/random-rows";
import { inDatabaseOrder } from "./harness/row-order";
import { engineOf, fillTable } from "./harness/table-of";

const today = day("2024-12-31");
const runs = 4;
const session = openChdb();
afterAll(() => session.close());

/** Every report that is made of counts, in each of its shapes. */
const shapes = [segmentRetention, cohortRetention, retentionTrend, revenueRetention, customerValue].flatMap(
  ({ id, shapes: own }: ReportSpec) =>
    Object.entries(own).flatMap(([name, shape]) =>
      shape.counted ? [[`${id}, ${name}`, shape] as const] : [],
    ),
);

const isDay = (role: Role | undefined): boolean => /joined|ended|date|month/.test(role ?? "");

async function fromFile(cells: Columns, inputs: MappedInputs): Promise<ColumnSet> {
  const names = Object.keys(cells);
  const fieldOf = (name: string, row: number): string => {
    const cell = cells[name]?.[row] ?? null;
    const text = isDay(inputs[name]?.role) ? textOfDay(cell) : String(cell ?? "");
    return `"${text.replaceAll('"', '""')}"`;
  };
  const length = cells[names[0] ?? ""]?.length ?? 0;
  const rows = Array.from({ length }, (_, row) => names.map((name) => fieldOf(name, row)).join(","));
  const file = new Blob([[names.join(","), ...rows, ""].join("\n")]);
  return readFile(file, await layoutOf(file), inputs);
}

/** What rows say that are here: how many take part, what was found of the others, and the answers. */
function told(shape: InputShape, data: ColumnSet, options: OptionValues) {
  const check = shape.check(data, options, today);
  const span = spanOfUsed(check, shape.counted!.days, today);
  const asked = { options, headers: data.headers, today, span };
  const questions = shape.counted!.questions(asked);
  const findings = check.findings.map((finding) => ({ ...finding, count: rowsFound(finding) }));
  return {
    questions,
    told: comparable({ used: rowsUsed(check), span, findings, answers: answersFrom(check, questions) }),
  };
}

async function toldByDatabase(
  shape: InputShape,
  inputs: MappedInputs,
  options: OptionValues,
  questions: ReturnType<typeof told>["questions"],
) {
  const asked: Examining = { inputs, options, today, days: shape.counted!.days, labels: [] };
  const engine = engineOf(session);
  const { used, span, findings } = await engine.examine(asked);
  const answers: Record<string, unknown> = {};
  for (const [name, question] of Object.entries(questions))
    answers[name] = await engine.answer(question, asked);
  return comparable({ used, span, findings, answers });
}

/**
 * Every calendar period, and ages from each customer's own first day; every meaning of a cell; what the user decides.
 */
function optionsOf({ options }: InputShape): OptionValues[] {
  const choices = (name: string, words: readonly (string | number)[]): (string | number | null)[] =>
    name in options ? [...words] : [null];
  const periods = "ages" in options ? [...periodWords, "days", "brackets"] : periodWords;
  const combined = choices("period", periods).flatMap((period) =>
    choices("cell", cohortCells).flatMap((cell) =>
      choices("measure", ["rate", "value", "orders"]).map((measure) => ({ period, cell, measure })),
    ),
  );
  const decided: OptionValues[] = [
    ...("overlaps" in options ? [{ overlaps: "each" }] : []),
    ...("totals" in options ? [{ totals: "count" }] : []),
    ...("dateOrder" in options ? [{ dateOrder: "month-first" }, { dateOrder: "leave-out" }] : []),
    ...("numberTexts" in options ? [{ numberTexts: "leave-out" }] : []),
    ...("until" in options ? [{ until: "2024-06-30" }] : []),
    ...("periods" in options ? [{ periods: 3 }] : []),
    ...("ages" in options ? [{ ages: 2, period: "week" }] : []),
  ];
  const isGiven = ([, value]: [string, unknown]): boolean => value !== null;
  return [
    ...combined.map((one) => Object.fromEntries(Object.entries(one).filter(isGiven)) as OptionValues),
    ...decided,
  ];
}

describe.each([
  ["that are all texts", oddCells, () => "String"],
  [
    "that have types",
    typedCells,
    (role: Role) =>
      isDay(role)
        ? "Nullable(Date32)"
        : role === "amount"
          ? "Nullable(Decimal(12, 2))"
          : role === "identifier"
            ? "Nullable(UInt32)"
            : "LowCardinality(Nullable(String))",
  ],
] as const)("a sheet, a file and a database with columns %s", (kind, cellsOf, typeOf) => {
  it.each(shapes)("give the same whole numbers for the same rows: %s", async (_, shape) => {
    const names = Object.entries(shape.inputs).filter(
      ([name]) => name !== "crossed" || kind === "that have types",
    );
    const row = fc.record(
      Object.fromEntries(names.map(([name, { role }]) => [name, cellsOf[role] ?? fc.constant(null)])),
    );
    const inputs: MappedInputs = Object.fromEntries(
      names.map(([name, { role }]) => [name, { header: `${name} of the \`row\``, role }]),
    );
    // Texts change how rows are read, and not what is counted of them: a third of the options, taken in turns, will do.
    const all = optionsOf(shape).filter((_, place) => kind === "that have types" || place % 3 === 0);
    let rest = all;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        const ordered = inDatabaseOrder(rows, shape.inputs);
        const cells: Columns = Object.fromEntries(
          names.map(([name]) => [name, ordered.map((own) => own[name] ?? null)]),
        );
        fillTable(
          session,
          Object.fromEntries(
            names.map(([name, { role }]) => {
              const type = typeOf(role);
              const textual = (cell: Cell) => (isDay(role) ? textOfDay(cell) : String(cell ?? ""));
              const own = (cells[name] ?? []).map((cell) =>
                cell === null && type !== "String"
                  ? null
                  : role === "amount" && type !== "String"
                    ? cell
                    : textual(cell),
              );
              return [`${name} of the \`row\``, { type, cells: own }];
            }),
          ),
        );
        const { options } = runShape(shape, cells, {}, today);
        const sheet = columnsOf(cells, shape.inputs);
        const fileInputs = Object.fromEntries(
          names.map(([name, { role }]) => [name, { header: name, role }]),
        ) as MappedInputs;
        const file = await fromFile(cells, fileInputs);
        // Each set of options has its turn, on rows of its own.
        const turn = rest.slice(0, Math.ceil(all.length / runs));
        rest = [...rest.slice(turn.length), ...turn];
        for (const chosen of turn) {
          const asked: OptionValues = { ...options, brackets: "none", ...chosen };
          const ofSheet = told(shape, sheet, asked);
          expect([chosen, told(shape, file, asked).told.told]).toEqual([chosen, ofSheet.told.told]);
          const ofDatabase = await toldByDatabase(shape, inputs, asked, ofSheet.questions);
          expect([chosen, ofDatabase]).toEqual([chosen, ofSheet.told]);
        }
      }),
      { numRuns: runs, seed: 20241231, endOnFailure: true },
    );
  });
});
