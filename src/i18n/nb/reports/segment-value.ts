import type { segmentValue as english } from "../../en/reports/segment-value";

export const segmentValue: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-value.name": "Segmentverdi",
  "report.segment-value.question": "Hvilke segmenter lønner seg?",
  "report.segment-value.sheet": "Segmentverdi",
  "report.segment-value.title": "Hva kundene er verdt etter {segment}",
  "report.segment-value.sentence":
    "Av {segments, plural, one {# segment} other {# segmenter}}: behold {keep, number}, rett opp {fix, number}, gi slipp på {drop, number}; {worst} gir minst: {contribution, number, ::.00} av {revenue, number, ::.00} per kunde og periode",
  "report.segment-value.sentence.alike":
    "Av {segments, plural, one {# segment} other {# segmenter}}: behold {keep, number}, rett opp {fix, number}, gi slipp på {drop, number}; {dear} og {cheap} bringer inn omtrent det samme ({dearMargin, number, ::.00} og {cheapMargin, number, ::.00} før betjening), men {dear} koster {times, number, ::.0} ganger så mye å betjene, så det er {dearLeft, number, ::.00} igjen mot {cheapLeft, number, ::.00}",
  "report.segment-value.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.segment-value.chart": "Verdien av en kunde etter {segment}",
  "report.segment-value.verdict.keep": "behold",
  "report.segment-value.verdict.fix": "rett opp",
  "report.segment-value.verdict.let-go": "gi slipp",
  "report.segment-value.reason.loses": "koster like mye å betjene som det bringer inn, eller mer",
  "report.segment-value.reason.unrecovered": "kundene går før det de kostet å verve er tjent inn",
  "report.segment-value.reason.serving": "for mye av dekningsbidraget går til betjening",
  "report.segment-value.reason.sound": "bringer inn mer enn det koster",
  "report.segment-value.reason.unknown": "bevaringen er ukjent",
  "report.segment-value.shape.rates": "Et segment med sin bevaringsgrad",
  "report.segment-value.shape.counts": "Et segment med antall ved start og slutt",
  "report.segment-value.shape.customers": "En kunde med omsetning og et ja eller nei",
  "report.segment-value.input.revenue": "Omsetning",
  "report.segment-value.input.revenue.hint": "Hva en kunde bringer inn i én periode, for eksempel en måned",
  "report.segment-value.input.margin": "Dekningsgrad",
  "report.segment-value.input.margin.hint":
    "Andel av omsetningen som er igjen før betjening, 0,6 eller 60 %; der kolonnen kan utelates, teller omsetningen fullt ut uten den",
  "report.segment-value.input.costToServe": "Betjeningskostnad",
  "report.segment-value.input.costToServe.hint":
    "Hva det koster å betjene en kunde i én periode: levering, støtte, returer",
  "report.segment-value.input.cac": "Anskaffelseskostnad",
  "report.segment-value.input.cac.hint":
    "Hva det koster å verve en kunde; med den vises det akseptable frafallet",
  "report.segment-value.input.retention": "Bevaring",
  "report.segment-value.input.retention.hint": "Andel av kundene som blir, 0,8 eller 80 %",
  "report.segment-value.input.customers": "Kunder",
  "report.segment-value.input.customers.hint": "Med den vises hele segmentets dekningsbidrag",
  "report.segment-value.option.span": "Omsetningsperioder som bevaringen dekker",
  "report.segment-value.option.span.hint":
    "12 der omsetningen er per måned og bevaringen per år; 1 der begge gjelder samme periode",
  "report.segment-value.option.discount": "Diskontering per periode",
  "report.segment-value.option.discount.hint": "Hvor mye mindre penger er verdt en periode senere",
  "report.segment-value.option.raise": "Poeng bevaring som kunne vinnes",
  "report.segment-value.option.raise.hint": "Mest verdt å bruke er det kundens verdi stiger med",
  "report.segment-value.option.servingLimit": "Største andel av bidraget betjening kan ta",
  "report.segment-value.option.servingLimit.hint": "Et segment over den skal rettes opp",
  "report.segment-value.note.rates": "Omsetning, dekningsgrad, betjeningskostnad og bevaring er kolonnenes.",
  "report.segment-value.note.counts": "Bevaring er (Slutt − Nye) / Start.",
  "report.segment-value.note.customers":
    "Omsetning og betjeningskostnad er gjennomsnitt for segmentets kunder, dekningsgraden er den samlede omsetningens, og bevaring er Beholdt / Start.",
  "report.segment-value.note.span":
    "Bevaringen i dataene dekker {span, plural, one {# omsetningsperiode} other {# omsetningsperioder}}; vist er andelen som lik i hver periode gir den.",
  "report.segment-value.note.value":
    "Dekningsbidrag er Omsetning × Dekningsgrad − Betjeningskostnad per kunde og periode. Kundeverdi er Dekningsbidrag / (1 − Bevaring / (1 + {discount, number, ::.####})), det første bidraget straks og uten slutt; tom der den ikke ville hatt noen grense.",
  "report.segment-value.note.worth-spending":
    "Mest verdt å bruke er økningen i kundeverdi ved {raise, number, ::scale/100 .##} poeng mer bevaring{span, plural, =1 {} other { over de # periodene i dataene}}: én gang per kunde.",
  "report.segment-value.note.verdict":
    "Gi slipp: ingenting er igjen etter betjening. Rett opp: kunden går før anskaffelseskostnaden er tjent inn, eller betjening tar mer enn {limit, number, ::scale/100 .##} % av bidraget. Ellers behold. Vurdering og årsak er ord som en oppdatering fornyer; tallene ved siden av er formler.",
  "report.segment-value.note.acquisition":
    "Akseptabelt frafall er det høyeste der kundens verdi ennå dekker anskaffelseskostnaden; tomt der intet frafall gjør det.",
  "report.segment-value.input.segment": "Segment",
  "report.segment-value.input.segment.hint":
    "Kolonnen med gruppene som sammenlignes, f.eks. avtale eller abonnement",
  "report.segment-value.input.crossed": "Krysset med",
  "report.segment-value.input.crossed.hint": "En annen kolonne: hvert par av grupper er et eget segment",
  "report.segment-value.input.start": "Kunder ved start",
  "report.segment-value.input.start.hint": "Hvor mange kunder segmentet hadde da perioden begynte",
  "report.segment-value.input.end": "Kunder ved slutt",
  "report.segment-value.input.end.hint": "Hvor mange det var da den sluttet, nye medregnet",
  "report.segment-value.input.new": "Nye kunder",
  "report.segment-value.input.new.hint": "Hvor mange av dem som kom til i perioden; 0 uten denne kolonnen",
  "report.segment-value.input.outcome": "Utfall",
  "report.segment-value.input.outcome.hint": "Ja eller nei, SANN eller USANN, 1 eller 0: ett svar per kunde",
  "report.segment-value.input.customer": "Kunde",
  "report.segment-value.input.customer.hint": "Med den finner Stay kunder som står på flere rader",
  "report.segment-value.option.meaning": "Hva betyr «Ja»?",
  "report.segment-value.option.meaning.kept": "Kunden ble værende",
  "report.segment-value.option.meaning.left": "Kunden sluttet",
  "report.segment-value.note.kept": "«Ja» i {outcome} betyr at kunden ble værende.",
  "report.segment-value.note.left": "«Ja» i {outcome} betyr at kunden sluttet.",
};
