import type { FunctionText } from "../../../contract/function-spec";

const events = { customers: "Kunden för varje händelse.", dates: "Dagen för varje händelse." };
const period =
  "Kalenderperiod, eller dagar i ett fönster från varje kunds första dag; månad (month) när det utelämnas.";
const cell = "När en kund räknas vid en ålder: i den, i eller efter, i eller före, eller i obruten följd.";
const asOf = "Dagen som data når fram till: sista datumet när det utelämnas.";

/** Swedish texts of the family cohorts, by function id. */
export const cohorts: Readonly<Record<string, FunctionText>> = {
  "COHORT.TABLE": {
    summary: "Retention efter ålder för kunder som värvats i samma period: en kohorttabell.",
    params: {
      ...events,
      period,
      measure: "Vad som står i cellerna: andel, kunder, order, värde eller värde per kund.",
      cell,
      values: "Värdet av varje händelse, negativt för en retur.",
      asOf,
      reference: "Om en andel ställs mot kohorten (cohort) eller föregående ålder (previous).",
    },
  },
  "COHORT.CURVE": {
    summary: "Retention vid varje ålder över alla kohorter: en retentionskurva med intervall.",
    params: {
      ...events,
      period,
      average: "Om varje kund (pooled) eller varje kohort (simple) väger lika.",
      cell,
      asOf,
      level: "Konfidensnivå för intervallen Nedre till Övre: 0,95 när det utelämnas.",
    },
  },
  "RFM.SUMMARY": {
    summary: "Varje kunds frekvens, senaste köp, ålder och värde utifrån köp, så som modellerna behöver dem.",
    params: {
      customers: "Kunden för varje köp.",
      dates: "Dagen för varje köp.",
      amounts: "Värdet av varje köp, negativt för en retur.",
      asOf,
      unit: "Tidsenheten för Senaste köp och T: dag (day) när det utelämnas.",
    },
  },
};
