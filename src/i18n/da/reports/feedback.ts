import type { feedback as english } from "../../en/reports/feedback";

export const feedback: Readonly<Record<keyof typeof english, string>> = {
  "report.feedback.name": "Kundetilfredshed",
  "report.feedback.question": "Hvad synes kunderne?",
  "report.feedback.sheet": "Kundetilfredshed",
  "report.feedback.title": "Hvad kunderne synes",
  "report.feedback.title.by-segment": "Hvad kunderne synes efter {segment}",
  "report.feedback.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.feedback.chart.nps": "Net promoter score",
  "report.feedback.chart.csat": "Andel tilfredse kunder",
  "report.feedback.shape.score": "Et svar med en score fra 0 til 10",
  "report.feedback.shape.satisfaction": "Et svar med en karakter",
  "report.feedback.input.score": "Score",
  "report.feedback.input.score.hint": "Hvor sandsynligt kunden vil anbefale os, 0 til 10",
  "report.feedback.input.satisfaction": "Tilfredshed",
  "report.feedback.input.satisfaction.hint": "Hvor tilfreds kunden er, 1 til bedste karakter",
  "report.feedback.input.segment.hint": "Med den får hvert segment en række; den kan komme fra en kundetabel",
  "report.feedback.input.outcome.hint": "Med den stilles dem, der blev, op mod dem, der gik",
  "report.feedback.input.customer.hint": "Nødvendig for at finde segment eller udfald i en kundetabel",
  "report.feedback.option.scale": "Bedste karakter for tilfredshed",
  "report.feedback.note.nps":
    "NPS er 100 × (Ambassadører − Kritikere) / Svar: ambassadører giver 9 eller 10, kritikere 0 til 6.",
  "report.feedback.note.csat":
    "CSAT er andelen af karakterer på {least, number} eller mere, af 1 til {scale, number}.",
  "report.feedback.note.answers": "Hvert svar tæller, også hvor en kunde har svaret flere gange.",
  "report.feedback.note.interval":
    "Nedre og øvre grænse afgrænser tallene med {level, number, ::scale/100 .##} % sikkerhed (NPS: Bonett og Prices justerede Wald; CSAT: Wilsons scoreinterval).",
  "report.feedback.note.difference":
    "Forskel er dem, der blev, minus dem, der gik; hvor Nedre og Øvre ligger på hver side af 0, kan den være tilfældig. De, der gik, kan have svaret længe før.",
  "report.feedback.sentence.nps":
    "Net promoter score er {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}})",
  "report.feedback.sentence.nps.segments":
    "Net promoter score er {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}}); {worst} er mindst tilfredse: {worstLevel, number, ::.0} ({worstAnswers, number})",
  "report.feedback.sentence.nps.left":
    "Net promoter score er {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}}); {kept, number, ::.0} hos dem, der blev ({keptAnswers, number}), {left, number, ::.0} hos dem, der gik ({leftAnswers, number})",
  "report.feedback.sentence.csat":
    "Tilfredse er {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}})",
  "report.feedback.sentence.csat.segments":
    "Tilfredse er {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}}); {worst} er mindst tilfredse: {worstLevel, number, ::scale/100 .0} % ({worstAnswers, number})",
  "report.feedback.sentence.csat.left":
    "Tilfredse er {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}}); {kept, number, ::scale/100 .0} % hos dem, der blev ({keptAnswers, number}), {left, number, ::scale/100 .0} % hos dem, der gik ({leftAnswers, number})",
  "report.feedback.input.segment": "Segment",
  "report.feedback.input.outcome": "Udfald",
  "report.feedback.input.customer": "Kunde",
  "report.feedback.option.meaning": "Hvad betyder “Ja”?",
  "report.feedback.option.meaning.kept": "Kunden blev",
  "report.feedback.option.meaning.left": "Kunden forlod os",
  "report.feedback.option.level": "Konfidensniveau",
  "report.feedback.note.kept": "“Ja” i {outcome} betyder, at kunden blev.",
  "report.feedback.note.left": "“Ja” i {outcome} betyder, at kunden forlod os.",
};
