import type { dataCheck as english } from "../../en/reports/data-check";

export const dataCheck: Readonly<Record<keyof typeof english, string>> = {
  "check.duplicates": "Kunder på flere rader",
  "check.duplicates.each": "Tell hver rad",
  "check.duplicates.first": "Tell bare den første brukbare raden",
  "check.rows": "Hvilke rader teller?",
  "check.rows.all": "Alle, også skjulte",
  "check.rows.visible": "Bare de synlige",
  "check.merged": "Sammenslåtte celler",
  "check.merged.fill": "Én verdi for alle radene",
  "check.merged.blank": "Bare den første raden har verdien",
  "check.totals": "Rader med summer",
  "check.totals.leave-out": "Utelat dem",
  "check.totals.count": "De er segmenter: tell dem med",
  "check.numberTexts": "Tall som er tekst",
  "check.numberTexts.read": "Les dem som tall",
  "check.numberTexts.leave-out": "Utelat dem",
  "check.decimal": "Hva er desimaltegnet?",
  "check.decimal.point": "Punktum: 1,234 er over tusen",
  "check.decimal.comma": "Komma: 1,234 er litt over én",
  "check.decimal.leave-out": "Utelat disse radene",
  "check.dateOrder": "Hva står først, dag eller måned?",
  "check.dateOrder.day-first": "Dag: 03/04 er 3. april",
  "check.dateOrder.month-first": "Måned: 03/04 er 4. mars",
  "check.dateOrder.leave-out": "Utelat disse radene",
  "check.overlaps": "Medlemskap som overlapper",
  "check.overlaps.merge": "Ett medlemskap fra første til siste dag",
  "check.overlaps.each": "Tell hvert enkelt",
  "check.brackets": "Tall som segmenter",
  "check.brackets.none": "Hvert tall for seg",
  "check.brackets.quantiles": "Deler med like mange rader",
  "check.brackets.cuts": "Mine egne grenser",
  "check.parts": "Antall deler",
  "check.cuts": "Grenser",
  "check.cuts.hint": "Stigende tall med mellomrom: 10 20 50 gir < 10, 10 – < 20, 20 – < 50, ≥ 50",
  "check.level": "Konfidensnivå",
  "check.period": "Periodens lengde",
  "check.period.day": "Dag",
  "check.period.week": "Uke (mandag til søndag)",
  "check.period.week-sunday": "Uke (søndag til lørdag)",
  "check.period.month": "Måned",
  "check.period.quarter": "Kvartal",
  "check.period.year": "År",
  "check.period.days": "Dager fra hver kundes første dag",
  "check.period.brackets": "Mine egne intervaller av dager",
  "check.until": "Til og med dagen",
  "check.until.hint": "Tom: så langt dataene rekker",
  "finding.cell-error": "{count, plural, one {# rad har} other {# rader har}} en feilverdi i {header}",
  "finding.cell-error.effect": "utelatt",
  "finding.missing-segment": "{count, plural, one {# rad mangler} other {# rader mangler}} {header}",
  "finding.missing-segment.effect": "utelatt",
  "finding.missing-outcome": "{count, plural, one {# rad har} other {# rader har}} ikke noe svar i {header}",
  "finding.missing-outcome.effect": "utelatt",
  "finding.unknown-outcome":
    "{count, plural, one {# rad har} other {# rader har}} et svar i {header} som verken er ja eller nei: {examples}",
  "finding.unknown-outcome.effect": "utelatt",
  "finding.unknown-consent":
    "{count, plural, one {# rad har} other {# rader har}} et svar i {header} som verken er ja eller nei: {examples}",
  "finding.unknown-consent.effect": "tatt som nei",
  "finding.duplicate-left-out":
    "{count, plural, one {# rad gjentar} other {# rader gjentar}} en kunde fra en tidligere rad i {header}: {examples}",
  "finding.duplicate-left-out.effect": "utelatt",
  "finding.duplicate-kept":
    "{count, plural, one {# rad gjentar} other {# rader gjentar}} en kunde fra en tidligere rad i {header}: {examples}",
  "finding.duplicate-kept.effect": "talt med som alle andre",
  "finding.missing-customer":
    "{count, plural, one {# rad mangler} other {# rader mangler}} {header} og kan ikke sjekkes for gjentakelser",
  "finding.missing-customer.effect": "talt med som alle andre",
  "finding.hidden-kept": "{count, plural, one {# rad er} other {# rader er}} skjult eller filtrert bort",
  "finding.hidden-kept.effect": "talt med som de synlige",
  "finding.hidden-left-out": "{count, plural, one {# rad er} other {# rader er}} skjult eller filtrert bort",
  "finding.hidden-left-out.effect": "utelatt",
  "finding.from-1904":
    "Denne arbeidsboken teller dager fra 1904, så datoene ligger 1 462 dager fra dem i andre arbeidsbøker",
  "finding.from-1904.effect":
    "lest slik arket viser dem; vær forsiktig når du limer inn datoer fra andre steder",
  "finding.merged-filled":
    "{count, plural, one {# rad har} other {# rader har}} bare en del av en slått sammen celle i {header}",
  "finding.merged-filled.effect": "talt med den sammenslåtte cellens verdi",
  "finding.merged-blank":
    "{count, plural, one {# rad har} other {# rader har}} bare en del av en slått sammen celle i {header}",
  "finding.merged-blank.effect": "tatt som tomme",
  "finding.lookup-not-found":
    "{count, plural, one {# rad har} other {# rader har}} en kunde som den andre tabellen ikke kjenner, og derfor ingen {header}",
  "finding.lookup-not-found.effect": "utelatt",
  "finding.lookup-conflict":
    "{words, plural, one {# kunde står} other {# kunder står}} i den andre tabellen med ulike verdier av {header}: {examples}",
  "finding.lookup-conflict.effect": "den første verdien gjelder",
  "finding.totals-left-out":
    "{count, plural, one {# rad er} other {# rader er}} i {header} kalt en sum av andre: {examples}",
  "finding.totals-left-out.effect": "utelatt",
  "finding.totals-counted":
    "{count, plural, one {# rad er} other {# rader er}} i {header} kalt en sum av andre: {examples}",
  "finding.totals-counted.effect": "talt som et segment",
  "finding.missing-number": "{count, plural, one {# rad har} other {# rader har}} ikke noe tall i {header}",
  "finding.missing-number.effect": "utelatt",
  "finding.negative-number":
    "{count, plural, one {# rad har} other {# rader har}} et negativt tall i {header}: {examples}",
  "finding.negative-number.effect": "utelatt",
  "finding.number-below":
    "{count, plural, one {# rad har} other {# rader har}} et tall i {header} under {limit, number}: {examples}",
  "finding.number-below.effect": "utelatt",
  "finding.number-above":
    "{count, plural, one {# rad har} other {# rader har}} et tall i {header} over {limit, number}: {examples}",
  "finding.number-above.effect": "utelatt",
  "finding.not-a-number":
    "{count, plural, one {# rad har} other {# rader har}} en tekst i {header} som ikke er et tall: {examples}",
  "finding.not-a-number.effect": "utelatt",
  "finding.ambiguous-number":
    "{count, plural, one {# rad har} other {# rader har}} en tekst i {header} som kan leses som to tall, tusener eller desimaler: {examples}",
  "finding.ambiguous-number.effect": "utelatt",
  "finding.ambiguous-number-read":
    "{count, plural, one {# rad har} other {# rader har}} en tekst i {header} som kan leses som to tall, tusener eller desimaler: {examples}",
  "finding.ambiguous-number-read.effect": "lest slik du har valgt, eller slik resten av kolonnen er skrevet",
  "finding.decimal-comma":
    "{count, plural, one {# rad har} other {# rader har}} et tall med desimalkomma som tekst i {header}: {examples}",
  "finding.decimal-comma.effect": "lest som tall",
  "finding.number-as-text":
    "{count, plural, one {# rad har} other {# rader har}} et tall som tekst i {header}: {examples}",
  "finding.number-as-text.effect": "lest som tall",
  "finding.number-text-left-out":
    "{count, plural, one {# rad har} other {# rader har}} et tall som tekst i {header}: {examples}",
  "finding.number-text-left-out.effect": "utelatt",
  "finding.not-a-date":
    "{count, plural, one {# rad har} other {# rader har}} et tall i {header} som ikke er en dato: {examples}",
  "finding.not-a-date.effect": "utelatt",
  "finding.missing-date": "{count, plural, one {# rad har} other {# rader har}} ingen dato i {header}",
  "finding.missing-date.effect": "utelatt",
  "finding.date-text-unread":
    "{count, plural, one {# rad har} other {# rader har}} en tekst i {header} som ikke er en dato: {examples}",
  "finding.date-text-unread.effect": "utelatt",
  "finding.ambiguous-date":
    "{count, plural, one {# rad har} other {# rader har}} en tekst i {header} der dag og måned kan være byttet om: {examples}",
  "finding.ambiguous-date.effect": "utelatt",
  "finding.ambiguous-date-read":
    "{count, plural, one {# rad har} other {# rader har}} en tekst i {header} der dag og måned kan være byttet om: {examples}",
  "finding.ambiguous-date-read.effect": "lest slik du har valgt, eller slik resten av kolonnen er skrevet",
  "finding.date-as-text":
    "{count, plural, one {# rad har} other {# rader har}} en dato som tekst i {header}: {examples}",
  "finding.date-as-text.effect": "lest som datoer",
  "finding.new-exceeds-end":
    "{count, plural, one {# rad har} other {# rader har}} flere nye kunder i {header} enn det er ved slutt",
  "finding.new-exceeds-end.effect": "utelatt",
  "finding.repeated-segment":
    "{count, plural, one {# rad nevner} other {# rader nevner}} et segment fra en tidligere rad i {header}: {examples}",
  "finding.repeated-segment.effect": "utelatt; den første raden for hvert segment teller",
  "finding.missing-reason":
    "{count, plural, one {# kunde som har sluttet, har} other {# kunder som har sluttet, har}} ingen {header}",
  "finding.missing-reason.effect": "utelatt",
  "finding.still-customer":
    "{count, plural, one {# rad gjelder} other {# rader gjelder}} en kunde som fortsatt er her, ifølge {header}",
  "finding.still-customer.effect": "utelatt, da bare de som har sluttet, har en årsak",
  "finding.no-answer": "{count, plural, one {# rad besvarer} other {# rader besvarer}} ingen av spørsmålene",
  "finding.no-answer.effect": "utelatt",
  "finding.not-whole":
    "{count, plural, one {# rad har} other {# rader har}} et tall i {header} som ikke er helt: {examples}",
  "finding.not-whole.effect": "utelatt",
  "finding.retention-unknown":
    "{count, plural, one {# rad har} other {# rader har}} ingen kunder i {header}, eller flere beholdt enn det var",
  "finding.retention-unknown.effect": "utelatt, da ingen andel av dem blir",
  "finding.unnamed-customer": "{count, plural, one {# rad har} other {# rader har}} ingen {header}",
  "finding.unnamed-customer.effect": "utelatt",
  "finding.refund":
    "{count, plural, one {# rad har} other {# rader har}} et negativt beløp i {header}, en tilbakebetaling",
  "finding.refund.effect": "ikke et kjøp, derfor utelatt",
  "finding.after-as-of":
    "{count, plural, one {# rad har} other {# rader har}} en dato i {header} etter den valgte dagen",
  "finding.after-as-of.effect": "utelatt",
  "finding.several-segments":
    "{count, plural, one {# rad har} other {# rader har}} en annen {header} enn en tidligere rad for samme kunde: {examples}",
  "finding.several-segments.effect": "kunden telles der den siste raden sier",
  "finding.end-before-start":
    "{count, plural, one {# rad har} other {# rader har}} en slutt i {header} før begynnelsen",
  "finding.end-before-start.effect": "utelatt",
  "finding.overlap-merged":
    "{count, plural, one {# rad har} other {# rader har}} et medlemskap som overlapper et annet for samme kunde: {examples}",
  "finding.overlap-merged.effect": "slått sammen med det tidligere, som da varer til den seneste sluttdatoen",
  "finding.overlap-kept":
    "{count, plural, one {# rad har} other {# rader har}} et medlemskap som overlapper et annet for samme kunde: {examples}",
  "finding.overlap-kept.effect": "talt hver for seg, kunden flere ganger",
  "finding.huge-number":
    "{count, plural, one {# rad} other {# rader}} har et tall i {header} som er for stort for noe beløp: {examples}",
  "finding.huge-number.effect": "utelatt",
  "finding.month-below-zero":
    "{count, plural, one {# rad} other {# rader}} har et beløp i {header} for en kunde hvis tilbakebetalinger i måneden overstiger betalingene: {examples}",
  "finding.month-below-zero.effect": "utelatt: kunden betaler ingenting i den måneden",
  "finding.in-no-segment":
    "{count, plural, one {# rad} other {# rader}} har ikke noe segment, verken den gang eller nå",
  "finding.in-no-segment.effect": "utelatt",
  "finding.lookup-not-found-kept":
    "{count, plural, one {# rad} other {# rader}} har en kunde som den andre tabellen ikke kjenner, og derfor ingen {header}",
  "finding.lookup-not-found-kept.effect": "regnes som ikke til stede",
  "finding.later-start":
    "{count, plural, one {# rad} other {# rader}} har en kunde i {header} som en annen rad har en tidligere start for: {examples}",
  "finding.later-start.effect": "utelatt: den tidligste starten teller",
};
