import type { FunctionText } from "../../../contract/function-spec";

const economics = {
  revenue: "Inntekt fra en kunde i én periode.",
  margin: "Andel av inntekten som er igjen før betjeningskostnaden.",
};
const costToServe = "Kostnaden ved å betjene kunden i én periode: 0 når det utelates.";
const retention = "Andel av kundene som beholdes fra en periode til den neste.";
const discount = "Hvor mye mindre en periode senere er verdt: 0 når det utelates.";
const timing = "Når det første bidraget kommer: nå (now) eller en periode senere (later).";
const growth = "Hvor mye bidraget vokser fra periode til periode: 0 når det utelates.";
const retentionNow = "Andel av kundene som i dag beholdes fra en periode til den neste.";
const retentionAfterwards = "Andel av kundene som beholdes etterpå.";

/** Norwegian bokmål texts of the family value, by function id. */
export const value: Readonly<Record<string, FunctionText>> = {
  CLV: {
    summary: "Kundelevetidsverdi: hva en kunde er verdt i dag over tiden som fortsatt ventes.",
    params: {
      ...economics,
      retention,
      discount,
      costToServe,
      periods: "Hvor mange perioder som teller: uten ende når det utelates.",
      timing,
      growth,
    },
  },
  "CLV.PROFILE": {
    summary: "En kundes verdi periode for periode: overlevelse, dekningsbidrag, diskontert, kumulert.",
    params: {
      ...economics,
      retention,
      discount: "Hvor mye mindre en periode senere er verdt.",
      costToServe: "Kostnaden ved å betjene kunden i én periode.",
      periods: "Hvor mange perioder som vises.",
      timing,
      growth,
    },
  },
  PAYBACK: {
    summary: "Perioder til det ventede bidraget fra en kunde dekker kostnaden ved å vinne kunden.",
    params: { ...economics, retention, cac: "Kostnaden ved å vinne en kunde.", costToServe },
  },
  "CHURN.ACCEPTABLE": {
    summary: "Det høyeste frafallet der en kunde fortsatt dekker kostnaden ved å vinne kunden.",
    params: { ...economics, cac: "Kostnaden ved å vinne en kunde.", discount, costToServe },
  },
  "RETENTION.LIFT": {
    summary: "Hvor stor andel en kundes verdi øker med når bevaringen øker.",
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
    summary: "Det høyeste beløpet det lønner seg å bruke én gang per kunde for å øke bevaringen.",
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
    summary: "Gjennomsnittlig ordreverdi.",
    params: {
      amounts: "Beløpene for ordrene eller linjene i dem.",
      orders: "Ordren for hvert beløp: hver rad er en ordre når det utelates.",
    },
  },
  "PURCHASE.FREQUENCY": {
    summary: "Ordrer per kunde.",
    params: {
      customers: "Kunden for hver ordre eller linje.",
      orders: "Ordren for hver rad: hver rad er en ordre når det utelates.",
    },
  },
  "REPEAT.RATE": {
    summary: "Andel av kundene som har kjøpt på to eller flere dager.",
    params: { customers: "Kunden for hvert kjøp.", dates: "Dagen for hvert kjøp." },
  },
  "REPEAT.SHARE": {
    summary: "Andel av verdien som kommer etter hver kundes første kjøpsdag.",
    params: {
      customers: "Kunden for hvert kjøp.",
      dates: "Dagen for hvert kjøp.",
      amounts: "Verdien av hvert kjøp, negativ for en retur.",
    },
  },
  CONCENTRATION: {
    summary: "Andel av verdien som de beste kundene står for.",
    params: {
      values: "Hver kundes verdi.",
      top: "Andel av kundene som regnes som de beste: 0,1 når det utelates.",
    },
  },
};
