import type { errors as english } from "../en/errors";

export const errors: Readonly<Record<keyof typeof english, string>> = {
  "error.zero-denominator": "{argument} er 0, og man kan ikke dividere med 0.",
  "error.out-of-range":
    "{argument} er {value, number, ::.##########}, men skal være {rule, select, atLeast {mindst {limit, number, ::.##########}} atMost {højst {limit, number, ::.##########}} above {mere end {limit, number, ::.##########}} below {mindre end {limit, number, ::.##########}} other {et tal, som Excel kan rumme, også i resultatet}}.",
  "error.not-a-number": "{argument} skal være et tal, men er “{value}”.",
  "error.missing-argument": "{argument} mangler.",
  "error.unknown-option": "{argument} er “{value}”, men skal være et af {words}.",
  "error.unknown-outcome":
    "{argument}, plads {position, number}: “{value}” er hverken ja eller nej. Kendte er SAND og FALSK, 1 og 0, ja og nej.",
  "error.unequal-shapes":
    "{argument} har {rows, number} {rows, plural, one {række} other {rækker}} og {columns, number} {columns, plural, one {kolonne} other {kolonner}}, hvor der kræves {height, number} gange {width, number} eller en enkelt.",
  "error.not-a-column": "{argument} skal være én kolonne, men har {columns, number} kolonner.",
  "error.no-data": "Der er intet at tælle: alle rækker er tomme.",
  "error.input-error": "{argument} indeholder fejlen {value}.",
};
