import type { dataCheck as english } from "../../en/reports/data-check";

export const dataCheck: Readonly<Record<keyof typeof english, string>> = {
  "check.duplicates": "Kunder på flere rækker",
  "check.duplicates.each": "Tæl hver række",
  "check.duplicates.first": "Tæl kun den første brugbare række",
  "check.rows": "Hvilke rækker tæller?",
  "check.rows.all": "Alle, også skjulte",
  "check.rows.visible": "Kun de synlige",
  "check.merged": "Flettede celler",
  "check.merged.fill": "Én værdi for alle deres rækker",
  "check.merged.blank": "Kun den første række har værdien",
  "check.totals": "Rækker med summer",
  "check.totals.leave-out": "Udelad dem",
  "check.totals.count": "De er segmenter: tæl dem med",
  "check.numberTexts": "Tal, der er tekst",
  "check.numberTexts.read": "Læs dem som tal",
  "check.numberTexts.leave-out": "Udelad dem",
  "check.decimal": "Hvad er decimaltegnet?",
  "check.decimal.point": "Punktum: 1,234 er over tusind",
  "check.decimal.comma": "Komma: 1,234 er lidt over en",
  "check.decimal.leave-out": "Udelad disse rækker",
  "check.dateOrder": "Hvad står først, dag eller måned?",
  "check.dateOrder.day-first": "Dag: 03/04 er 3. april",
  "check.dateOrder.month-first": "Måned: 03/04 er 4. marts",
  "check.dateOrder.leave-out": "Udelad disse rækker",
  "check.overlaps": "Medlemskaber, der overlapper",
  "check.overlaps.merge": "Ét medlemskab fra første til sidste dag",
  "check.overlaps.each": "Tæl hvert enkelt",
  "check.brackets": "Tal som segmenter",
  "check.brackets.none": "Hvert tal for sig",
  "check.brackets.quantiles": "Dele med lige mange rækker",
  "check.brackets.cuts": "Mine egne grænser",
  "check.parts": "Antal dele",
  "check.cuts": "Grænser",
  "check.cuts.hint": "Stigende tal med mellemrum: 10 20 50 giver < 10, 10 – < 20, 20 – < 50, ≥ 50",
  "check.level": "Konfidensniveau",
  "check.period": "Periodens længde",
  "check.period.day": "Dag",
  "check.period.week": "Uge (mandag til søndag)",
  "check.period.week-sunday": "Uge (søndag til lørdag)",
  "check.period.month": "Måned",
  "check.period.quarter": "Kvartal",
  "check.period.year": "År",
  "check.period.days": "Dage fra hver kundes første dag",
  "check.period.brackets": "Mine egne intervaller af dage",
  "check.until": "Til og med dagen",
  "check.until.hint": "Tom: så langt data rækker",
  "finding.cell-error": "{count, plural, one {# række har} other {# rækker har}} en fejlværdi i {header}",
  "finding.cell-error.effect": "udeladt",
  "finding.missing-segment": "{count, plural, one {# række mangler} other {# rækker mangler}} {header}",
  "finding.missing-segment.effect": "udeladt",
  "finding.missing-outcome": "{count, plural, one {# række har} other {# rækker har}} intet svar i {header}",
  "finding.missing-outcome.effect": "udeladt",
  "finding.unknown-outcome":
    "{count, plural, one {# række har} other {# rækker har}} et svar i {header}, der hverken er ja eller nej: {examples}",
  "finding.unknown-outcome.effect": "udeladt",
  "finding.unknown-consent":
    "{count, plural, one {# række har} other {# rækker har}} et svar i {header}, der hverken er ja eller nej: {examples}",
  "finding.unknown-consent.effect": "taget som nej",
  "finding.duplicate-left-out":
    "{count, plural, one {# række gentager} other {# rækker gentager}} en kunde fra en tidligere række i {header}: {examples}",
  "finding.duplicate-left-out.effect": "udeladt",
  "finding.duplicate-kept":
    "{count, plural, one {# række gentager} other {# rækker gentager}} en kunde fra en tidligere række i {header}: {examples}",
  "finding.duplicate-kept.effect": "talt med som alle andre",
  "finding.missing-customer":
    "{count, plural, one {# række mangler} other {# rækker mangler}} {header} og kan ikke undersøges for gentagelser",
  "finding.missing-customer.effect": "talt med som alle andre",
  "finding.hidden-kept": "{count, plural, one {# række er} other {# rækker er}} skjult eller filtreret fra",
  "finding.hidden-kept.effect": "talt med som de synlige",
  "finding.hidden-left-out":
    "{count, plural, one {# række er} other {# rækker er}} skjult eller filtreret fra",
  "finding.hidden-left-out.effect": "udeladt",
  "finding.from-1904":
    "Denne projektmappe tæller dage fra 1904, så dens datoer ligger 1.462 dage fra andre projektmappers",
  "finding.from-1904.effect": "læst, som arket viser dem; pas på, når du indsætter datoer andre steder fra",
  "finding.merged-filled":
    "{count, plural, one {# række har} other {# rækker har}} kun en del af en flettet celle i {header}",
  "finding.merged-filled.effect": "talt med den flettede celles værdi",
  "finding.merged-blank":
    "{count, plural, one {# række har} other {# rækker har}} kun en del af en flettet celle i {header}",
  "finding.merged-blank.effect": "taget som tomme",
  "finding.lookup-not-found":
    "{count, plural, one {# række har} other {# rækker har}} en kunde, som den anden tabel ikke kender, og derfor ingen {header}",
  "finding.lookup-not-found.effect": "udeladt",
  "finding.lookup-conflict":
    "{words, plural, one {# kunde står} other {# kunder står}} i den anden tabel med forskellige værdier af {header}: {examples}",
  "finding.lookup-conflict.effect": "den første værdi gælder",
  "finding.totals-left-out":
    "{count, plural, one {# række er} other {# rækker er}} i {header} kaldt en sum af andre: {examples}",
  "finding.totals-left-out.effect": "udeladt",
  "finding.totals-counted":
    "{count, plural, one {# række er} other {# rækker er}} i {header} kaldt en sum af andre: {examples}",
  "finding.totals-counted.effect": "talt som et segment",
  "finding.missing-number": "{count, plural, one {# række har} other {# rækker har}} intet tal i {header}",
  "finding.missing-number.effect": "udeladt",
  "finding.negative-number":
    "{count, plural, one {# række har} other {# rækker har}} et negativt tal i {header}: {examples}",
  "finding.negative-number.effect": "udeladt",
  "finding.number-below":
    "{count, plural, one {# række har} other {# rækker har}} et tal i {header} under {limit, number}: {examples}",
  "finding.number-below.effect": "udeladt",
  "finding.number-above":
    "{count, plural, one {# række har} other {# rækker har}} et tal i {header} over {limit, number}: {examples}",
  "finding.number-above.effect": "udeladt",
  "finding.not-a-number":
    "{count, plural, one {# række har} other {# rækker har}} en tekst i {header}, der ikke er et tal: {examples}",
  "finding.not-a-number.effect": "udeladt",
  "finding.ambiguous-number":
    "{count, plural, one {# række har} other {# rækker har}} en tekst i {header}, der kan læses som to tal, tusinder eller decimaler: {examples}",
  "finding.ambiguous-number.effect": "udeladt",
  "finding.ambiguous-number-read":
    "{count, plural, one {# række har} other {# rækker har}} en tekst i {header}, der kan læses som to tal, tusinder eller decimaler: {examples}",
  "finding.ambiguous-number-read.effect": "læst, som du har valgt, eller som resten af kolonnen er skrevet",
  "finding.decimal-comma":
    "{count, plural, one {# række har} other {# rækker har}} et tal med decimalkomma som tekst i {header}: {examples}",
  "finding.decimal-comma.effect": "læst som tal",
  "finding.number-as-text":
    "{count, plural, one {# række har} other {# rækker har}} et tal som tekst i {header}: {examples}",
  "finding.number-as-text.effect": "læst som tal",
  "finding.number-text-left-out":
    "{count, plural, one {# række har} other {# rækker har}} et tal som tekst i {header}: {examples}",
  "finding.number-text-left-out.effect": "udeladt",
  "finding.not-a-date":
    "{count, plural, one {# række har} other {# rækker har}} et tal i {header}, der ikke er en dato: {examples}",
  "finding.not-a-date.effect": "udeladt",
  "finding.missing-date": "{count, plural, one {# række har} other {# rækker har}} ingen dato i {header}",
  "finding.missing-date.effect": "udeladt",
  "finding.date-text-unread":
    "{count, plural, one {# række har} other {# rækker har}} en tekst i {header}, der ikke er en dato: {examples}",
  "finding.date-text-unread.effect": "udeladt",
  "finding.ambiguous-date":
    "{count, plural, one {# række har} other {# rækker har}} en tekst i {header}, hvor dag og måned kan være byttet om: {examples}",
  "finding.ambiguous-date.effect": "udeladt",
  "finding.ambiguous-date-read":
    "{count, plural, one {# række har} other {# rækker har}} en tekst i {header}, hvor dag og måned kan være byttet om: {examples}",
  "finding.ambiguous-date-read.effect": "læst, som du har valgt, eller som resten af kolonnen er skrevet",
  "finding.date-as-text":
    "{count, plural, one {# række har} other {# rækker har}} en dato som tekst i {header}: {examples}",
  "finding.date-as-text.effect": "læst som datoer",
  "finding.new-exceeds-end":
    "{count, plural, one {# række har} other {# rækker har}} flere nye kunder i {header}, end der er ved slut",
  "finding.new-exceeds-end.effect": "udeladt",
  "finding.repeated-segment":
    "{count, plural, one {# række nævner} other {# rækker nævner}} et segment fra en tidligere række i {header}: {examples}",
  "finding.repeated-segment.effect": "udeladt; den første række for hvert segment tæller",
  "finding.missing-reason":
    "{count, plural, one {# kunde, der er gået, har} other {# kunder, der er gået, har}} ingen {header}",
  "finding.missing-reason.effect": "udeladt",
  "finding.still-customer":
    "{count, plural, one {# række gælder} other {# rækker gælder}} en kunde, der stadig er her, ifølge {header}",
  "finding.still-customer.effect": "udeladt, da kun de, der er gået, har en årsag",
  "finding.no-answer":
    "{count, plural, one {# række besvarer} other {# rækker besvarer}} ingen af spørgsmålene",
  "finding.no-answer.effect": "udeladt",
  "finding.not-whole":
    "{count, plural, one {# række har} other {# rækker har}} et tal i {header}, der ikke er helt: {examples}",
  "finding.not-whole.effect": "udeladt",
  "finding.retention-unknown":
    "{count, plural, one {# række har} other {# rækker har}} ingen kunder i {header}, eller flere beholdt, end der var",
  "finding.retention-unknown.effect": "udeladt, da ingen andel af dem bliver",
  "finding.unnamed-customer": "{count, plural, one {# række har} other {# rækker har}} ingen {header}",
  "finding.unnamed-customer.effect": "udeladt",
  "finding.refund":
    "{count, plural, one {# række har} other {# rækker har}} et negativt beløb i {header}, en tilbagebetaling",
  "finding.refund.effect": "intet køb, derfor udeladt",
  "finding.after-as-of":
    "{count, plural, one {# række har} other {# rækker har}} en dato i {header} efter den valgte dag",
  "finding.after-as-of.effect": "udeladt",
  "finding.several-segments":
    "{count, plural, one {# række har} other {# rækker har}} en anden {header} end en tidligere række for samme kunde: {examples}",
  "finding.several-segments.effect": "kunden tælles, hvor den seneste række siger",
  "finding.end-before-start":
    "{count, plural, one {# række har} other {# rækker har}} en slutning i {header} før begyndelsen",
  "finding.end-before-start.effect": "udeladt",
  "finding.overlap-merged":
    "{count, plural, one {# række har} other {# rækker har}} et medlemskab, der overlapper et andet for samme kunde: {examples}",
  "finding.overlap-merged.effect": "lagt sammen med det tidligere, som så varer til den seneste slutdato",
  "finding.overlap-kept":
    "{count, plural, one {# række har} other {# rækker har}} et medlemskab, der overlapper et andet for samme kunde: {examples}",
  "finding.overlap-kept.effect": "hver for sig talt med, kunden flere gange",
  "finding.huge-number":
    "{count, plural, one {# række} other {# rækker}} har et tal i {header}, der er for stort til noget beløb: {examples}",
  "finding.huge-number.effect": "udeladt",
  "finding.month-below-zero":
    "{count, plural, one {# række} other {# rækker}} har et beløb i {header} for en kunde, hvis tilbagebetalinger i måneden overstiger betalingerne: {examples}",
  "finding.month-below-zero.effect": "udeladt: kunden betaler intet i den måned",
  "finding.in-no-segment":
    "{count, plural, one {# række} other {# rækker}} har intet segment, hverken dengang eller nu",
  "finding.in-no-segment.effect": "udeladt",
  "finding.lookup-not-found-kept":
    "{count, plural, one {# række} other {# rækker}} har en kunde, som den anden tabel ikke kender, og derfor ingen {header}",
  "finding.lookup-not-found-kept.effect": "regnes for ikke at være der",
  "finding.later-start":
    "{count, plural, one {# række} other {# rækker}} har en kunde i {header}, som en anden række har en tidligere start for: {examples}",
  "finding.later-start.effect": "udeladt: den tidligste start tæller",
};
