import type { FunctionText } from "../../../contract/function-spec";

const events = { customers: "Kunden for hver hændelse.", dates: "Dagen for hver hændelse." };
const period =
  "Kalenderperiode, eller dage i et vindue fra hver kundes første dag; måned (month), når det udelades.";
const cell = "Hvornår en kunde tæller ved en alder: i den, i eller efter, i eller før, eller i ubrudt række.";
const asOf = "Den dag, som data rækker til: den sidste dato, når det udelades.";

/** Danish texts of the family cohorts, by function id. */
export const cohorts: Readonly<Record<string, FunctionText>> = {
  "COHORT.TABLE": {
    summary: "Fastholdelse af kunder vundet i samme periode, efter alder: en kohortetabel.",
    params: {
      ...events,
      period,
      measure: "Hvad der står i cellerne: andel, kunder, ordrer, værdi eller værdi pr. kunde.",
      cell,
      values: "Værdien af hver hændelse, negativ for en returnering.",
      asOf,
      reference: "Om en andel sættes i forhold til kohorten (cohort) eller den forrige alder (previous).",
    },
  },
  "COHORT.CURVE": {
    summary: "Fastholdelse ved hver alder over alle kohorter: en kurve med intervaller.",
    params: {
      ...events,
      period,
      average: "Om hver kunde (pooled) eller hver kohorte (simple) tæller lige meget.",
      cell,
      asOf,
      level: "Konfidensniveau for intervallerne fra Nedre til Øvre: 0,95, når det udelades.",
    },
  },
  "RFM.SUMMARY": {
    summary: "Hver kundes hyppighed, seneste køb, alder og værdi ud fra køb, som modellerne behøver dem.",
    params: {
      customers: "Kunden for hvert køb.",
      dates: "Dagen for hvert køb.",
      amounts: "Værdien af hvert køb, negativ for en returnering.",
      asOf,
      unit: "Tidsenheden for Seneste køb og T: dag (day), når det udelades.",
    },
  },
};
