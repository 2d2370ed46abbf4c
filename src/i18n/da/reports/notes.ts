import type { notes as english } from "../../en/reports/notes";

export const notes: Readonly<Record<keyof typeof english, string>> = {
  "sheet.history": "Tal dag for dag",
  "history.trend": "{report}: dag for dag",
  "sheet.clean-copy": "Renset kopi",
  "note.source": "Kilde",
  "note.as-of": "Pr.",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "Definition",
  "note.reference": "Reference: {reference}",
  "note.rows": "Rækker",
  "note.rows.value":
    "{used, number} af {read, plural, one {# række} other {# rækker}} talt med, {left, number} udeladt",
  "note.left-out": "Undersøgt",
  "note.left-out.none": "Intet at bemærke",
  "note.finding": "{finding}: {effect} (række {rows})",
  "note.finding.more": "{rows} og {more, plural, one {# mere} other {# flere}}",
  "note.gone": "Udgået",
  "note.gone.value": "Findes ikke længere i data, men er beholdt, fordi der står noget ved siden af: {keys}",
  "note.gone.mark": "ikke længere i data",
  "note.refresh": "Opdater",
  "note.refresh.value":
    "Hjem > Stay > Opdater rapporter. Din rækkefølge, dine egne kolonner og det, du skriver ved en række, bliver stående.",
  "note.later": "{count, plural, one {# række} other {# rækker}} ligger i fremtiden og blev ikke talt med.",
  "note.interval":
    "Nedre og Øvre afgrænser fastholdelsen med {level, number, ::scale/100 .##} % sikkerhed (Wilsons scoreinterval).",
};
