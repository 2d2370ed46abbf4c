import type { churnReasons as english } from "../../en/reports/churn-reasons";

export const churnReasons: Readonly<Record<keyof typeof english, string>> = {
  "report.churn-reasons.name": "Bortfallsorsaker",
  "report.churn-reasons.question": "Varför lämnar de?",
  "report.churn-reasons.sheet": "Bortfallsorsaker",
  "report.churn-reasons.title": "Varför kunderna lämnade",
  "report.churn-reasons.sentence":
    "{customers, plural, one {# kund} other {# kunder}} lämnade; {reason} är den vanligaste orsaken: {share, number, ::scale/100 .0} % ({count, number}), och {few, plural, one {# orsak utgör} other {# orsaker utgör}} fyra femtedelar",
  "report.churn-reasons.sentence.value":
    "{customers, plural, one {# kund} other {# kunder}} lämnade; {reason} är den vanligaste orsaken: {share, number, ::scale/100 .0} % ({count, number}), och {few, plural, one {# orsak utgör} other {# orsaker utgör}} fyra femtedelar; {dearest} kostade mest värde: {valueShare, number, ::scale/100 .0} %",
  "report.churn-reasons.sentence.pooled":
    "{customers, plural, one {# kund} other {# kunder}} lämnade; ingen orsak angavs av {minimum, number} eller fler",
  "report.churn-reasons.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.churn-reasons.chart.customers":
    "Andel av kunderna som lämnade, efter orsak, och andelarna sammanlagda",
  "report.churn-reasons.chart.value-lost": "Förlorat värde efter orsak",
  "report.churn-reasons.shape.outcomes": "En kund med ett ja eller nej och en orsak",
  "report.churn-reasons.shape.ended": "En kund med ett slutdatum och en orsak",
  "report.churn-reasons.shape.leavers": "En kund som har lämnat, med en orsak",
  "report.churn-reasons.input.reason": "Orsak",
  "report.churn-reasons.input.reason.hint": "Vad kunden angav som orsak till att lämna",
  "report.churn-reasons.input.segment.hint": "Med den visar en andra tabell varje segments orsaker",
  "report.churn-reasons.input.value": "Värde",
  "report.churn-reasons.input.value.hint": "Vad kunden var värd, till exempel ett års omsättning",
  "report.churn-reasons.option.minimum": "Minst antal kunder för en egen orsak",
  "report.churn-reasons.option.minimum.hint": "Ovanligare orsaker samlas under Övrigt",
  "report.churn-reasons.note.reasons":
    "Endast kunder som har lämnat räknas, var och en med orsaken i {reason}; Kumulativt är andelen för orsaken och alla före den. Andelarna gäller dem som angav en orsak.",
  "report.churn-reasons.note.pooled":
    "Orsaker från färre än {minimum, plural, one {# kund} other {# kunder}} är samlade under Övrigt på sista raden.",
  "report.churn-reasons.note.value": "Förlorat värde är summan av {value}; en tom cell räknas inte.",
  "report.churn-reasons.note.segments":
    "Huvudorsak är den vanligaste som står för sig själv; Nedre och Övre avgränsar dess andel av dem som lämnade segmentet med 95 % säkerhet (Wilsons scoreintervall).",
  "report.churn-reasons.input.segment": "Segment",
  "report.churn-reasons.input.outcome": "Utfall",
  "report.churn-reasons.input.outcome.hint": "Ja eller nej, SANT eller FALSKT, 1 eller 0: ett svar per kund",
  "report.churn-reasons.input.ended": "Slutdatum",
  "report.churn-reasons.input.ended.hint": "Den dag då det slutade; tom så länge det varar",
  "report.churn-reasons.input.customer": "Kund",
  "report.churn-reasons.input.customer.hint": "Med den hittas kunder som finns på flera rader",
  "report.churn-reasons.option.meaning": "Vad betyder ”Ja”?",
  "report.churn-reasons.option.meaning.kept": "Kunden stannade",
  "report.churn-reasons.option.meaning.left": "Kunden lämnade",
};
