import type { FunctionText } from "../../../contract/function-spec";

const durations = "Hvor lenge hver kunde ble sett, i hvilken som helst tidsenhet.";
const lost = "Ja der kunden sluttet på det tidspunktet; nei der kunden fortsatt var her.";

/** Norwegian bokmål texts of the family survival, by function id. */
export const survival: Readonly<Record<string, FunctionText>> = {
  TENURE: {
    summary: "Hvor lenge hver kunde har vært hos oss, og om kunden har sluttet: inndata til SURVIVAL.",
    params: {
      startDates: "Når hver kunde begynte.",
      endDates: "Når hver kunde sluttet; tom der kunden fortsatt er her.",
      asOf: "Den siste dagen dataene kjenner; den siste datoen til og med i dag når det utelates.",
      unit: "Enheten for varighetene: dag (day) når det utelates.",
    },
  },
  "SURVIVAL.TABLE": {
    summary:
      "Kaplan-Meier-tabell: andelen av kunder som varer lenger enn hver varighet, også de som fortsatt er her.",
    params: {
      durations,
      lost,
      level: "Konfidensnivå for Nedre og Øvre: 0,95 når det utelates.",
      interval: "Skalaen for grensene: log-log holder dem mellom 0 og 1; log og plain er de andre vanlige.",
    },
  },
  "SURVIVAL.AT": {
    summary: "Andelen av kunder som varer lenger enn gitte tider, etter Kaplan-Meier-kurven.",
    params: { durations, lost, times: "Tidene det spørres om, i varighetenes enhet." },
  },
  "SURVIVAL.MEDIAN": {
    summary: "Tiden da halvparten av kundene (eller en annen andel) er borte, etter Kaplan-Meier-kurven.",
    params: {
      durations,
      lost,
      quantile: "Andelen av kundene som da er borte: 0,5, medianen, når det utelates.",
    },
  },
  "SURVIVAL.MEAN": {
    summary:
      "Tiden kunder i gjennomsnitt varer innen en horisont (begrenset middelverdi), og standardfeilen.",
    params: {
      durations,
      lost,
      horizon: "Tiden det telles frem til: høyst den lengste varigheten, med mindre alle har sluttet.",
    },
  },
  "SURVIVAL.COMPARE": {
    summary: "Log-rank-test: om kundene i ulike segmenter slutter i samme takt.",
    params: { durations, lost, segments: "Hver kundes segment." },
  },
};
