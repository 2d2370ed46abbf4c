import type { feedback as english } from "../../en/reports/feedback";

export const feedback: Readonly<Record<keyof typeof english, string>> = {
  "report.feedback.name": "Kundnöjdhet",
  "report.feedback.question": "Vad tycker kunderna?",
  "report.feedback.sheet": "Kundnöjdhet",
  "report.feedback.title": "Vad kunderna tycker",
  "report.feedback.title.by-segment": "Vad kunderna tycker efter {segment}",
  "report.feedback.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.feedback.chart.nps": "Net promoter score",
  "report.feedback.chart.csat": "Andel nöjda kunder",
  "report.feedback.shape.score": "Ett svar med en poäng från 0 till 10",
  "report.feedback.shape.satisfaction": "Ett svar med ett betyg",
  "report.feedback.input.score": "Poäng",
  "report.feedback.input.score.hint": "Hur troligt det är att kunden rekommenderar oss, 0 till 10",
  "report.feedback.input.satisfaction": "Nöjdhet",
  "report.feedback.input.satisfaction.hint": "Hur nöjd kunden är, 1 till bästa betyg",
  "report.feedback.input.segment.hint": "Med den får varje segment en rad; den kan komma från en kundtabell",
  "report.feedback.input.outcome.hint": "Med den ställs de som stannade mot de som lämnade",
  "report.feedback.input.customer.hint": "Behövs för att hitta segment eller utfall i en kundtabell",
  "report.feedback.option.scale": "Bästa betyg för nöjdhet",
  "report.feedback.note.nps":
    "NPS är 100 × (Ambassadörer − Kritiker) / Svar: ambassadörer ger 9 eller 10, kritiker 0 till 6.",
  "report.feedback.note.csat":
    "CSAT är andelen betyg på {least, number} eller mer, av 1 till {scale, number}.",
  "report.feedback.note.answers": "Varje svar räknas, även där en kund har svarat flera gånger.",
  "report.feedback.note.interval":
    "Nedre och övre gräns avgränsar talen med {level, number, ::scale/100 .##} % säkerhet (NPS: Bonett och Prices justerade Wald; CSAT: Wilsons scoreintervall).",
  "report.feedback.note.difference":
    "Skillnad är de som stannade minus de som lämnade; där Nedre och Övre ligger på var sin sida om 0 kan den vara slump. De som lämnade kan ha svarat långt innan.",
  "report.feedback.sentence.nps":
    "Net promoter score är {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}})",
  "report.feedback.sentence.nps.segments":
    "Net promoter score är {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}}); {worst} är minst nöjda: {worstLevel, number, ::.0} ({worstAnswers, number})",
  "report.feedback.sentence.nps.left":
    "Net promoter score är {all, number, ::.0} ({answers, plural, one {# svar} other {# svar}}); {kept, number, ::.0} hos dem som stannade ({keptAnswers, number}), {left, number, ::.0} hos dem som lämnade ({leftAnswers, number})",
  "report.feedback.sentence.csat":
    "Nöjda är {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}})",
  "report.feedback.sentence.csat.segments":
    "Nöjda är {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}}); {worst} är minst nöjda: {worstLevel, number, ::scale/100 .0} % ({worstAnswers, number})",
  "report.feedback.sentence.csat.left":
    "Nöjda är {all, number, ::scale/100 .0} % ({answers, plural, one {# svar} other {# svar}}); {kept, number, ::scale/100 .0} % hos dem som stannade ({keptAnswers, number}), {left, number, ::scale/100 .0} % hos dem som lämnade ({leftAnswers, number})",
  "report.feedback.input.segment": "Segment",
  "report.feedback.input.outcome": "Utfall",
  "report.feedback.input.customer": "Kund",
  "report.feedback.option.meaning": "Vad betyder ”Ja”?",
  "report.feedback.option.meaning.kept": "Kunden stannade",
  "report.feedback.option.meaning.left": "Kunden lämnade",
  "report.feedback.option.level": "Konfidensnivå",
  "report.feedback.note.kept": "”Ja” i {outcome} betyder att kunden stannade.",
  "report.feedback.note.left": "”Ja” i {outcome} betyder att kunden lämnade.",
};
