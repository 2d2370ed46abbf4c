import type { segmentValue as english } from "../../en/reports/segment-value";

export const segmentValue: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-value.name": "Segmentværdi",
  "report.segment-value.question": "Hvilke segmenter tjener sig ind?",
  "report.segment-value.sheet": "Segmentværdi",
  "report.segment-value.title": "Hvad kunderne er værd efter {segment}",
  "report.segment-value.sentence":
    "Af {segments, plural, one {# segment} other {# segmenter}}: behold {keep, number}, ret op på {fix, number}, slip {drop, number}; {worst} giver mindst: {contribution, number, ::.00} af {revenue, number, ::.00} pr. kunde og periode",
  "report.segment-value.sentence.alike":
    "Af {segments, plural, one {# segment} other {# segmenter}}: behold {keep, number}, ret op på {fix, number}, slip {drop, number}; {dear} og {cheap} indbringer omtrent det samme ({dearMargin, number, ::.00} og {cheapMargin, number, ::.00} før betjening), men {dear} koster {times, number, ::.0} gange så meget at betjene, så der er {dearLeft, number, ::.00} tilbage mod {cheapLeft, number, ::.00}",
  "report.segment-value.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.segment-value.chart": "Værdien af en kunde efter {segment}",
  "report.segment-value.verdict.keep": "behold",
  "report.segment-value.verdict.fix": "ret op",
  "report.segment-value.verdict.let-go": "slip",
  "report.segment-value.reason.loses": "koster lige så meget at betjene, som det indbringer, eller mere",
  "report.segment-value.reason.unrecovered": "kunderne går, før det, de kostede at hverve, er tjent hjem",
  "report.segment-value.reason.serving": "for meget af dækningsbidraget går til betjening",
  "report.segment-value.reason.sound": "indbringer mere, end det koster",
  "report.segment-value.reason.unknown": "fastholdelsen er ukendt",
  "report.segment-value.shape.rates": "Et segment med sin fastholdelse",
  "report.segment-value.shape.counts": "Et segment med antal ved start og slut",
  "report.segment-value.shape.customers": "En kunde med omsætning og et ja eller nej",
  "report.segment-value.input.revenue": "Omsætning",
  "report.segment-value.input.revenue.hint": "Hvad en kunde indbringer i én periode, fx en måned",
  "report.segment-value.input.margin": "Dækningsgrad",
  "report.segment-value.input.margin.hint":
    "Andel af omsætningen, der er tilbage før betjening, 0,6 eller 60 %; hvor kolonnen kan undværes, tæller omsætningen fuldt ud uden den",
  "report.segment-value.input.costToServe": "Betjeningsomkostning",
  "report.segment-value.input.costToServe.hint":
    "Hvad det koster at betjene en kunde i én periode: levering, support, returvarer",
  "report.segment-value.input.cac": "Anskaffelsesomkostning",
  "report.segment-value.input.cac.hint":
    "Hvad det koster at hverve en kunde; med den vises det tålelige frafald",
  "report.segment-value.input.retention": "Fastholdelse",
  "report.segment-value.input.retention.hint": "Andel af kunderne, der bliver, 0,8 eller 80 %",
  "report.segment-value.input.customers": "Kunder",
  "report.segment-value.input.customers.hint": "Med den vises hele segmentets dækningsbidrag",
  "report.segment-value.option.span": "Omsætningsperioder, som fastholdelsen dækker",
  "report.segment-value.option.span.hint":
    "12, hvor omsætningen er pr. måned og fastholdelsen pr. år; 1, hvor begge gælder samme periode",
  "report.segment-value.option.discount": "Diskontering pr. periode",
  "report.segment-value.option.discount.hint": "Hvor meget mindre penge er værd en periode senere",
  "report.segment-value.option.raise": "Point af fastholdelse, der kunne vindes",
  "report.segment-value.option.raise.hint": "Højst værd at bruge er det, som kundens værdi stiger derved",
  "report.segment-value.option.servingLimit": "Største andel af bidraget, betjening må tage",
  "report.segment-value.option.servingLimit.hint": "Et segment over den skal rettes op",
  "report.segment-value.note.rates":
    "Omsætning, dækningsgrad, betjeningsomkostning og fastholdelse er kolonnernes.",
  "report.segment-value.note.counts": "Fastholdelse er (Slut − Nye) / Start.",
  "report.segment-value.note.customers":
    "Omsætning og betjeningsomkostning er gennemsnit for segmentets kunder, dækningsgraden er den samlede omsætnings, og fastholdelse er Fastholdt / Start.",
  "report.segment-value.note.span":
    "Dataenes fastholdelse dækker {span, plural, one {# omsætningsperiode} other {# omsætningsperioder}}; vist er den andel, der ens i hver periode giver den.",
  "report.segment-value.note.value":
    "Dækningsbidrag er Omsætning × Dækningsgrad − Betjeningsomkostning pr. kunde og periode. Kundeværdi er Dækningsbidrag / (1 − Fastholdelse / (1 + {discount, number, ::.####})), det første bidrag straks og uden ophør; tom, hvor den ingen grænse ville have.",
  "report.segment-value.note.worth-spending":
    "Højst værd at bruge er stigningen i kundeværdi ved {raise, number, ::scale/100 .##} point mere fastholdelse{span, plural, =1 {} other { over dataenes # perioder}}: én gang pr. kunde.",
  "report.segment-value.note.verdict":
    "Slip: intet er tilbage efter betjening. Ret op: kunden går, før anskaffelsesomkostningen er tjent hjem, eller betjening tager mere end {limit, number, ::scale/100 .##} % af bidraget. Ellers behold. Vurdering og årsag er ord, som en opdatering fornyer; tallene ved siden af er formler.",
  "report.segment-value.note.acquisition":
    "Tåleligt frafald er det højeste, hvor kundens værdi endnu dækker anskaffelsesomkostningen; tomt, hvor intet frafald gør det.",
  "report.segment-value.input.segment": "Segment",
  "report.segment-value.input.segment.hint":
    "Kolonnen, hvis grupper sammenlignes, fx kontrakt eller abonnement",
  "report.segment-value.input.crossed": "Krydset med",
  "report.segment-value.input.crossed.hint": "En anden kolonne: hvert par af grupper er et segment for sig",
  "report.segment-value.input.start": "Kunder ved start",
  "report.segment-value.input.start.hint": "Hvor mange kunder segmentet havde, da perioden begyndte",
  "report.segment-value.input.end": "Kunder ved slut",
  "report.segment-value.input.end.hint": "Hvor mange der var, da den sluttede, nye medregnet",
  "report.segment-value.input.new": "Nye kunder",
  "report.segment-value.input.new.hint": "Hvor mange af dem der kom til i perioden; 0 uden denne kolonne",
  "report.segment-value.input.outcome": "Udfald",
  "report.segment-value.input.outcome.hint": "Ja eller nej, SAND eller FALSK, 1 eller 0: ét svar pr. kunde",
  "report.segment-value.input.customer": "Kunde",
  "report.segment-value.input.customer.hint": "Med den findes kunder, der står på flere rækker",
  "report.segment-value.option.meaning": "Hvad betyder “Ja”?",
  "report.segment-value.option.meaning.kept": "Kunden blev",
  "report.segment-value.option.meaning.left": "Kunden forlod os",
  "report.segment-value.note.kept": "“Ja” i {outcome} betyder, at kunden blev.",
  "report.segment-value.note.left": "“Ja” i {outcome} betyder, at kunden forlod os.",
};
