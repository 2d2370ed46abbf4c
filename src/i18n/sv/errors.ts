import type { errors as english } from "../en/errors";

/** What went wrong in a cell, in Swedish. */
export const errors: Readonly<Record<keyof typeof english, string>> = {
  "error.zero-denominator": "{argument} är 0, och det går inte att dividera med 0.",
  "error.out-of-range":
    "{argument}{position, plural, =0 {} other {, position #,}} är {value, number, ::.##########}, men måste vara {rule, select, atLeast {minst {limit, number, ::.##########}} atMost {högst {limit, number, ::.##########}} above {större än {limit, number, ::.##########}} below {mindre än {limit, number, ::.##########}} whole {ett heltal} other {ett tal som Excel kan rymma, även i resultatet}}.",
  "error.not-a-number":
    "{argument}{position, plural, =0 {} other {, position #,}} måste vara ett tal, men är ”{value}”.",
  "error.not-a-date":
    "{argument}{position, plural, =0 {} other {, position #,}} måste vara ett datum, men är ”{value}”. Datum är Excels egna eller texter som 2024-03-17.",
  "error.missing-argument":
    "{argument} saknas.{place, select, range { Står det ett område där är det för stort för att Excel ska kunna lämna över det: skapa en rapport av det i Stays åtgärdsfönster, som läser det i delar.} other {}}",
  "error.unknown-option": "{argument} är ”{value}”, men måste vara något av {words}.",
  "error.unknown-outcome":
    "{argument}, position {position, number}: ”{value}” är varken ja eller nej. Kända är SANT och FALSKT, 1 och 0, ja och nej.",
  "error.unequal-shapes":
    "{argument} har {rows, number} {rows, plural, one {rad} other {rader}} och {columns, number} {columns, plural, one {kolumn} other {kolumner}}, där {height, number} gånger {width, number} eller en enda cell krävs.",
  "error.not-a-column": "{argument} måste vara en enda kolumn, men har {columns, number} kolumner.",
  "error.end-before-start": "{argument}, position {position, number}: slutet ligger före starten.",
  "error.two-segments":
    "{argument}, position {position, number}: kunden ”{value}” finns i två segment på samma sida.",
  "error.not-a-fit":
    "{argument} är ingen anpassning från en anpassningsfunktion: det saknas värde för ”{value}”.",
  "error.wrong-model": "{argument} är en anpassning av modellen ”{value}”, men måste vara en av {words}.",
  "error.no-data": "Det finns inget att räkna: alla rader är tomma.",
  "error.not-enough-data":
    "{argument}: det finns för lite data, {found, number} där minst {needed, number} krävs.",
  "error.not-observable": "{argument}: detta ligger bortom vad data visar.",
  "error.no-such-value": "{argument}: det finns inget sådant värde för dessa siffror.",
  "error.no-variation": "{argument}: värdena skiljer sig inte åt, och inget kan läras av dem.",
  "error.separation":
    "{argument}: ”{value}” skiljer grupperna åt utan undantag, så att ingen ändlig koefficient finns.",
  "error.collinear": "{argument}: ”{value}” följer av de andra variablerna.",
  "error.did-not-converge":
    "{argument}: inga bästa parametrar hittades efter {iterations, number} steg; data bestämmer dem inte.",
  "error.input-error": "{argument}{position, plural, =0 {} other {, position #,}} innehåller felet {value}.",
  "error.cancelled":
    "Avbröts i Stays åtgärdsfönster innan det fanns något resultat. Markera cellen och tryck på F2 och sedan Enter för att beräkna den på nytt.",
};
