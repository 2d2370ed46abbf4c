import fc from "fast-check";
import {
  isOptional,
  periodWords,
  type AnyFunctionSpec,
  type OptionParam,
  type Param,
  type Params,
} from "../../src/contract/function-spec";
import { exampleGrid } from "../../src/functions/run-examples";

/** Cell values as a host hands them over. */
const errorCell = fc
  .constantFrom("#N/A", "#DIV/0!", "#REF!")
  .map((basicValue) => ({ type: "Error", basicValue }));
const blankCell = fc.constantFrom<null | string>(null, "");

/** Numbers at which rates change their behaviour, and numbers at the ends of what a cell can hold. */
const numberCell = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 12 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, -0.5, 1, 1e6, 9e15, 5e-324, 1e-300, 1e308) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const anyCell = fc.oneof(
  { weight: 24, arbitrary: numberCell },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("many", "5", "=1+1", " ") },
  { weight: 1, arbitrary: blankCell },
  { weight: 1, arbitrary: errorCell },
);

const inAnyCase = (word: string): fc.Arbitrary<string> =>
  fc.constantFrom(word, word.toUpperCase(), ` ${word} `);

function optionCell({ words }: OptionParam): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words).chain(inAnyCase) },
    { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>("another", 3, true) },
    { weight: 1, arbitrary: errorCell },
  );
}

/** A column of segments or outcomes: mostly words that functions know, of a few lengths so that some differ. */
const column: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom(1, 3, 3, 3, 3),
        fc.constantFrom("Yes", "TRUE", "1", "A"),
        fc.infiniteStream(wordCell()),
      )
      .map(([length, first, words]) => [first, ...words.take(length - 1)].map((word) => [word])),
  },
  { weight: 2, arbitrary: fc.constant([[null], [""], [" "]]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      [
        ["Yes", "No"],
        ["No", "Yes"],
      ],
      "Yes",
    ),
  },
  { weight: 1, arbitrary: errorCell.map((cell) => [["Yes"], [cell], ["No"]]) },
);

function wordCell(): fc.Arbitrary<string | number | boolean | null> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom("yes", "No", "TRUE", "ja", 1, 0, true, false, null) },
    { weight: 1, arbitrary: fc.constantFrom("perhaps", 7) },
  );
}

const numberColumnCell = fc.oneof(
  { weight: 20, arbitrary: fc.nat({ max: 12 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 20, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(-1, 1e15, 1e308, "many", true) },
  { weight: 4, arbitrary: blankCell },
);

/**
 * Dates as serials with and without times and as texts; few days, so that they meet.
 *
 * The ends of Excel's calendar are rare, as tables that reach from one to the other are large.
 */
const dateColumnCell = fc.oneof(
  { weight: 240, arbitrary: fc.integer({ min: 45_290, max: 45_420 }) },
  { weight: 60, arbitrary: fc.double({ min: 45_290, max: 45_420, noNaN: true }) },
  { weight: 60, arbitrary: fc.constantFrom("2024-01-31", "2024-02-29", "2023-12-31 23:59") },
  { weight: 60, arbitrary: blankCell },
  { weight: 20, arbitrary: fc.constantFrom<unknown>("03/04/2024", "2023-02-29", -5, 3_000_000, true, 0) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(1, 60, 61, 2_958_465) },
);

function columnArbitrary(cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const lengths = fc.constantFrom(1, 3, 3, 3, 3, 3, 3);
  return fc.oneof(
    {
      weight: 16,
      arbitrary: fc
        .tuple(lengths, fc.infiniteStream(cell))
        .map(([length, cells]) => [...cells.take(length)].map((one) => [one])),
    },
    { weight: 2, arbitrary: fc.constant([[null], [""], [" "]]) },
    {
      weight: 1,
      arbitrary: fc.constant([
        [1, 2],
        [3, 4],
      ]),
    },
    { weight: 1, arbitrary: errorCell.map((one) => [[1], [one], [2]]) },
  );
}

/** What the examples give for a parameter, as a host would hand it over. */
function exampleValues({ examples }: Pick<AnyFunctionSpec, "examples">, name: string): unknown[] {
  return examples.flatMap(({ args }) => (args[name] === undefined ? [] : [exampleGrid(args[name])]));
}

const spoilt = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...values) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(null, [["model", "another"]], [["r", 1]], [[null, ""]]),
    },
    { weight: 1, arbitrary: errorCell.map((one) => [["model", one]]) },
  );

function ownArgument(param: Param, lifts: boolean): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case "number":
    case "optional-number": {
      const cell = anyCell.map((value) => [[value]]);
      const range = fc.constant([
        [0.5, 0.9],
        [0.6, 0.7],
      ]);
      return lifts ? cell : fc.oneof({ weight: 12, arbitrary: cell }, { weight: 1, arbitrary: range });
    }
    case "option":
      return optionCell(param);
    case "period":
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...periodWords).chain(inAnyCase) },
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(0, -3, 1e9, 7.9, "fortnight", true) },
        { weight: 1, arbitrary: errorCell },
      );
    case "date":
      return fc.oneof({ weight: 12, arbitrary: dateColumnCell }, { weight: 1, arbitrary: errorCell });
    case "category":
      return column;
    case "numbers":
      return columnArbitrary(numberColumnCell);
    case "dates":
      return columnArbitrary(dateColumnCell);
    case "grid":
    case "fit":
      return fc.constant([["model", "none"]]);
  }
}

/** An argument as a cell may give it: made up, or as the examples have it, or left out. */
function argumentOf(
  spec: AnyFunctionSpec,
  name: string,
  param: Param,
  lifts: boolean,
): fc.Arbitrary<unknown> {
  const values = exampleValues(spec, name);
  const given =
    (param.kind === "grid" || param.kind === "fit") && values.length > 0
      ? spoilt(values)
      : ownArgument(param, lifts);
  const isData = param.kind === "category" || param.kind === "numbers" || param.kind === "dates";
  const mixed =
    isData && values.length > 0
      ? fc.oneof({ weight: 3, arbitrary: given }, { weight: 1, arbitrary: fc.constantFrom(...values) })
      : given;
  if (isOptional(param) && param.kind !== "option") {
    return fc.oneof({ weight: 2, arbitrary: mixed }, { weight: 1, arbitrary: fc.constant(null) });
  }
  return isData || param.kind === "date"
    ? fc.oneof({ weight: 40, arbitrary: mixed }, { weight: 1, arbitrary: fc.constant(null) })
    : mixed;
}

/** Arguments as a cell may give them to a function, valid or not. */
export function anyArguments(spec: AnyFunctionSpec): fc.Arbitrary<unknown[]> {
  const lifts = spec.result.shape !== "table" && spec.result.shape !== "rows";
  const made = fc.tuple(
    ...Object.entries(spec.params).map(([name, param]) => argumentOf(spec, name, param, lifts)),
  );
  return spec.examples.length === 0
    ? made
    : fc.oneof({ weight: 4, arbitrary: made }, spoiltExample(spec, made));
}

/** The arguments of an example, but one or two of them made up: functions of many arguments fail in more ways so. */
function spoiltExample(spec: AnyFunctionSpec, made: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown[]> {
  const names = Object.keys(spec.params);
  const place = fc.nat({ max: names.length - 1 });
  return fc
    .tuple(fc.constantFrom(...spec.examples), made, place, place)
    .map(([{ args }, other, one, two]) =>
      names.map((name, index) =>
        index === one || index === two ? other[index] : exampleGrid(args[name] ?? null),
      ),
    );
}

/**
 * Arguments for native forms: sound words, and numbers of everyday size that may still lie outside the domain; `null`
 * for one that is left out and has no default.
 */
export function soundArguments(params: Params): fc.Arbitrary<(number | string | null)[]> {
  return fc.tuple(
    ...Object.values(params).map((param): fc.Arbitrary<number | string | null> => {
      if (param.kind === "option") return fc.constantFrom(...param.words);
      if (param.kind === "optional-number" && param.default === null)
        return fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 30 }));
      return param.kind === "optional-number" || ("unit" in param && param.unit === "share")
        ? fc.double({ min: 0.01, max: 0.99, noNaN: true })
        : fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100_000 }));
    }),
  );
}
