import type { churnReasons as english } from "../../en/reports/churn-reasons";

export const churnReasons: Readonly<Record<keyof typeof english, string>> = {
  "report.churn-reasons.name": "Frafallsårsaker",
  "report.churn-reasons.question": "Hvorfor slutter de?",
  "report.churn-reasons.sheet": "Frafallsårsaker",
  "report.churn-reasons.title": "Hvorfor kundene sluttet",
  "report.churn-reasons.sentence":
    "{customers, plural, one {# kunde} other {# kunder}} forlot oss; {reason} er den hyppigste årsaken: {share, number, ::scale/100 .0} % ({count, number}), og {few, plural, one {# årsak utgjør} other {# årsaker utgjør}} fire femdeler",
  "report.churn-reasons.sentence.value":
    "{customers, plural, one {# kunde} other {# kunder}} forlot oss; {reason} er den hyppigste årsaken: {share, number, ::scale/100 .0} % ({count, number}), og {few, plural, one {# årsak utgjør} other {# årsaker utgjør}} fire femdeler; {dearest} kostet mest verdi: {valueShare, number, ::scale/100 .0} %",
  "report.churn-reasons.sentence.pooled":
    "{customers, plural, one {# kunde} other {# kunder}} forlot oss; ingen årsak ble nevnt av {minimum, number} eller flere",
  "report.churn-reasons.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.churn-reasons.chart.customers":
    "Andel av kundene som sluttet, etter årsak, og andelene lagt sammen",
  "report.churn-reasons.chart.value-lost": "Tapt verdi etter årsak",
  "report.churn-reasons.shape.outcomes": "En kunde med et ja eller nei og en årsak",
  "report.churn-reasons.shape.ended": "En kunde med en sluttdato og en årsak",
  "report.churn-reasons.shape.leavers": "En kunde som har sluttet, med en årsak",
  "report.churn-reasons.input.reason": "Årsak",
  "report.churn-reasons.input.reason.hint": "Hva kunden oppga som årsak til å slutte",
  "report.churn-reasons.input.segment.hint": "Med den viser en ekstra tabell årsakene i hvert segment",
  "report.churn-reasons.input.value": "Verdi",
  "report.churn-reasons.input.value.hint": "Hva kunden var verdt, for eksempel et års omsetning",
  "report.churn-reasons.option.minimum": "Færrest kunder for en egen årsak",
  "report.churn-reasons.option.minimum.hint": "Sjeldnere årsaker samles under Annet",
  "report.churn-reasons.note.reasons":
    "Bare kunder som har sluttet, teller, hver med årsaken i {reason}; Kumulert er andelen av årsaken og alle før den. Andelene er av dem som oppga en årsak.",
  "report.churn-reasons.note.pooled":
    "Årsaker nevnt av færre enn {minimum, plural, one {# kunde} other {# kunder}} er samlet under Annet i siste rad.",
  "report.churn-reasons.note.value": "Tapt verdi er summen av {value}; en tom celle teller ikke.",
  "report.churn-reasons.note.segments":
    "Hovedårsak er den hyppigste som står for seg selv; Nedre og Øvre avgrenser andelen dens av dem som forlot segmentet, med 95 % sikkerhet (Wilsons scoreintervall).",
  "report.churn-reasons.input.segment": "Segment",
  "report.churn-reasons.input.outcome": "Utfall",
  "report.churn-reasons.input.outcome.hint": "Ja eller nei, SANN eller USANN, 1 eller 0: ett svar per kunde",
  "report.churn-reasons.input.ended": "Sluttdato",
  "report.churn-reasons.input.ended.hint": "Dagen det sluttet; tom så lenge det varer",
  "report.churn-reasons.input.customer": "Kunde",
  "report.churn-reasons.input.customer.hint": "Med den finner Stay kunder som står på flere rader",
  "report.churn-reasons.option.meaning": "Hva betyr «Ja»?",
  "report.churn-reasons.option.meaning.kept": "Kunden ble værende",
  "report.churn-reasons.option.meaning.left": "Kunden sluttet",
};
