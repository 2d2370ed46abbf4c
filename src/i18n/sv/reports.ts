import type { reports as english } from "../en/reports";

/** Everything that is written into sheets or said about data, in Swedish. */
export const reports: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-retention.name": "Retention per segment",
  "report.segment-retention.question": "Vilka stannar och vilka lämnar?",
  "report.segment-retention.sheet": "Retention per segment",
  "report.segment-retention.title": "Retention per {segment}",
  "report.segment-retention.sentence":
    "Av {customers, plural, one {# kund} other {# kunder}} stannade {retention, number, ::scale/100 .0} %; störst bortfall har {worst}: {churn, number, ::scale/100 .0} % ({lost, number} av {start, number})",
  "report.segment-retention.sentence.one-segment":
    "Av {customers, plural, one {# kund} other {# kunder}} stannade {retention, number, ::scale/100 .0} %",
  "report.segment-retention.sentence.nobody-left":
    "{customers, plural, one {Den enda kunden} other {Alla # kunder}} stannade",
  "report.segment-retention.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.segment-retention.chart": "Andel av kunderna som stannade, per {segment}",
  "report.segment-retention.input.segment": "Segment",
  "report.segment-retention.input.segment.hint":
    "Kolumnen vars grupper jämförs, till exempel avtal eller prenumeration",
  "report.segment-retention.input.outcome": "Utfall",
  "report.segment-retention.input.outcome.hint":
    "Ja eller nej, SANT eller FALSKT, 1 eller 0: ett svar per kund",
  "report.segment-retention.input.customer": "Kund",
  "report.segment-retention.input.customer.hint": "Med den hittas kunder som finns på flera rader",
  "report.segment-retention.option.meaning": "Vad betyder ”Ja”?",
  "report.segment-retention.option.meaning.kept": "Kunden stannade",
  "report.segment-retention.option.meaning.left": "Kunden lämnade",
  "report.segment-retention.option.level": "Konfidensnivå",
  "report.segment-retention.option.duplicates": "Kunder på flera rader",
  "report.segment-retention.option.duplicates.each": "Räkna varje rad",
  "report.segment-retention.option.duplicates.first": "Räkna bara den första användbara raden",
  "report.segment-retention.note.kept":
    "”Ja” i {outcome} betyder att kunden stannade. Retention är (Slut − Nya) / Start, Bortfall är Förlorade / Start; totalen kommer av summerade kunder, aldrig av medelvärden av andelar.",
  "report.segment-retention.note.left":
    "”Ja” i {outcome} betyder att kunden lämnade. Retention är (Slut − Nya) / Start, Bortfall är Förlorade / Start; totalen kommer av summerade kunder, aldrig av medelvärden av andelar.",
  "report.segment-retention.note.interval":
    "Nedre och Övre avgränsar retentionen med {level, number, ::scale/100 .##} % konfidens (Wilsons scoreintervall).",

  "finding.cell-error": "{count, plural, one {# rad har} other {# rader har}} ett felvärde i {header}",
  "finding.cell-error.effect": "utelämnas",
  "finding.missing-segment": "{count, plural, one {# rad saknar} other {# rader saknar}} {header}",
  "finding.missing-segment.effect": "utelämnas",
  "finding.missing-outcome": "{count, plural, one {# rad saknar} other {# rader saknar}} svar i {header}",
  "finding.missing-outcome.effect": "utelämnas",
  "finding.unknown-outcome":
    "{count, plural, one {# rad har} other {# rader har}} ett svar i {header} som varken är ja eller nej: {examples}",
  "finding.unknown-outcome.effect": "utelämnas",
  "finding.duplicate-left-out":
    "{count, plural, one {# rad upprepar} other {# rader upprepar}} en kund från en tidigare rad i {header}: {examples}",
  "finding.duplicate-left-out.effect": "utelämnas",
  "finding.duplicate-kept":
    "{count, plural, one {# rad upprepar} other {# rader upprepar}} en kund från en tidigare rad i {header}: {examples}",
  "finding.duplicate-kept.effect": "räknas som alla andra",
  "finding.missing-customer":
    "{count, plural, one {# rad saknar} other {# rader saknar}} {header} och kan inte kontrolleras mot upprepningar",
  "finding.missing-customer.effect": "räknas som alla andra",

  "note.source": "Källa",
  "note.as-of": "Per",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "Definition",
  "note.reference": "Referens: {reference}",
  "note.rows": "Rader",
  "note.rows.value":
    "{used, number} av {read, plural, one {# rad} other {# rader}} räknas, {left, number} utelämnas",
  "note.left-out": "Kontrollerat",
  "note.left-out.none": "Inget att anmärka",
  "note.finding": "{finding}: {effect} (rad {rows})",
  "note.finding.more": "{rows} och {more, plural, one {# till} other {# till}}",
  "note.gone": "Borta",
  "note.gone.value": "Finns inte längre i data, men behålls eftersom något står bredvid: {keys}",
  "note.gone.mark": "inte längre i data",
  "note.refresh": "Uppdatera",
  "note.refresh.value":
    "Start > Stay > Uppdatera rapporter. Din radordning, dina egna kolumner och det du skriver bredvid en rad finns kvar.",
};
