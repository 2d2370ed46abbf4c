import type { whatIf as english } from "../../en/reports/what-if";

export const whatIf: Readonly<Record<keyof typeof english, string>> = {
  "report.what-if.name": "Hvad nu hvis",
  "report.what-if.question": "Hvad hvis vi beholdt 5 % flere?",
  "report.what-if.sheet": "Hvad nu hvis",
  "report.what-if.title": "Hvad det ville give at beholde {raise, number, ::scale/100 .##} point flere",
  "report.what-if.sentence":
    "At beholde {raise, number, ::scale/100 .##} point flere af {customers, plural, one {# kunde} other {# kunder}} ville give {extra, number, ::.00} over {periods, plural, one {# periode} other {# perioder}}, {lift, number, ::scale/100 .0} % mere fortjeneste; {best} vinder mest pr. kunde: {gain, number, ::.00}{spends, select, yes {; efter udgiften er der {net, number, ::.00} tilbage} other {}}",
  "report.what-if.sentence.no-profit":
    "At beholde {raise, number, ::scale/100 .##} point flere af {customers, plural, one {# kunde} other {# kunder}} ville give {extra, number, ::.00} over {periods, plural, one {# periode} other {# perioder}}; {best} vinder mest pr. kunde: {gain, number, ::.00}{spends, select, yes {; efter udgiften er der {net, number, ::.00} tilbage} other {}}",
  "report.what-if.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.what-if.chart": "Værdien af en kunde nu og med mere fastholdelse efter {segment}",
  "report.what-if.shape.rates": "Et segment med kunder, fastholdelse og dækningsbidrag",
  "report.what-if.shape.counts": "Et segment med antal, omsætning og dækningsgrad",
  "report.what-if.input.segment.hint": "Hvert segment er en række i modellen",
  "report.what-if.input.customers": "Kunder",
  "report.what-if.input.customers.hint": "Hvor mange kunder segmentet har nu",
  "report.what-if.input.retention": "Fastholdelse",
  "report.what-if.input.retention.hint":
    "Andel af kunderne, der bliver fra én periode til den næste, 0,8 eller 80 %",
  "report.what-if.input.contribution": "Dækningsbidrag",
  "report.what-if.input.contribution.hint": "Hvad en kunde efterlader i én periode efter alle omkostninger",
  "report.what-if.input.cac": "Anskaffelsesomkostning",
  "report.what-if.input.cac.hint":
    "Hvad det koster at hverve en kunde; med den sammenlignes det at beholde med det at hverve",
  "report.what-if.input.revenue": "Omsætning",
  "report.what-if.input.revenue.hint": "Hvad en kunde indbringer i én periode, fx en måned",
  "report.what-if.input.margin": "Dækningsgrad",
  "report.what-if.input.margin.hint": "Andel af omsætningen, der er tilbage før betjening, 0,6 eller 60 %",
  "report.what-if.input.costToServe": "Betjeningsomkostning",
  "report.what-if.input.costToServe.hint":
    "Hvad det koster at betjene en kunde i én periode: levering, support, returvarer",
  "report.what-if.option.span": "Omsætningsperioder, som fastholdelsen dækker",
  "report.what-if.option.span.hint":
    "12, hvor omsætningen er pr. måned og fastholdelsen pr. år; 1, hvor begge gælder samme periode",
  "report.what-if.option.raise": "Point mere fastholdelse",
  "report.what-if.option.raise.hint":
    "Over den tid som antallene eller raten dækker: et år, 5 point mere på et år",
  "report.what-if.option.spending": "Udgift pr. kunde for at opnå det",
  "report.what-if.option.spending.hint": "Én gang, i hele kroner eller euro",
  "report.what-if.option.periods": "Perioder frem",
  "report.what-if.option.periods.hint": "12 for et år i måneder",
  "report.what-if.option.discount": "Diskontering pr. periode",
  "report.what-if.option.discount.hint": "Hvor meget mindre penge er værd en periode senere",
  "report.what-if.option.growth": "Vækst i dækningsbidrag pr. periode",
  "report.what-if.option.growth.hint": "Hvor meget mere en kunde, der bliver, bidrager med hver periode",
  "report.what-if.note.counts":
    "Dækningsbidrag er omsætning × dækningsgrad − betjeningsomkostning; kunder er dem ved slut; fastholdelse er ((Slut − Nye) / Start)^(1/{span, number}), andelen for én omsætningsperiode.",
  "report.what-if.note.span":
    "De ekstra point lægges til andelen, der blev fastholdt over alle {span, number} perioder i dataene: fastholdelse derefter er (Fastholdelse^{span, number} + Mere fastholdelse)^(1/{span, number}).",
  "report.what-if.note.assumptions":
    "Mere fastholdelse, Udgift, Perioder, Diskontering og Vækst er antagelser: ret dem i deres celler, segment for segment, så følger tabellen med. En opdatering bevarer det, du har skrevet.",
  "report.what-if.note.value":
    "Kundeværdi lægger Dækningsbidrag × q^t sammen over perioderne, q = Fastholdelse × (1 + Vækst) / (1 + Diskontering), det første straks.",
  "report.what-if.note.profit":
    "Højst værd at bruge er stigningen i kundeværdi; Ekstra fortjeneste er den gange kunderne; Netto er det, der er tilbage efter udgiften; Løft er Ekstra fortjeneste / Fortjeneste nu, i totalrækken for hele virksomheden.",
  "report.what-if.note.acquisition":
    "Hverv i stedet er, hvor mange kunder der skulle hverves for samme gevinst, hver med Kundeværdi − Anskaffelsesomkostning tilbage; tomt, hvor det ikke betaler sig.",
  "report.what-if.input.segment": "Segment",
  "report.what-if.input.start": "Kunder ved start",
  "report.what-if.input.start.hint": "Hvor mange kunder segmentet havde, da perioden begyndte",
  "report.what-if.input.end": "Kunder ved slut",
  "report.what-if.input.end.hint": "Hvor mange der var, da den sluttede, nye medregnet",
  "report.what-if.input.new": "Nye kunder",
  "report.what-if.input.new.hint": "Hvor mange af dem der kom til i perioden; 0 uden denne kolonne",
};
