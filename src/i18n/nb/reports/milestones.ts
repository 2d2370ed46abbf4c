import type { milestones as english } from "../../en/reports/milestones";

export const milestones: Readonly<Record<keyof typeof english, string>> = {
  "report.milestones.name": "Merkedager",
  "report.milestones.question": "Hvem har snart jubileum?",
  "report.milestones.sheet": "Merkedager",
  "report.milestones.title": "Merkedager fra {from} til {to}",
  "report.milestones.sentence":
    "I de {days, plural, one {# dag} other {# dagene}} fra {from} har {anniversaries, plural, one {# kunde} other {# kunder}} jubileum{birthdays, plural, =-1 {} other { og # fødselsdag}}; først kommer {customer} den {date}",
  "report.milestones.sentence.none":
    "Ingen kunde har en merkedag i de {days, plural, one {# dag} other {# dagene}} fra {from}",
  "report.milestones.chart": "Merkedager etter uke",
  "report.milestones.shape.customers": "En kunde med startdato",
  "report.milestones.input.customer": "Kunde",
  "report.milestones.input.customer.hint": "Hvem dagene gjelder",
  "report.milestones.input.joined": "Startdato",
  "report.milestones.input.joined.hint": "Dagen kunden begynte",
  "report.milestones.input.birthday": "Fødselsdag",
  "report.milestones.input.birthday.hint": "Med den nevnes også fødselsdager; tom der den ikke er kjent",
  "report.milestones.input.ended": "Sluttdato",
  "report.milestones.input.ended.hint": "Med den nevnes ikke kunder som har gått; tom så lenge de blir",
  "report.milestones.option.days": "Hvor mange dager fram",
  "report.milestones.option.from": "Fra og med dagen",
  "report.milestones.option.from.hint": "Tom: fra i dag",
  "report.milestones.option.leapDay": "29. februar i andre år",
  "report.milestones.option.leapDay.february-28": "Den 28. februar",
  "report.milestones.option.leapDay.march-1": "Den 1. mars",
  "report.milestones.note.days":
    "Nevnt er dagene fra {from} til {to}, begge medregnet, der det har gått hele år siden {joined} (eller siden fødselen). År er forskjellen mellom de to årstallene.",
  "report.milestones.note.february-28":
    "Det som skjedde 29. februar, minnes 28. februar i år uten den dagen.",
  "report.milestones.note.march-1": "Det som skjedde 29. februar, minnes 1. mars i år uten den dagen.",
  "report.milestones.note.left":
    "{count, plural, one {# kunde} other {# kunder}} som har gått innen da, er ikke nevnt.",
};
