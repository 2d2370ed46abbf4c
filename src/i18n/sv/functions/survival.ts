import type { FunctionText } from "../../../contract/function-spec";

const durations = "Hur länge varje kund har observerats, i valfri tidsenhet.";
const lost = "Ja där kunden lämnade vid den tiden; nej där kunden fortfarande var kvar.";

/** Swedish texts of the family survival, by function id. */
export const survival: Readonly<Record<string, FunctionText>> = {
  TENURE: {
    summary: "Hur länge varje kund har varit hos oss, och om kunden har lämnat: indata till SURVIVAL.",
    params: {
      startDates: "När varje kund började.",
      endDates: "När varje kund lämnade; tomt där kunden är kvar.",
      asOf: "Den sista dag som data känner till; sista datumet till och med i dag när det utelämnas.",
      unit: "Varaktigheternas enhet: dag (day) när det utelämnas.",
    },
  },
  "SURVIVAL.TABLE": {
    summary:
      "Kaplan-Meier-tabell: andelen kunder som varar längre än varje varaktighet, även de som är kvar.",
    params: {
      durations,
      lost,
      level: "Konfidensnivå för Nedre och Övre: 0,95 när det utelämnas.",
      interval: "Gränsernas skala: log-log håller dem mellan 0 och 1; log och plain är de andra vanliga.",
    },
  },
  "SURVIVAL.AT": {
    summary: "Andelen kunder som varar längre än givna tider, enligt Kaplan-Meier-kurvan.",
    params: { durations, lost, times: "De önskade tiderna, i varaktigheternas enhet." },
  },
  "SURVIVAL.MEDIAN": {
    summary: "Tiden efter vilken hälften av kunderna (eller en annan andel) är borta, enligt Kaplan-Meier.",
    params: {
      durations,
      lost,
      quantile: "Andelen kunder som då är borta: 0,5, medianen, när det utelämnas.",
    },
  },
  "SURVIVAL.MEAN": {
    summary:
      "Tiden som kunder i genomsnitt varar inom en horisont (begränsat medelvärde), och dess standardfel.",
    params: {
      durations,
      lost,
      horizon: "Tiden som räknas fram till: högst den längsta varaktigheten, om inte alla har lämnat.",
    },
  },
  "SURVIVAL.COMPARE": {
    summary: "Log-rank-test: om kunderna i olika segment lämnar i samma takt.",
    params: { durations, lost, segments: "Varje kunds segment." },
  },
};
