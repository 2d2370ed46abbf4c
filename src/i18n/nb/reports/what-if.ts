import type { whatIf as english } from "../../en/reports/what-if";

export const whatIf: Readonly<Record<keyof typeof english, string>> = {
  "report.what-if.name": "Hva om",
  "report.what-if.question": "Hva om vi beholdt 5 % flere?",
  "report.what-if.sheet": "Hva om",
  "report.what-if.title": "Hva det ville gi å beholde {raise, number, ::scale/100 .##} poeng flere",
  "report.what-if.sentence":
    "Å beholde {raise, number, ::scale/100 .##} poeng flere av {customers, plural, one {# kunde} other {# kunder}} ville gi {extra, number, ::.00} over {periods, plural, one {# periode} other {# perioder}}, {lift, number, ::scale/100 .0} % mer fortjeneste; {best} vinner mest per kunde: {gain, number, ::.00}{spends, select, yes {; etter utgiften er det {net, number, ::.00} igjen} other {}}",
  "report.what-if.sentence.no-profit":
    "Å beholde {raise, number, ::scale/100 .##} poeng flere av {customers, plural, one {# kunde} other {# kunder}} ville gi {extra, number, ::.00} over {periods, plural, one {# periode} other {# perioder}}; {best} vinner mest per kunde: {gain, number, ::.00}{spends, select, yes {; etter utgiften er det {net, number, ::.00} igjen} other {}}",
  "report.what-if.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.what-if.chart": "Verdien av en kunde nå og med mer bevaring etter {segment}",
  "report.what-if.shape.rates": "Et segment med kunder, bevaring og dekningsbidrag",
  "report.what-if.shape.counts": "Et segment med antall, omsetning og dekningsgrad",
  "report.what-if.input.segment.hint": "Hvert segment er en rad i modellen",
  "report.what-if.input.customers": "Kunder",
  "report.what-if.input.customers.hint": "Hvor mange kunder segmentet har nå",
  "report.what-if.input.retention": "Bevaring",
  "report.what-if.input.retention.hint":
    "Andel av kundene som blir fra én periode til den neste, 0,8 eller 80 %",
  "report.what-if.input.contribution": "Dekningsbidrag",
  "report.what-if.input.contribution.hint": "Hva en kunde etterlater i én periode etter alle kostnader",
  "report.what-if.input.cac": "Anskaffelseskostnad",
  "report.what-if.input.cac.hint":
    "Hva det koster å verve en kunde; med den sammenlignes det å beholde med det å verve",
  "report.what-if.input.revenue": "Omsetning",
  "report.what-if.input.revenue.hint": "Hva en kunde bringer inn i én periode, for eksempel en måned",
  "report.what-if.input.margin": "Dekningsgrad",
  "report.what-if.input.margin.hint": "Andel av omsetningen som er igjen før betjening, 0,6 eller 60 %",
  "report.what-if.input.costToServe": "Betjeningskostnad",
  "report.what-if.input.costToServe.hint":
    "Hva det koster å betjene en kunde i én periode: levering, støtte, returer",
  "report.what-if.option.span": "Omsetningsperioder som bevaringen dekker",
  "report.what-if.option.span.hint":
    "12 der omsetningen er per måned og bevaringen per år; 1 der begge gjelder samme periode",
  "report.what-if.option.raise": "Poeng mer bevaring",
  "report.what-if.option.raise.hint":
    "Over tiden som antallene eller raten dekker: et år, 5 poeng mer på et år",
  "report.what-if.option.spending": "Utgift per kunde for å oppnå det",
  "report.what-if.option.spending.hint": "Én gang, i hele kroner eller euro",
  "report.what-if.option.periods": "Perioder fremover",
  "report.what-if.option.periods.hint": "12 for et år i måneder",
  "report.what-if.option.discount": "Diskontering per periode",
  "report.what-if.option.discount.hint": "Hvor mye mindre penger er verdt en periode senere",
  "report.what-if.option.growth": "Vekst i dekningsbidrag per periode",
  "report.what-if.option.growth.hint": "Hvor mye mer en kunde som blir, bidrar med hver periode",
  "report.what-if.note.counts":
    "Dekningsbidrag er omsetning × dekningsgrad − betjeningskostnad; kunder er dem ved slutt; bevaring er ((Slutt − Nye) / Start)^(1/{span, number}), andelen for én omsetningsperiode.",
  "report.what-if.note.span":
    "De ekstra poengene legges til andelen som ble beholdt over alle {span, number} perioder i dataene: bevaring etterpå er (Bevaring^{span, number} + Mer bevaring)^(1/{span, number}).",
  "report.what-if.note.assumptions":
    "Mer bevaring, Utgift, Perioder, Diskontering og Vekst er antakelser: endre dem i cellene, segment for segment, så følger tabellen med. En oppdatering beholder det du har skrevet.",
  "report.what-if.note.value":
    "Kundeverdi legger sammen Dekningsbidrag × q^t over periodene, q = Bevaring × (1 + Vekst) / (1 + Diskontering), det første straks.",
  "report.what-if.note.profit":
    "Mest verdt å bruke er økningen i kundeverdi; Ekstra fortjeneste er den ganger kundene; Netto er det som er igjen etter utgiften; Løft er Ekstra fortjeneste / Fortjeneste nå, i totalraden for hele virksomheten.",
  "report.what-if.note.acquisition":
    "Verv i stedet er hvor mange kunder som måtte verves for samme gevinst, hver med Kundeverdi − Anskaffelseskostnad igjen; tomt der det ikke lønner seg.",
  "report.what-if.input.segment": "Segment",
  "report.what-if.input.start": "Kunder ved start",
  "report.what-if.input.start.hint": "Hvor mange kunder segmentet hadde da perioden begynte",
  "report.what-if.input.end": "Kunder ved slutt",
  "report.what-if.input.end.hint": "Hvor mange det var da den sluttet, nye medregnet",
  "report.what-if.input.new": "Nye kunder",
  "report.what-if.input.new.hint": "Hvor mange av dem som kom til i perioden; 0 uten denne kolonnen",
};
