import type { segmentRetention as english } from "../../en/reports/segment-retention";

export const segmentRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-retention.name": "Bevaring per segment",
  "report.segment-retention.question": "Hvem blir, og hvem slutter?",
  "report.segment-retention.sheet": "Bevaring per segment",
  "report.segment-retention.title": "Bevaring etter {segment}",
  "report.segment-retention.sentence":
    "Av {customers, plural, one {# kunde} other {# kunder}} ble {retention, number, ::scale/100 .0} % værende; {worst} mister flest: {churn, number, ::scale/100 .0} % ({lost, number} av {start, number})",
  "report.segment-retention.sentence.one-segment":
    "Av {customers, plural, one {# kunde} other {# kunder}} ble {retention, number, ::scale/100 .0} % værende",
  "report.segment-retention.sentence.nobody-left":
    "{customers, plural, one {Den eneste kunden} other {Alle # kundene}} ble værende",
  "report.segment-retention.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.segment-retention.chart": "Andel av kundene som ble værende, etter {segment}",
  "report.segment-retention.input.segment": "Segment",
  "report.segment-retention.input.segment.hint":
    "Kolonnen med gruppene som sammenlignes, f.eks. avtale eller abonnement",
  "report.segment-retention.input.outcome": "Utfall",
  "report.segment-retention.input.outcome.hint":
    "Ja eller nei, SANN eller USANN, 1 eller 0: ett svar per kunde",
  "report.segment-retention.input.customer": "Kunde",
  "report.segment-retention.input.customer.hint": "Med den finner Stay kunder som står på flere rader",
  "report.segment-retention.option.meaning": "Hva betyr «Ja»?",
  "report.segment-retention.option.meaning.kept": "Kunden ble værende",
  "report.segment-retention.option.meaning.left": "Kunden sluttet",
  "report.segment-retention.note.kept": "«Ja» i {outcome} betyr at kunden ble værende.",
  "report.segment-retention.note.left": "«Ja» i {outcome} betyr at kunden sluttet.",
  "report.segment-retention.shape.counts": "Et segment med antall ved start og slutt",
  "report.segment-retention.shape.outcomes": "En kunde med et ja eller nei",
  "report.segment-retention.shape.memberships": "Et medlemskap med start- og sluttdato",
  "report.segment-retention.shape.transactions": "Et kjøp med kunde og dato",
  "report.segment-retention.input.crossed": "Krysset med",
  "report.segment-retention.input.crossed.hint": "En annen kolonne: hvert par av grupper er et eget segment",
  "report.segment-retention.input.start": "Kunder ved start",
  "report.segment-retention.input.start.hint": "Hvor mange kunder segmentet hadde da perioden begynte",
  "report.segment-retention.input.end": "Kunder ved slutt",
  "report.segment-retention.input.end.hint": "Hvor mange det var da den sluttet, nye medregnet",
  "report.segment-retention.input.new": "Nye kunder",
  "report.segment-retention.input.new.hint":
    "Hvor mange av dem som kom til i perioden; 0 uten denne kolonnen",
  "report.segment-retention.input.joined": "Startdato",
  "report.segment-retention.input.joined.hint": "Dagen medlemskapet begynte",
  "report.segment-retention.input.ended": "Sluttdato",
  "report.segment-retention.input.ended.hint": "Dagen det sluttet; tom så lenge det varer",
  "report.segment-retention.input.date": "Kjøpsdato",
  "report.segment-retention.input.date.hint": "Dagen kunden kjøpte",
  "report.segment-retention.input.amount": "Beløp",
  "report.segment-retention.input.amount.hint":
    "Med den tas ikke tilbakebetalinger (negative beløp) for kjøp",
  "report.segment-retention.option.periods": "Antall perioder",
  "report.segment-retention.option.window": "Antall dager et kjøp gjelder",
  "report.segment-retention.option.window.hint":
    "Den som har kjøpt innen så mange dager før en dato, er kunde på den datoen",
  "report.segment-retention.option.span": "Dager mellom start og slutt",
  "report.segment-retention.option.compare": "Sammenlign",
  "report.segment-retention.option.compare.none": "Ingenting",
  "report.segment-retention.option.compare.segments": "To segmenter",
  "report.segment-retention.option.compare.periods": "Den siste perioden med den første",
  "report.segment-retention.option.first": "Første segment",
  "report.segment-retention.option.second": "Andre segment",
  "report.segment-retention.note.counts": "Antallene er kolonnenes, lagt sammen etter segment.",
  "report.segment-retention.note.rates":
    "Bevaring er (Slutt − Nye) / Start, Frafall er Tapt / Start; totalen kommer av summerte kunder, aldri av gjennomsnitt av andeler.",
  "report.segment-retention.note.memberships":
    "En kunde teller ved periodens start når vedkommende kom ({joined}) før den første dagen og ikke hadde sluttet ({ended}) før da, og ved slutten når vedkommende kom senest den siste dagen og ikke hadde sluttet da den var over.",
  "report.segment-retention.note.period": "Periode: {from} til {to}.",
  "report.segment-retention.note.transactions":
    "Kunde på en dato er den som har kjøpt innen {window, plural, one {# dag} other {# dager}} før den. Start er begynnelsen av {from}, Slutt er utgangen av {to}; Nye er de som er kunder da og ikke var det ved start, uansett om de har kjøpt enda tidligere.",
  "report.segment-retention.note.not-compared": "Ingenting sammenlignes: oppgi to ulike segmenter.",
  "report.segment-retention.note.comparison":
    "Forskjell er den første andelen minus den andre; Nedre og Øvre avgrenser den med {level, number, ::scale/100 .##} % konfidens (Newcombes hybride skårintervall); p er den tosidige sannsynligheten for en slik forskjell der det ikke er noen (samlet z-test).",
};
