import type { ErrorCode } from "../contract/calc-error";
import type { ResultSpec } from "../contract/function-spec";
import type { Locale } from "../contract/locale";

/** The words of a help page beside the function's own texts. */
export interface HelpTexts {
  readonly formula: string;
  readonly parameters: string;
  readonly optional: string;
  readonly byDefault: string;
  readonly words: string;
  readonly result: string;
  readonly results: Readonly<Record<ResultSpec["shape"], string>>;
  readonly examples: string;
  readonly exampleData: string;
  readonly native: string;
  readonly errors: string;
  readonly causes: Readonly<Record<ErrorCode, string>>;
  readonly source: string;
  readonly all: string;
}

export const helpTexts: Readonly<Record<Locale, HelpTexts>> = {
  en: {
    formula: "Formula",
    parameters: "Arguments",
    optional: "may be left out",
    byDefault: "when left out",
    words: "one of",
    result: "Result",
    results: {
      number:
        "One number for each position: ranges of equal shape, or a row, a column or a single cell beside them, give a range that spills.",
      pair: "Two numbers side by side; columns of arguments give two columns that spill.",
      table: "A table with a header row, which spills.",
    },
    examples: "Examples",
    exampleData: "with these columns:",
    native: "The same in Excel's own functions",
    errors: "Errors",
    causes: {
      "zero-denominator": "the number to be divided by is 0",
      "out-of-range": "a number lies outside what it may be: negative, too large, or beyond another argument",
      "not-a-number": "an argument that must be a number is text",
      "missing-argument": "a required argument is left out",
      "unknown-option": "an option is none of the words that are known",
      "unknown-outcome": "an outcome is neither yes nor no; the message names the first",
      "unequal-shapes": "the ranges do not fit over each other",
      "not-a-column": "a range has several columns where one is needed",
      "no-data": "every row is blank",
      "input-error": "an error in an argument comes out as the same error",
    },
    source: "Source",
    all: "All functions",
  },
  da: {
    formula: "Formel",
    parameters: "Argumenter",
    optional: "kan udelades",
    byDefault: "når det udelades",
    words: "et af",
    result: "Resultat",
    results: {
      number:
        "Ét tal for hver plads: områder af samme form, eller en række, en kolonne eller en enkelt celle ved siden af dem, giver et område, der løber over.",
      pair: "To tal ved siden af hinanden; kolonner af argumenter giver to kolonner, der løber over.",
      table: "En tabel med overskrifter, der løber over.",
    },
    examples: "Eksempler",
    exampleData: "med disse kolonner:",
    native: "Det samme med Excels egne funktioner",
    errors: "Fejl",
    causes: {
      "zero-denominator": "det tal, der skal divideres med, er 0",
      "out-of-range": "et tal ligger uden for det tilladte: negativt, for stort eller større end et andet argument tillader",
      "not-a-number": "et argument, der skal være et tal, er tekst",
      "missing-argument": "et krævet argument er udeladt",
      "unknown-option": "en indstilling er ingen af de kendte ord",
      "unknown-outcome": "et udfald er hverken ja eller nej; meddelelsen nævner det første",
      "unequal-shapes": "områderne passer ikke over hinanden",
      "not-a-column": "et område har flere kolonner, hvor der kræves én",
      "no-data": "alle rækker er tomme",
      "input-error": "en fejl i et argument kommer ud som samme fejl",
    },
    source: "Kilde",
    all: "Alle funktioner",
  },
};
