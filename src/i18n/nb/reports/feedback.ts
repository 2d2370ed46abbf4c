import type { feedback as english } from "../../en/reports/feedback";

export const feedback: Readonly<Record<keyof typeof english, string>> = {
  "report.feedback.name": "Kundetilfredshet",
  "report.feedback.question": "Hva synes kundene?",
  "report.feedback.sheet": "Kundetilfredshet",
  "report.feedback.title": "Hva kundene synes",
  "report.feedback.title.by-segment": "Hva kundene synes etter {segment}",
  "report.feedback.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.feedback.chart.nps": "Net promoter score",
  "report.feedback.chart.csat": "Andel fornøyde kunder",
  "report.feedback.shape.score": "Et svar med en score fra 0 til 10",
  "report.feedback.shape.satisfaction": "Et svar med en karakter",
  "report.feedback.input.score": "Score",
  "report.feedback.input.score.hint": "Hvor sannsynlig det er at kunden anbefaler oss, 0 til 10",
  "report.feedback.input.satisfaction": "Tilfredshet",
  "report.feedback.input.satisfaction.hint": "Hvor fornøyd kunden er, 1 til beste karakter",
  "report.feedback.input.segment.hint": "Med den får hvert segment en rad; den kan komme fra en kundetabell",
  "report.feedback.input.outcome.hint": "Med den stilles de som ble, opp mot de som sluttet",
  "report.feedback.input.customer.hint": "Nødvendig for å finne segment eller utfall i en kundetabell",
  "report.feedback.option.scale": "Beste karakter for tilfredshet",
  "report.feedback.note.nps":
    "NPS er 100 × (Ambassadører − Kritikere) / Svar: ambassadører gir 9 eller 10, kritikere 0 til 6.",
  "report.feedback.note.csat":
    "CSAT er andelen karakterer på {least, number} eller mer, av 1 til {scale, number}.",
  "report.feedback.note.answers": "Hvert svar teller, også der en kunde har svart flere ganger.",
  "report.feedback.note.interval":
    "Nedre og øvre grense avgrenser tallene med {level, number, ::scale/100 .##} % sikkerhet (NPS: Bonett og Prices justerte Wald; CSAT: Wilsons scoreintervall).",
  "report.feedback.note.difference":
    "Differanse er de som ble, minus de som sluttet; der Nedre og Øvre ligger på hver side av 0, kan den være tilfeldig. De som sluttet, kan ha svart lenge før.",
  "report.feedback.sentence.nps":
    "Net promoter score er {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}})",
  "report.feedback.sentence.nps.segments":
    "Net promoter score er {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}}); {worst} er minst fornøyd: {worstLevel, number, ::.0} ({worstAnswers, number})",
  "report.feedback.sentence.nps.left":
    "Net promoter score er {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}}); {kept, number, ::.0} hos dem som ble ({keptAnswers, number}), {left, number, ::.0} hos dem som sluttet ({leftAnswers, number})",
  "report.feedback.sentence.csat":
    "Fornøyde er {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}})",
  "report.feedback.sentence.csat.segments":
    "Fornøyde er {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}}); {worst} er minst fornøyd: {worstLevel, number, ::scale/100 .0} % ({worstAnswers, number})",
  "report.feedback.sentence.csat.left":
    "Fornøyde er {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}}); {kept, number, ::scale/100 .0} % hos dem som ble ({keptAnswers, number}), {left, number, ::scale/100 .0} % hos dem som sluttet ({leftAnswers, number})",
  "report.feedback.input.segment": "Segment",
  "report.feedback.input.outcome": "Utfall",
  "report.feedback.input.customer": "Kunde",
  "report.feedback.option.meaning": "Hva betyr «Ja»?",
  "report.feedback.option.meaning.kept": "Kunden ble værende",
  "report.feedback.option.meaning.left": "Kunden sluttet",
  "report.feedback.option.level": "Konfidensnivå",
  "report.feedback.note.kept": "«Ja» i {outcome} betyr at kunden ble værende.",
  "report.feedback.note.left": "«Ja» i {outcome} betyr at kunden sluttet.",
};
