import type { reports as english } from "../en/reports";

export const reports: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-retention.name": "Fastholdelse pr. segment",
  "report.segment-retention.question": "Hvem bliver, og hvem forlader os?",
  "report.segment-retention.sheet": "Fastholdelse pr. segment",
  "report.segment-retention.title": "Fastholdelse efter {segment}",
  "report.segment-retention.sentence":
    "Af {customers, plural, one {# kunde} other {# kunder}} blev {retention, number, ::scale/100 .0} %; {worst} mister flest: {churn, number, ::scale/100 .0} % ({lost, number} af {start, number})",
  "report.segment-retention.sentence.one-segment":
    "Af {customers, plural, one {# kunde} other {# kunder}} blev {retention, number, ::scale/100 .0} %",
  "report.segment-retention.sentence.nobody-left":
    "{customers, plural, one {Den eneste kunde} other {Alle # kunder}} blev",
  "report.segment-retention.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.segment-retention.chart": "Andel af kunderne, der blev, efter {segment}",
  "report.segment-retention.input.segment": "Segment",
  "report.segment-retention.input.segment.hint":
    "Kolonnen, hvis grupper sammenlignes, fx kontrakt eller abonnement",
  "report.segment-retention.input.outcome": "Udfald",
  "report.segment-retention.input.outcome.hint":
    "Ja eller nej, SAND eller FALSK, 1 eller 0: ét svar pr. kunde",
  "report.segment-retention.input.customer": "Kunde",
  "report.segment-retention.input.customer.hint": "Med den findes kunder, der står på flere rækker",
  "report.segment-retention.option.meaning": "Hvad betyder “Ja”?",
  "report.segment-retention.option.meaning.kept": "Kunden blev",
  "report.segment-retention.option.meaning.left": "Kunden forlod os",
  "report.segment-retention.option.level": "Konfidensniveau",
  "report.segment-retention.option.duplicates": "Kunder på flere rækker",
  "report.segment-retention.option.duplicates.each": "Tæl hver række",
  "report.segment-retention.option.duplicates.first": "Tæl kun den første brugbare række",
  "report.segment-retention.note.kept":
    "“Ja” i {outcome} betyder, at kunden blev. Fastholdelse er (Slut − Nye) / Start, Frafald er Mistet / Start; totalen kommer af summerede kunder, aldrig af gennemsnit af andele.",
  "report.segment-retention.note.left":
    "“Ja” i {outcome} betyder, at kunden forlod os. Fastholdelse er (Slut − Nye) / Start, Frafald er Mistet / Start; totalen kommer af summerede kunder, aldrig af gennemsnit af andele.",
  "report.segment-retention.note.interval":
    "Nedre og Øvre afgrænser fastholdelsen med {level, number, ::scale/100 .##} % sikkerhed (Wilsons scoreinterval).",

  "finding.cell-error": "{count, plural, one {# række har} other {# rækker har}} en fejlværdi i {header}",
  "finding.cell-error.effect": "udeladt",
  "finding.missing-segment": "{count, plural, one {# række mangler} other {# rækker mangler}} {header}",
  "finding.missing-segment.effect": "udeladt",
  "finding.missing-outcome": "{count, plural, one {# række har} other {# rækker har}} intet svar i {header}",
  "finding.missing-outcome.effect": "udeladt",
  "finding.unknown-outcome":
    "{count, plural, one {# række har} other {# rækker har}} et svar i {header}, der hverken er ja eller nej: {examples}",
  "finding.unknown-outcome.effect": "udeladt",
  "finding.duplicate-left-out":
    "{count, plural, one {# række gentager} other {# rækker gentager}} en kunde fra en tidligere række i {header}: {examples}",
  "finding.duplicate-left-out.effect": "udeladt",
  "finding.duplicate-kept":
    "{count, plural, one {# række gentager} other {# rækker gentager}} en kunde fra en tidligere række i {header}: {examples}",
  "finding.duplicate-kept.effect": "talt med som alle andre",
  "finding.missing-customer":
    "{count, plural, one {# række mangler} other {# rækker mangler}} {header} og kan ikke undersøges for gentagelser",
  "finding.missing-customer.effect": "talt med som alle andre",

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
};
