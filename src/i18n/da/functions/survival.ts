import type { FunctionText } from "../../../contract/function-spec";

const durations = "Hvor længe hver kunde blev set, i en hvilken som helst tidsenhed.";
const lost = "Ja, hvor kunden forsvandt på det tidspunkt; nej, hvor kunden stadig var her.";

/** Danish texts of the family survival, by function id. */
export const survival: Readonly<Record<string, FunctionText>> = {
  TENURE: {
    summary: "Hvor længe hver kunde har været hos os, og om kunden er forsvundet: inddata til SURVIVAL.",
    params: {
      startDates: "Hvornår hver kunde begyndte.",
      endDates: "Hvornår hver kunde forsvandt; tom, hvor kunden stadig er her.",
      asOf: "Den sidste dag, som data kender; den sidste dato ikke efter i dag, når det udelades.",
      unit: "Varighedernes enhed: dag (day), når det udelades.",
    },
  },
  "SURVIVAL.TABLE": {
    summary:
      "Kaplan-Meier-tabel: andelen af kunder, der varer længere end hver varighed, også dem, der stadig er her.",
    params: {
      durations,
      lost,
      level: "Konfidensniveau for Nedre og Øvre: 0,95, når det udelades.",
      interval: "Grænsernes skala: log-log holder dem mellem 0 og 1; log og plain er de andre gængse.",
    },
  },
  "SURVIVAL.AT": {
    summary: "Andelen af kunder, der varer længere end givne tider, efter Kaplan-Meier-kurven.",
    params: { durations, lost, times: "De ønskede tider, i varighedernes enhed." },
  },
  "SURVIVAL.MEDIAN": {
    summary:
      "Tiden, hvorefter halvdelen af kunderne (eller en anden andel) er væk, efter Kaplan-Meier-kurven.",
    params: {
      durations,
      lost,
      quantile: "Andelen af kunder, der da er væk: 0,5, medianen, når det udelades.",
    },
  },
  "SURVIVAL.MEAN": {
    summary:
      "Den tid, kunder i gennemsnit varer inden for en horisont (begrænset middelværdi), og dens standardfejl.",
    params: {
      durations,
      lost,
      horizon: "Tiden, der tælles frem til: højst den længste varighed, medmindre alle er forsvundet.",
    },
  },
  "SURVIVAL.COMPARE": {
    summary: "Log-rank-test: om kunderne i forskellige segmenter forsvinder i samme takt.",
    params: { durations, lost, segments: "Hver kundes segment." },
  },
};
