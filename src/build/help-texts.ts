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
      word: "One word for each position; the words are the same in every language.",
      rows: "Beside each row of the columns the results side by side, without a header row; they spill.",
      table: "A table, which spills.",
    },
    examples: "Examples",
    exampleData: "with these columns:",
    native: "The same in Excel's own functions",
    errors: "Errors",
    causes: {
      "zero-denominator": "the number to be divided by is 0",
      "out-of-range": "a number lies outside what it may be: negative, too large, or beyond another argument",
      "not-a-number": "an argument that must be a number is text",
      "not-a-date":
        "a date is neither one of Excel's own nor a text like 2024-03-17; the message names the first",
      "missing-argument": "a required argument is left out",
      "unknown-option": "an option is none of the words that are known",
      "unknown-outcome": "an outcome is neither yes nor no; the message names the first",
      "unequal-shapes": "the ranges do not fit over each other",
      "not-a-column": "a range has several columns where one is needed",
      "end-before-start": "an end lies before its start; the message names the first",
      "two-segments": "a customer stands in two segments of the same side; the message names the first",
      "not-a-fit": "the range is not what a fitting function has spilled: label and value, the model first",
      "wrong-model": "the fit is that of another model",
      "no-data": "every row is blank",
      "not-enough-data": "there is too little data; the message says how much is needed",
      "not-observable": "what is asked lies beyond what the data show",
      "no-such-value": "there is no such value",
      "no-variation": "the values do not differ, and nothing can be learnt from them",
      separation: "a feature tells the groups apart without exception, so that no finite coefficient exists",
      collinear: "a feature follows from the others",
      "did-not-converge": "the fit found no best parameters",
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
      word: "Ét ord for hver plads; ordene er de samme på alle sprog.",
      rows: "Ved siden af hver række i kolonnerne resultaterne side om side, uden overskrifter; de løber over.",
      table: "En tabel, der løber over.",
    },
    examples: "Eksempler",
    exampleData: "med disse kolonner:",
    native: "Det samme med Excels egne funktioner",
    errors: "Fejl",
    causes: {
      "zero-denominator": "det tal, der skal divideres med, er 0",
      "out-of-range":
        "et tal ligger uden for det tilladte: negativt, for stort eller større end et andet argument tillader",
      "not-a-number": "et argument, der skal være et tal, er tekst",
      "not-a-date":
        "en dato er hverken en af Excels egne eller en tekst som 2024-03-17; meddelelsen nævner den første",
      "missing-argument": "et krævet argument er udeladt",
      "unknown-option": "en indstilling er ingen af de kendte ord",
      "unknown-outcome": "et udfald er hverken ja eller nej; meddelelsen nævner det første",
      "unequal-shapes": "områderne passer ikke over hinanden",
      "not-a-column": "et område har flere kolonner, hvor der kræves én",
      "end-before-start": "en slutdato ligger før sin startdato; meddelelsen nævner den første",
      "two-segments": "en kunde står i to segmenter på samme side; meddelelsen nævner den første",
      "not-a-fit": "området er ikke, hvad en tilpasningsfunktion har skrevet: navn og værdi, modellen først",
      "wrong-model": "tilpasningen hører til en anden model",
      "no-data": "alle rækker er tomme",
      "not-enough-data": "der er for få data; meddelelsen siger, hvor mange der kræves",
      "not-observable": "det, der spørges om, ligger ud over, hvad data viser",
      "no-such-value": "der findes ingen sådan værdi",
      "no-variation": "værdierne er ens, og intet kan læres af dem",
      separation: "en egenskab skiller grupperne uden undtagelse, så ingen endelig koefficient findes",
      collinear: "en egenskab følger af de andre",
      "did-not-converge": "tilpasningen fandt ingen bedste parametre",
      "input-error": "en fejl i et argument kommer ud som samme fejl",
    },
    source: "Kilde",
    all: "Alle funktioner",
  },
};
