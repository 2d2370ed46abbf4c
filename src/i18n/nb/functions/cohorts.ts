import type { FunctionText } from "../../../contract/function-spec";

const events = { customers: "Kunden for hver hendelse.", dates: "Dagen for hver hendelse." };
const period =
  "Kalenderperiode, eller dager i et vindu fra hver kundes første dag; måned (month) når det utelates.";
const cell = "Når en kunde teller ved en alder: i den, i eller etter, i eller før, eller i ubrutt rekke.";
const asOf = "Dagen som dataene rekker til: den siste datoen når det utelates.";

/** Norwegian bokmål texts of the family cohorts, by function id. */
export const cohorts: Readonly<Record<string, FunctionText>> = {
  "COHORT.TABLE": {
    summary: "Bevaring av kunder vunnet i samme periode, etter alder: en kohorttabell.",
    params: {
      ...events,
      period,
      measure: "Hva som står i cellene: andel, kunder, ordrer, verdi eller verdi per kunde.",
      cell,
      values: "Verdien av hver hendelse, negativ for en retur.",
      asOf,
      reference: "Om en andel settes i forhold til kohorten (cohort) eller forrige alder (previous).",
    },
  },
  "COHORT.CURVE": {
    summary: "Bevaring ved hver alder over alle kohorter: en bevaringskurve med intervaller.",
    params: {
      ...events,
      period,
      average: "Om hver kunde (pooled) eller hver kohort (simple) teller like mye.",
      cell,
      asOf,
      level: "Konfidensnivå for intervallene fra Nedre til Øvre: 0,95 når det utelates.",
    },
  },
  "RFM.SUMMARY": {
    summary: "Hver kundes frekvens, siste kjøp, alder og verdi ut fra kjøp, slik modellene trenger dem.",
    params: {
      customers: "Kunden for hvert kjøp.",
      dates: "Dagen for hvert kjøp.",
      amounts: "Verdien av hvert kjøp, negativ for en retur.",
      asOf,
      unit: "Tidsenheten for Siste kjøp og T: dag (day) når det utelates.",
    },
  },
};
