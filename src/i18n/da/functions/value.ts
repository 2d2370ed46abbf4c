import type { FunctionText } from "../../../contract/function-spec";

const economics = {
  revenue: "Omsætning fra en kunde i én periode.",
  margin: "Andel af omsætningen, som er tilbage før betjeningsomkostningen.",
};
const costToServe = "Omkostning ved at betjene kunden i én periode: 0, når det udelades.";
const retention = "Andel af kunderne, som fastholdes fra en periode til den næste.";
const discount = "Hvor meget mindre en periode senere er værd: 0, når det udelades.";
const timing = "Hvornår det første bidrag kommer: nu (now) eller en periode senere (later).";
const growth = "Hvor meget bidraget vokser fra periode til periode: 0, når det udelades.";
const retentionNow = "Andel af kunderne, som fastholdes fra en periode til den næste nu.";
const retentionAfterwards = "Andel af kunderne, som fastholdes bagefter.";

/** Danish texts of the family value, by function id. */
export const value: Readonly<Record<string, FunctionText>> = {
  CLV: {
    summary: "Hvad en kunde er værd i dag over den tid, der stadig kan ventes.",
    params: {
      ...economics,
      retention,
      discount,
      costToServe,
      periods: "Hvor mange perioder der tæller: uden ende, når det udelades.",
      timing,
      growth,
    },
  },
  "CLV.PROFILE": {
    summary: "En kundes værdi periode for periode: overlevelse, bidrag, tilbagediskonteret, kumuleret.",
    params: {
      ...economics,
      retention,
      discount: "Hvor meget mindre en periode senere er værd.",
      costToServe: "Omkostning ved at betjene kunden i én periode.",
      periods: "Hvor mange perioder der vises.",
      timing,
      growth,
    },
  },
  PAYBACK: {
    summary: "Perioder, indtil en kundes forventede bidrag dækker, hvad det kostede at vinde kunden.",
    params: { ...economics, retention, cac: "Omkostning ved at vinde en kunde.", costToServe },
  },
  "CHURN.ACCEPTABLE": {
    summary: "Det højeste frafald, hvor en kunde stadig dækker, hvad det kostede at vinde kunden.",
    params: { ...economics, cac: "Omkostning ved at vinde en kunde.", discount, costToServe },
  },
  "RETENTION.LIFT": {
    summary: "Hvor stor en andel en kundes værdi stiger, når fastholdelsen stiger.",
    params: {
      ...economics,
      retention: retentionNow,
      newRetention: retentionAfterwards,
      discount,
      costToServe,
      timing,
    },
  },
  "RETENTION.BUDGET": {
    summary: "Det højeste beløb, det kan betale sig at bruge én gang pr. kunde på at øge fastholdelsen.",
    params: {
      ...economics,
      retention: retentionNow,
      newRetention: retentionAfterwards,
      discount,
      costToServe,
      timing,
    },
  },
  AOV: {
    summary: "Gennemsnitlig ordreværdi.",
    params: {
      amounts: "Beløbene for ordrerne eller deres linjer.",
      orders: "Ordren for hvert beløb: hver række er en ordre, når det udelades.",
    },
  },
  "PURCHASE.FREQUENCY": {
    summary: "Ordrer pr. kunde.",
    params: {
      customers: "Kunden for hver ordre eller linje.",
      orders: "Ordren for hver række: hver række er en ordre, når det udelades.",
    },
  },
  "REPEAT.RATE": {
    summary: "Andel af kunderne, som har købt på to eller flere dage.",
    params: { customers: "Kunden for hvert køb.", dates: "Dagen for hvert køb." },
  },
  "REPEAT.SHARE": {
    summary: "Andel af værdien, som kommer efter hver kundes første købsdag.",
    params: {
      customers: "Kunden for hvert køb.",
      dates: "Dagen for hvert køb.",
      amounts: "Værdien af hvert køb, negativ for en returnering.",
    },
  },
  CONCENTRATION: {
    summary: "Andel af værdien, som de bedste kunder står for.",
    params: {
      values: "Hver kundes værdi.",
      top: "Andel af kunderne, som regnes for de bedste: 0,1, når det udelades.",
    },
  },
};
