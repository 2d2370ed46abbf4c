import type { errors as english } from "../en/errors";

export const errors: Readonly<Record<keyof typeof english, string>> = {
  "error.zero-denominator": "{argument} er 0, og man kan ikke dele på 0.",
  "error.out-of-range":
    "{argument}{position, plural, =0 {} other {, posisjon #,}} er {value, number, ::.##########}, men må være {rule, select, atLeast {minst {limit, number, ::.##########}} atMost {høyst {limit, number, ::.##########}} above {mer enn {limit, number, ::.##########}} below {mindre enn {limit, number, ::.##########}} whole {et heltall} other {et tall som Excel kan romme, også i resultatet}}.",
  "error.not-a-number":
    "{argument}{position, plural, =0 {} other {, posisjon #,}} må være et tall, men er «{value}».",
  "error.not-a-date":
    "{argument}{position, plural, =0 {} other {, posisjon #,}} må være en dato, men er «{value}». Datoer er Excels egne eller tekster som 2024-03-17.",
  "error.missing-argument":
    "{argument} mangler.{place, select, range { Står det et område der, er det for stort til at Excel kan levere det: lag en rapport av det i Stay-ruten, som leser det i deler.} other {}}",
  "error.unknown-option": "{argument} er «{value}», men må være ett av {words}.",
  "error.unknown-outcome":
    "{argument}, posisjon {position, number}: «{value}» er verken ja eller nei. Kjente svar er SANN og USANN, 1 og 0, ja og nei.",
  "error.unequal-shapes":
    "{argument} har {rows, number} {rows, plural, one {rad} other {rader}} og {columns, number} {columns, plural, one {kolonne} other {kolonner}}, der det kreves {height, number} ganger {width, number} eller én enkelt.",
  "error.not-a-column": "{argument} må være én kolonne, men har {columns, number} kolonner.",
  "error.end-before-start": "{argument}, posisjon {position, number}: slutten kommer før starten.",
  "error.two-segments":
    "{argument}, posisjon {position, number}: kunden «{value}» står i to segmenter på samme side.",
  "error.not-a-fit":
    "{argument} er ikke en tilpasning fra en tilpasningsfunksjon: den har ingen verdi for «{value}».",
  "error.wrong-model": "{argument} er en tilpasning av modellen «{value}», men må være en av {words}.",
  "error.no-data": "Det er ingenting å telle: alle rader er tomme.",
  "error.not-enough-data":
    "{argument}: det er for lite data, {found, number} der det kreves minst {needed, number}.",
  "error.not-observable": "{argument}: dette ligger utenfor det dataene viser.",
  "error.no-such-value": "{argument}: det finnes ingen slik verdi for disse tallene.",
  "error.no-variation": "{argument}: verdiene er like, og ingenting kan læres av dem.",
  "error.separation":
    "{argument}: «{value}» skiller gruppene uten unntak, så det finnes ingen endelig koeffisient.",
  "error.collinear": "{argument}: «{value}» følger av de andre egenskapene.",
  "error.did-not-converge":
    "{argument}: ingen beste parametere ble funnet etter {iterations, number} trinn; dataene bestemmer dem ikke.",
  "error.input-error": "{argument}{position, plural, =0 {} other {, posisjon #,}} inneholder feilen {value}.",
  "error.cancelled":
    "Avbrutt i Stay-ruten før det fantes et resultat. Merk cellen, og trykk F2 og deretter Enter for å beregne den på nytt.",
};
