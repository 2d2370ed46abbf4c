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
  "check.duplicates": "Kunder på flere rækker",
  "check.duplicates.each": "Tæl hver række",
  "check.duplicates.first": "Tæl kun den første brugbare række",
  "report.segment-retention.note.kept": "“Ja” i {outcome} betyder, at kunden blev.",
  "report.segment-retention.note.left": "“Ja” i {outcome} betyder, at kunden forlod os.",
  "report.segment-retention.note.interval":
    "Nedre og Øvre afgrænser fastholdelsen med {level, number, ::scale/100 .##} % sikkerhed (Wilsons scoreinterval).",
  "report.segment-retention.shape.counts": "Et segment med antal ved start og slut",
  "report.segment-retention.shape.outcomes": "En kunde med et ja eller nej",
  "report.segment-retention.shape.memberships": "Et medlemskab med start- og slutdato",
  "report.segment-retention.shape.transactions": "Et køb med kunde og dato",
  "report.segment-retention.input.crossed": "Krydset med",
  "report.segment-retention.input.crossed.hint":
    "En anden kolonne: hvert par af grupper er et segment for sig",
  "report.segment-retention.input.start": "Kunder ved start",
  "report.segment-retention.input.start.hint": "Hvor mange kunder segmentet havde, da perioden begyndte",
  "report.segment-retention.input.end": "Kunder ved slut",
  "report.segment-retention.input.end.hint": "Hvor mange der var, da den sluttede, nye medregnet",
  "report.segment-retention.input.new": "Nye kunder",
  "report.segment-retention.input.new.hint": "Hvor mange af dem der kom til i perioden; 0 uden denne kolonne",
  "report.segment-retention.input.joined": "Startdato",
  "report.segment-retention.input.joined.hint": "Den dag, medlemskabet begyndte",
  "report.segment-retention.input.ended": "Slutdato",
  "report.segment-retention.input.ended.hint": "Den dag, det sluttede; tom, så længe det varer",
  "report.segment-retention.input.date": "Købsdato",
  "report.segment-retention.input.date.hint": "Den dag, kunden købte",
  "report.segment-retention.input.amount": "Beløb",
  "report.segment-retention.input.amount.hint":
    "Med den tages tilbagebetalinger (negative beløb) ikke for køb",
  "report.segment-retention.option.period": "Periodens længde",
  "report.segment-retention.option.period.day": "Dag",
  "report.segment-retention.option.period.week": "Uge (mandag til søndag)",
  "report.segment-retention.option.period.week-sunday": "Uge (søndag til lørdag)",
  "report.segment-retention.option.period.month": "Måned",
  "report.segment-retention.option.period.quarter": "Kvartal",
  "report.segment-retention.option.period.year": "År",
  "report.segment-retention.option.periods": "Antal perioder",
  "report.segment-retention.option.until": "Til og med dagen",
  "report.segment-retention.option.until.hint": "Tom: så langt data rækker",
  "report.segment-retention.option.window": "Antal dage et køb gælder",
  "report.segment-retention.option.window.hint":
    "Den, der har købt inden for så mange dage før en dato, er kunde på den dato",
  "report.segment-retention.option.span": "Dage mellem start og slut",
  "report.segment-retention.option.compare": "Sammenlign",
  "report.segment-retention.option.compare.none": "Intet",
  "report.segment-retention.option.compare.segments": "To segmenter",
  "report.segment-retention.option.compare.periods": "Den sidste periode med den første",
  "report.segment-retention.option.first": "Første segment",
  "report.segment-retention.option.second": "Andet segment",
  "report.segment-retention.note.counts": "Antallene er kolonnernes, lagt sammen efter segment.",
  "report.segment-retention.note.rates":
    "Fastholdelse er (Slut − Nye) / Start, Frafald er Mistet / Start; totalen kommer af summerede kunder, aldrig af gennemsnit af andele.",
  "report.segment-retention.note.memberships":
    "En kunde tæller ved periodens start, når vedkommende er kommet ({joined}) før dens første dag og ikke gået ({ended}) inden da, og ved dens slut, når vedkommende er kommet senest på dens sidste dag og ikke gået, da den sluttede.",
  "report.segment-retention.note.period": "Periode: {from} til {to}.",
  "report.segment-retention.note.transactions":
    "Kunde på en dato er den, der har købt inden for {window, plural, one {# dag} other {# dage}} før den. Start er begyndelsen af {from}, Slut er udgangen af {to}; Nye er dem, der er kunder da og ikke var det ved start, uanset om de har købt endnu tidligere.",
  "report.segment-retention.note.comparison":
    "Forskel er den første andel minus den anden; Nedre og Øvre afgrænser den med {level, number, ::scale/100 .##} % sikkerhed (Newcombes hybride scoreinterval); p er den tosidede sandsynlighed for sådan en forskel, hvor der ingen er (samlet z-test).",

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
