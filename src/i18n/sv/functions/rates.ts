import type { FunctionText } from "../../../contract/function-spec";

/** Swedish texts of the family rates, by function id. */
export const rates: Readonly<Record<string, FunctionText>> = {
  RETENTION: {
    summary: "Andel av kunderna vid periodens början som är kvar vid dess slut.",
    params: {
      start: "Kunder vid periodens början.",
      end: "Kunder vid periodens slut, nya medräknade.",
      new: "Kunder som värvats under perioden.",
    },
  },
  CHURN: {
    summary: "Andel av kunderna som lämnade under perioden.",
    params: {
      start: "Kunder vid periodens början.",
      end: "Kunder vid periodens slut, nya medräknade.",
      new: "Kunder som värvats under perioden.",
      method:
        "Vad de förlorade ställs mot: kunderna vid start (start), snittet (average) eller alla exponerade (exposed).",
    },
  },
  "RETENTION.INTERVAL": {
    summary: "Nedre och övre gräns för intervallet där den sanna retentionen ligger.",
    params: {
      retained: "Kunder från början som är kvar.",
      start: "Kunder vid periodens början.",
      level: "Hur ofta sådana intervall rymmer den sanna retentionen: 0,95 när det utelämnas.",
      method: "Hur intervallet bildas: Wilsons score, Jeffreys eller det exakta enligt Clopper och Pearson.",
    },
  },
  "SEGMENT.OUTCOMES": {
    summary: "Retention i varje segment utifrån en rad per kund, med intervall och totaler.",
    params: {
      segments: "Varje kunds segment.",
      outcomes: "Om varje kund stannade eller lämnade: SANT eller FALSKT, 1 eller 0, ja eller nej.",
      meaning: "Vad ja betyder: att kunden stannade (kept) eller att kunden lämnade (left).",
      level: "Konfidensnivå för intervallen Nedre till Övre: 0,95 när det utelämnas.",
    },
  },
  "RETENTION.CONVERT": {
    summary: "Retention för en tidsenhet omräknad till en annan.",
    params: {
      rate: "Andel av kunderna som behålls under en av den första enheten.",
      from: "Andelens tidsenhet.",
      to: "Resultatets tidsenhet.",
    },
  },
  "CHURN.CONVERT": {
    summary: "Kundbortfall för en tidsenhet omräknat till en annan.",
    params: {
      rate: "Andel av kunderna som förloras under en av den första enheten.",
      from: "Andelens tidsenhet.",
      to: "Resultatets tidsenhet.",
    },
  },
  "LIFETIME.EXPECTED": {
    summary: "Antal perioder som en kund i genomsnitt stannar.",
    params: { churn: "Andel av kunderna som förloras under en period." },
  },
  "RETENTION.COMPARE": {
    summary: "Skillnaden mellan två retentionstal med intervall och test av slumpen.",
    params: {
      retained1: "Kunder i första gruppen som stannade.",
      start1: "Kunder i första gruppen vid början.",
      retained2: "Kunder i andra gruppen som stannade.",
      start2: "Kunder i andra gruppen vid början.",
      level: "Hur ofta sådana intervall rymmer den sanna skillnaden: 0,95 när det utelämnas.",
    },
  },
  "RETENTION.BYID": {
    summary: "Andel av kunderna på en lista som också finns på en senare lista.",
    params: { startIds: "Kunder vid början.", endIds: "Kunder vid slutet." },
  },
  "RETENTION.FLOW": {
    summary: "Kunder efter segment då och nu, med de förlorade och de nya.",
    params: {
      startIds: "Kunder vid början.",
      startSegments: "Varje kunds segment vid början.",
      endIds: "Kunder vid slutet.",
      endSegments: "Varje kunds segment vid slutet.",
    },
  },
  "RETENTION.TREND": {
    summary: "Kunder, retention och kundbortfall i varje kalenderperiod, utifrån medlemsdatum.",
    params: {
      startDates: "Datumet då varje kund började.",
      endDates: "Datumet då varje kund lämnade; tomt när kunden är kvar.",
      period: "Kalenderperioden för en rad: månad (month) när det utelämnas.",
      from: "Ett datum i den första perioden: den första starten när det utelämnas.",
      to: "Ett datum i den sista perioden: den senaste händelsen till och med i dag när det utelämnas.",
    },
  },
  "SEGMENT.TABLE": {
    summary: "Retention och kundbortfall i varje segment utifrån antal, med intervall och totaler.",
    params: {
      segments: "Segmenten.",
      start: "Kunder i varje segment vid periodens början.",
      end: "Kunder i varje segment vid slutet, nya medräknade.",
      new: "Kunder i varje segment som värvats under perioden.",
      level: "Konfidensnivå för intervallen Nedre till Övre: 0,95 när det utelämnas.",
    },
  },
  "SEGMENT.PERIOD": {
    summary: "Retention i varje segment under en period, utifrån medlemsdatum.",
    params: {
      segments: "Varje kunds segment.",
      startDates: "Datumet då varje kund började.",
      endDates: "Datumet då varje kund lämnade; tomt när kunden är kvar.",
      from: "Periodens första dag.",
      to: "Periodens sista dag.",
      level: "Konfidensnivå för intervallen Nedre till Övre: 0,95 när det utelämnas.",
    },
  },
};
