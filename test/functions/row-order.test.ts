import fc from "fast-check";
import { CalcError } from "../../src/contract/calc-error";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import type { Table, TableCell } from "../../src/contract/table";
import { evaluatorOf } from "../../src/functions/cell-function";
import type { Outcome } from "../../src/functions/stages";
import { specOf } from "../helpers/call-function";

/** One row of a sheet. Whole numbers, whose sums do not depend on the order of adding. */
interface Row {
  readonly customer: string | number;
  readonly segment: string;
  readonly laterSegment: string;
  readonly day: number;
  readonly end: number | null;
  readonly amount: number;
  readonly score: number;
  readonly answer: boolean | string;
}

const segmentNames = ["basic", "gold", "plus"];
const spellings: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => ` ${word} `,
];

/** Customers keep their segment, in any spelling: numbers beside texts, capitals, spaces. */
const sheetRow: fc.Arbitrary<Row> = fc
  .record({
    number: fc.nat({ max: 6 }),
    asText: fc.boolean(),
    spelling: fc.constantFrom(...spellings),
    day: fc.integer({ min: 45_290, max: 45_420 }),
    stay: fc.option(fc.nat({ max: 90 })),
    amount: fc.integer({ min: -3, max: 20 }),
    score: fc.nat({ max: 10 }),
    answer: fc.constantFrom(true, false, "yes", "No"),
  })
  .map(({ number, asText, spelling, stay, ...row }) => ({
    ...row,
    customer: asText ? ` ${number}` : number,
    segment: spelling(segmentNames[number % 3] ?? ""),
    laterSegment: spelling(segmentNames[(number * 2) % 3] ?? ""),
    end: stay === null ? null : row.day + stay,
  }));

const shuffledSheet = fc
  .array(sheetRow, { minLength: 1, maxLength: 14 })
  .chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
    ),
  );

type Sheet = readonly Row[];
type Column = (sheet: Sheet) => unknown[][];
const columnOf =
  (cell: (row: Row) => unknown): Column =>
  (sheet) =>
    sheet.map((row) => [cell(row)]);

const customers = columnOf(({ customer }) => customer);
const segments = columnOf(({ segment }) => segment);
const laterSegments = columnOf(({ laterSegment }) => laterSegment);
const starts = columnOf(({ day }) => day);
const ends = columnOf(({ end }) => end);
const amounts = columnOf(({ amount }) => amount);
const charges = columnOf(({ amount }) => Math.abs(amount));
/** At least as many as the scores. */
const counts = columnOf(({ amount, score }) => Math.abs(amount) + score);
const scores = columnOf(({ score }) => score);
const answers = columnOf(({ answer }) => answer);
/** Those of the rows with an even score, as the list of a later day. */
const later =
  (column: Column): Column =>
  (sheet) => [[null], ...column(sheet.filter(({ score }) => score % 2 === 0))];

const calls: readonly (readonly [id: string, (sheet: Sheet) => readonly unknown[]])[] = [
  ["RETENTION.BYID", (rows) => [customers(rows), later(customers)(rows)]],
  [
    "RETENTION.FLOW",
    (rows) => [customers(rows), segments(rows), later(customers)(rows), later(laterSegments)(rows)],
  ],
  ["RETENTION.TREND", (rows) => [starts(rows), ends(rows), "week", 45_300, 45_400]],
  ["SEGMENT.TABLE", (rows) => [segments(rows), charges(rows), counts(rows), scores(rows)]],
  ["SEGMENT.OUTCOMES", (rows) => [segments(rows), answers(rows), "kept"]],
  ["SEGMENT.PERIOD", (rows) => [segments(rows), starts(rows), ends(rows), 45_320, 45_380]],
  ["MRR.MOVEMENTS", (rows) => [customers(rows), starts(rows), charges(rows)]],
  ["AOV", (rows) => [amounts(rows), scores(rows)]],
  ["PURCHASE.FREQUENCY", (rows) => [customers(rows), scores(rows)]],
  ["REPEAT.RATE", (rows) => [customers(rows), starts(rows)]],
  ["REPEAT.SHARE", (rows) => [customers(rows), starts(rows), amounts(rows)]],
  ["CONCENTRATION", (rows) => [charges(rows), 0.3]],
  ["COHORT.TABLE", (rows) => [customers(rows), starts(rows), "week", "rate", "streak", amounts(rows)]],
  ["COHORT.TABLE", (rows) => [customers(rows), starts(rows), 14, "value per customer", null, amounts(rows)]],
  ["COHORT.TABLE", (rows) => [customers(rows), starts(rows), "month", "orders", null, amounts(rows), 45_400]],
  ["COHORT.CURVE", (rows) => [customers(rows), starts(rows), "week", "pooled", "on or before"]],
  ["RFM.SUMMARY", (rows) => [customers(rows), starts(rows), amounts(rows), null, "week"]],
  ["CHURN.REASONS", (rows) => [segments(rows), charges(rows), 2]],
  ["NPS", (rows) => [scores(rows)]],
  ["NPS.INTERVAL", (rows) => [scores(rows)]],
  ["CSAT", (rows) => [scores(rows).map(([score]) => [1 + Number(score)]), 11, "mean"]],
  ["RFM.SCORE", (rows) => [scores(rows), charges(rows), amounts(rows), 3]],
  ["TENURE", (rows) => [starts(rows), ends(rows), 45_400]],
];

/** Segments and customers however they are spelled. */
const folded = (cell: TableCell | undefined): TableCell =>
  typeof cell === "string" ? cell.trim().toLowerCase() : (cell ?? null);

/** The cells of a table by what heads them: the order of rows, and of columns that segments head, does not matter. */
function gistOf({ columns, rows, totals }: Table): unknown {
  const cells = (row: readonly TableCell[]) =>
    columns
      .map(({ key, label }, place) => [key, String(folded(label)), folded(row[place])])
      // Up to where a reason stands, reasons as frequent may stand in any order.
      .filter(([key]) => key !== "cumulative")
      .map((cell, place) => JSON.stringify(place === 0 ? [...cell.slice(0, 2), String(cell[2])] : cell))
      .sort();
  return {
    rows: rows.map((row) => cells(row).join()).sort(),
    totals: totals && cells(totals),
    cumulative: rows.map((row) => row[columns.findIndex(({ key }) => key === "cumulative")]),
  };
}

/** What a call gives, errors by their codes; results that stand beside rows are put into the order of `places`. */
function outcomeOf(spec: AnyFunctionSpec, values: readonly unknown[], places: readonly number[]): unknown {
  const shown = (outcome: Outcome | undefined): unknown =>
    outcome instanceof CalcError ? outcome.code : outcome;
  const given = Object.keys(spec.params).map((_, index) => values[index] ?? null);
  try {
    const result = evaluatorOf(spec)(given);
    if (!("outcomes" in result)) return gistOf(result);
    const { outcomes, width } = result;
    if (spec.result.shape !== "rows") return outcomes.map(shown);
    return places.map((place) => outcomes.slice(place * width, (place + 1) * width).map(shown));
  } catch (error) {
    if (error instanceof CalcError) return error.code;
    throw error;
  }
}

describe("the order of the rows", () => {
  it.each(calls)("changes nothing of %s but the order and spelling of segments", (id, valuesOf) => {
    const spec = specOf(id);
    let computed = 0;
    fc.assert(
      fc.property(shuffledSheet, ([rows, order]) => {
        const before = outcomeOf(
          spec,
          valuesOf(rows),
          rows.map((_, place) => place),
        );
        const shuffled = order.flatMap((place) => rows[place] ?? []);
        const places = rows.map((_, place) => order.indexOf(place));
        expect(outcomeOf(spec, valuesOf(shuffled), places)).toEqual(before);
        if (typeof before !== "string") computed += 1;
      }),
      { numRuns: 150 },
    );
    expect(computed).toBeGreaterThan(50);
  });
});
