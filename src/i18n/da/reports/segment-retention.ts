import type { segmentRetention as english } from "../../en/reports/segment-retention";

export const segmentRetention: Readonly<Record<keyof typeof english, string>> = {
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
  "report.segment-retention.note.kept": "“Ja” i {outcome} betyder, at kunden blev.",
  "report.segment-retention.note.left": "“Ja” i {outcome} betyder, at kunden forlod os.",
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
  "report.segment-retention.option.periods": "Antal perioder",
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
  "report.segment-retention.note.not-compared": "Intet sammenlignes: angiv to forskellige segmenter.",
  "report.segment-retention.note.comparison":
    "Forskel er den første andel minus den anden; Nedre og Øvre afgrænser den med {level, number, ::scale/100 .##} % sikkerhed (Newcombes hybride scoreinterval); p er den tosidede sandsynlighed for sådan en forskel, hvor der ingen er (samlet z-test).",
};
