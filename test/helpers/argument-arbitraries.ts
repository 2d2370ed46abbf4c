import fc from "fast-check";
import type { OptionParam, Param, Params } from "../../src/contract/function-spec";

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

function argumentOf(param: Param, lifts: boolean): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case "number":
    case "optional-number": {
      const cell = anyCell.map((value) => [[value]]);
      const range = fc.constant([
        [0.5, 0.9],
        [0.6, 0.7],
      ]);
      const given = lifts ? cell : fc.oneof({ weight: 12, arbitrary: cell }, { weight: 1, arbitrary: range });
      return param.kind === "number" ? given : fc.oneof({ weight: 2, arbitrary: given }, fc.constant(null));
    }
    case "option":
      return optionCell(param);
    case "category":
      return column;
  }
}

/** Arguments as a cell may give them to a function with these parameters, valid or not. */
export function anyArguments(params: Params, lifts: boolean): fc.Arbitrary<unknown[]> {
  return fc.tuple(...Object.values(params).map((param) => argumentOf(param, lifts)));
}

/** Arguments for native forms: sound words, and numbers of everyday size that may still lie outside the domain. */
export function soundArguments(params: Params): fc.Arbitrary<(number | string)[]> {
  return fc.tuple(
    ...Object.values(params).map((param): fc.Arbitrary<number | string> => {
      if (param.kind === "option") return fc.constantFrom(...param.words);
      return param.kind === "optional-number"
        ? fc.double({ min: 0.01, max: 0.99, noNaN: true })
        : fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100_000 }));
    }),
  );
}
