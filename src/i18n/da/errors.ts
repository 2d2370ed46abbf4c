import type { errors as english } from "../en/errors";

export const errors: Readonly<Record<keyof typeof english, string>> = {
  "error.zero-denominator": "{argument} er 0, og man kan ikke dividere med 0.",
  "error.out-of-range":
    "{argument}{position, plural, =0 {} other {, plads #,}} er {value, number, ::.##########}, men skal være {rule, select, atLeast {mindst {limit, number, ::.##########}} atMost {højst {limit, number, ::.##########}} above {mere end {limit, number, ::.##########}} below {mindre end {limit, number, ::.##########}} whole {et helt tal} other {et tal, som Excel kan rumme, også i resultatet}}.",
  "error.not-a-number":
    "{argument}{position, plural, =0 {} other {, plads #,}} skal være et tal, men er “{value}”.",
  "error.not-a-date":
    "{argument}{position, plural, =0 {} other {, plads #,}} skal være en dato, men er “{value}”. Datoer er Excels egne eller tekster som 2024-03-17.",
  "error.missing-argument":
    "{argument} mangler.{place, select, range { Står der et område, er det for stort til, at Excel kan levere det: Lav en rapport af det i Stays opgaverude, som læser det i dele.} other {}}",
  "error.unknown-option": "{argument} er “{value}”, men skal være et af {words}.",
  "error.unknown-outcome":
    "{argument}, plads {position, number}: “{value}” er hverken ja eller nej. Kendte er SAND og FALSK, 1 og 0, ja og nej.",
  "error.unequal-shapes":
    "{argument} har {rows, number} {rows, plural, one {række} other {rækker}} og {columns, number} {columns, plural, one {kolonne} other {kolonner}}, hvor der kræves {height, number} gange {width, number} eller en enkelt.",
  "error.not-a-column": "{argument} skal være én kolonne, men har {columns, number} kolonner.",
  "error.end-before-start": "{argument}, plads {position, number}: slutdatoen ligger før startdatoen.",
  "error.two-segments":
    "{argument}, plads {position, number}: kunden “{value}” står i to segmenter på samme side.",
  "error.not-a-fit":
    "{argument} er ikke en tilpasning, som en tilpasningsfunktion har skrevet: der er ingen værdi for “{value}”.",
  "error.wrong-model": "{argument} er en tilpasning af modellen “{value}”, men skal være en af {words}.",
  "error.no-data": "Der er intet at tælle: alle rækker er tomme.",
  "error.not-enough-data":
    "{argument}: der er for få data, {found, number}, hvor der kræves mindst {needed, number}.",
  "error.not-observable": "{argument}: dette ligger ud over, hvad data viser.",
  "error.no-such-value": "{argument}: der findes ingen sådan værdi for disse tal.",
  "error.no-variation": "{argument}: værdierne er ens, og intet kan læres af dem.",
  "error.separation":
    "{argument}: “{value}” skiller grupperne uden undtagelse, så ingen endelig koefficient findes.",
  "error.collinear": "{argument}: “{value}” følger af de andre egenskaber.",
  "error.did-not-converge":
    "{argument}: ingen bedste parametre blev fundet efter {iterations, number} skridt; data bestemmer dem ikke.",
  "error.input-error": "{argument}{position, plural, =0 {} other {, plads #,}} indeholder fejlen {value}.",
  "error.cancelled":
    "Annulleret i Stays opgaverude, før der var et resultat. Markér cellen, og tryk på F2 og derefter Enter for at beregne den igen.",
};
