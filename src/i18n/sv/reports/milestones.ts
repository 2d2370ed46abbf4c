import type { milestones as english } from "../../en/reports/milestones";

export const milestones: Readonly<Record<keyof typeof english, string>> = {
  "report.milestones.name": "Märkesdagar",
  "report.milestones.question": "Vems årsdag närmar sig?",
  "report.milestones.sheet": "Märkesdagar",
  "report.milestones.title": "Märkesdagar från {from} till {to}",
  "report.milestones.sentence":
    "Under de {days, plural, one {# dag} other {# dagarna}} från {from} har {anniversaries, plural, one {# kund} other {# kunder}} årsdag{birthdays, plural, =-1 {} other { och # födelsedag}}; först kommer {customer} den {date}",
  "report.milestones.sentence.none":
    "Ingen kund har en märkesdag under de {days, plural, one {# dag} other {# dagarna}} från {from}",
  "report.milestones.chart": "Märkesdagar efter vecka",
  "report.milestones.shape.customers": "En kund med startdatum",
  "report.milestones.input.customer": "Kund",
  "report.milestones.input.customer.hint": "Vems dagar det är",
  "report.milestones.input.joined": "Startdatum",
  "report.milestones.input.joined.hint": "Dagen då kunden började",
  "report.milestones.input.birthday": "Födelsedag",
  "report.milestones.input.birthday.hint": "Med den nämns även födelsedagar; tomt där den inte är känd",
  "report.milestones.input.ended": "Slutdatum",
  "report.milestones.input.ended.hint": "Med den nämns inte kunder som har gått; tomt så länge de stannar",
  "report.milestones.option.days": "Hur många dagar framåt",
  "report.milestones.option.from": "Från och med dagen",
  "report.milestones.option.from.hint": "Tomt: från i dag",
  "report.milestones.option.leapDay": "29 februari i andra år",
  "report.milestones.option.leapDay.february-28": "Den 28 februari",
  "report.milestones.option.leapDay.march-1": "Den 1 mars",
  "report.milestones.note.days":
    "Nämnda är dagarna från {from} till {to}, båda inräknade, då hela år har gått sedan {joined} (eller sedan födelsen). År är skillnaden mellan de två årtalen.",
  "report.milestones.note.february-28":
    "Det som hände 29 februari uppmärksammas 28 februari de år som saknar den dagen.",
  "report.milestones.note.march-1":
    "Det som hände 29 februari uppmärksammas 1 mars de år som saknar den dagen.",
  "report.milestones.note.left":
    "{count, plural, one {# kund} other {# kunder}} som har gått dessförinnan nämns inte.",
};
