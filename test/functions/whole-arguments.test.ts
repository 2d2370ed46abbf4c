import {
  date,
  dates,
  defineFunction,
  fitOf,
  grid,
  number,
  numberOrBlank,
  numbers,
  optionalDate,
  optionalIdentifiers,
  optionalNumber,
  period,
} from "../../src/contract/function-spec";
import { CalcError } from "../../src/contract/calc-error";
import { evaluatorOf } from "../../src/functions/cell-function";
import { finished } from "../../src/functions/stepwise";
import { tableArguments, wholeArgument } from "../../src/functions/table-arguments";
import { expectCalcError } from "../helpers/expect-calc-error";

const base = { family: "rates", errors: [], source: "farris-2015", examples: [] } as const;

const probe = defineFunction({
  ...base,
  id: "PROBE",
  params: {
    values: numbers("money"),
    days: dates,
    customers: optionalIdentifiers,
    from: date,
    to: optionalDate,
    window: period(),
    renewals: optionalNumber("count", null),
  },
  result: { shape: "table" },
  text: {
    summary: "",
    params: { values: "", days: "", customers: "", from: "", to: "", window: "", renewals: "" },
  },
  compute: () => ({ columns: [], rows: [] }),
});

const argumentOf = (...given: Parameters<typeof wholeArgument>) => finished(wholeArgument(...given));

describe("arguments that hold for a whole call", () => {
  it("are read by what they are declared to be, and null where an optional one is left out", () => {
    const read = finished(
      tableArguments(probe, [[[1], [null]], [["2024-02-29", 45_352.5]], null, 45_000.5, null, "WEEK"]),
    );
    expect(read).toEqual({
      values: Float64Array.of(1, NaN),
      days: Int32Array.of(45_351, 45_352),
      customers: null,
      from: 45_000,
      to: null,
      window: "week",
      renewals: null,
    });
  });

  it.each([
    [30, 30],
    [7.9, 7],
    [null, "month"],
    ["Week-Sunday", "week-sunday"],
  ])("take %s for the period %s", (given, read) => {
    expect(argumentOf(period(), "period", given)).toBe(read);
  });

  it("refuse periods of no days and unknown words, dates that are none, and a date that is missing", () => {
    expectCalcError(() => argumentOf(period(), "period", 0.5), "out-of-range", "period");
    expectCalcError(() => argumentOf(period(), "period", "fortnight"), "unknown-option", "period");
    expectCalcError(() => argumentOf(date, "from", "03/04/2024"), "not-a-date", "from");
    expectCalcError(() => argumentOf(date, "from", null), "missing-argument", "from");
    expectCalcError(() => argumentOf(grid, "features", null), "missing-argument", "features");
    expectCalcError(() => argumentOf(dates, "dates", [[1], ["x"]]), "not-a-date", "dates", {
      position: 2,
    });
  });
});

describe("functions that lift over numbers beside whole columns and fits", () => {
  const seen = new Set<unknown>();
  const lifted = evaluatorOf(
    defineFunction({
      ...base,
      id: "LIFTED",
      params: {
        fit: fitOf("sbg"),
        values: numbers("count"),
        at: number("periods"),
        score: numberOrBlank("points"),
      },
      result: { shape: "word" },
      text: { summary: "", params: { fit: "", values: "", at: "", score: "" } },
      compute: ({ fit, values, at, score }) => {
        seen.add(values);
        return `${fit.model} ${values.length} ${at} ${score ?? "none"}`;
      },
    }),
  );

  it("are handed the same column at every position, and null for a blank that is missing", () => {
    const result = lifted([[["model", "sbg"]], [[1], [2], [3]], [[5], [6]], [[9], [null]]]);
    expect(result).toEqual({ width: 1, outcomes: ["sbg 3 5 9", "sbg 3 6 none"] });
    expect(seen.size).toBe(1);
  });
});

describe("functions that give a row beside each row", () => {
  const rows = evaluatorOf(
    defineFunction({
      ...base,
      id: "BESIDE",
      params: { values: numbers("count") },
      result: { shape: "rows", keys: ["low", "high"] },
      text: { summary: "", params: { values: "" } },
      compute: ({ values }) =>
        Array.from(values, (value) =>
          Number.isNaN(value) ? "" : value < 0 ? new CalcError("no-such-value", "values") : [value, null],
        ),
    }),
  );

  it("fill the rows that are blank or fail, and leave blank what cannot be observed", () => {
    const failed = new CalcError("no-such-value", "values");
    expect(rows([[[1], [null], [-1]]])).toEqual({ width: 2, outcomes: [1, "", "", "", failed, failed] });
  });
});
