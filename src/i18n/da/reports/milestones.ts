import type { milestones as english } from "../../en/reports/milestones";

export const milestones: Readonly<Record<keyof typeof english, string>> = {
  "report.milestones.name": "Mærkedage",
  "report.milestones.question": "Hvem har snart jubilæum?",
  "report.milestones.sheet": "Mærkedage",
  "report.milestones.title": "Mærkedage fra {from} til {to}",
  "report.milestones.sentence":
    "I de {days, plural, one {# dag} other {# dage}} fra {from} har {anniversaries, plural, one {# kunde} other {# kunder}} jubilæum{birthdays, plural, =-1 {} other { og # fødselsdag}}; først kommer {customer} den {date}",
  "report.milestones.sentence.none":
    "Ingen kunde har en mærkedag i de {days, plural, one {# dag} other {# dage}} fra {from}",
  "report.milestones.chart": "Mærkedage efter uge",
  "report.milestones.shape.customers": "En kunde med startdato",
  "report.milestones.input.customer": "Kunde",
  "report.milestones.input.customer.hint": "Hvis dage det er",
  "report.milestones.input.joined": "Startdato",
  "report.milestones.input.joined.hint": "Den dag, kunden begyndte",
  "report.milestones.input.birthday": "Fødselsdag",
  "report.milestones.input.birthday.hint": "Med den nævnes også fødselsdage; tom, hvor den ikke kendes",
  "report.milestones.input.ended": "Slutdato",
  "report.milestones.input.ended.hint": "Med den nævnes kunder, der er gået, ikke; tom, så længe de bliver",
  "report.milestones.option.days": "Hvor mange dage frem",
  "report.milestones.option.from": "Fra og med dagen",
  "report.milestones.option.from.hint": "Tom: fra i dag",
  "report.milestones.option.leapDay": "29. februar i andre år",
  "report.milestones.option.leapDay.february-28": "Den 28. februar",
  "report.milestones.option.leapDay.march-1": "Den 1. marts",
  "report.milestones.note.days":
    "Nævnt er de dage fra {from} til {to}, begge medregnet, hvor der er gået hele år siden {joined} (eller siden fødslen). År er forskellen mellem de to årstal.",
  "report.milestones.note.february-28": "Det, der skete 29. februar, mindes 28. februar i år uden den dag.",
  "report.milestones.note.march-1": "Det, der skete 29. februar, mindes 1. marts i år uden den dag.",
  "report.milestones.note.left":
    "{count, plural, one {# kunde} other {# kunder}}, der er gået inden da, er ikke nævnt.",
};
