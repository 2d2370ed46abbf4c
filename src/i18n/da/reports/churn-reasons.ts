import type { churnReasons as english } from "../../en/reports/churn-reasons";

export const churnReasons: Readonly<Record<keyof typeof english, string>> = {
  "report.churn-reasons.name": "Frafaldsårsager",
  "report.churn-reasons.question": "Hvorfor går de?",
  "report.churn-reasons.sheet": "Frafaldsårsager",
  "report.churn-reasons.title": "Hvorfor kunderne gik",
  "report.churn-reasons.sentence":
    "{customers, plural, one {# kunde} other {# kunder}} forlod os; {reason} er den hyppigste årsag: {share, number, ::scale/100 .0} % ({count, number}), og {few, plural, one {# årsag udgør} other {# årsager udgør}} fire femtedele",
  "report.churn-reasons.sentence.value":
    "{customers, plural, one {# kunde} other {# kunder}} forlod os; {reason} er den hyppigste årsag: {share, number, ::scale/100 .0} % ({count, number}), og {few, plural, one {# årsag udgør} other {# årsager udgør}} fire femtedele; {dearest} kostede mest værdi: {valueShare, number, ::scale/100 .0} %",
  "report.churn-reasons.sentence.pooled":
    "{customers, plural, one {# kunde} other {# kunder}} forlod os; ingen årsag blev nævnt af {minimum, number} eller flere",
  "report.churn-reasons.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.churn-reasons.chart.customers": "Andel af kunder, der gik, efter årsag, og andelene lagt sammen",
  "report.churn-reasons.chart.value-lost": "Tabt værdi efter årsag",
  "report.churn-reasons.shape.outcomes": "En kunde med et ja eller nej og en årsag",
  "report.churn-reasons.shape.ended": "En kunde med en slutdato og en årsag",
  "report.churn-reasons.shape.leavers": "En kunde, der er gået, med en årsag",
  "report.churn-reasons.input.reason": "Årsag",
  "report.churn-reasons.input.reason.hint": "Hvad kunden angav som årsag til at gå",
  "report.churn-reasons.input.segment.hint": "Med den viser en ekstra tabel hvert segments årsager",
  "report.churn-reasons.input.value": "Værdi",
  "report.churn-reasons.input.value.hint": "Hvad kunden var værd, fx et års omsætning",
  "report.churn-reasons.option.minimum": "Færrest kunder for en egen årsag",
  "report.churn-reasons.option.minimum.hint": "Sjældnere årsager samles under Andet",
  "report.churn-reasons.note.reasons":
    "Kun kunder, der er gået, tæller, hver med årsagen i {reason}; Kumuleret er andelen af årsagen og alle før den. Andelene er af dem, der angav en årsag.",
  "report.churn-reasons.note.pooled":
    "Årsager nævnt af færre end {minimum, plural, one {# kunde} other {# kunder}} er samlet under Andet i sidste række.",
  "report.churn-reasons.note.value": "Tabt værdi er summen af {value}; en tom celle tæller ikke.",
  "report.churn-reasons.note.segments":
    "Hovedårsag er den hyppigste, der står for sig selv; Nedre og Øvre afgrænser dens andel af dem, der forlod segmentet, med 95 % sikkerhed (Wilsons scoreinterval).",
  "report.churn-reasons.input.segment": "Segment",
  "report.churn-reasons.input.outcome": "Udfald",
  "report.churn-reasons.input.outcome.hint": "Ja eller nej, SAND eller FALSK, 1 eller 0: ét svar pr. kunde",
  "report.churn-reasons.input.ended": "Slutdato",
  "report.churn-reasons.input.ended.hint": "Den dag, det sluttede; tom, så længe det varer",
  "report.churn-reasons.input.customer": "Kunde",
  "report.churn-reasons.input.customer.hint": "Med den findes kunder, der står på flere rækker",
  "report.churn-reasons.option.meaning": "Hvad betyder “Ja”?",
  "report.churn-reasons.option.meaning.kept": "Kunden blev",
  "report.churn-reasons.option.meaning.left": "Kunden forlod os",
};
