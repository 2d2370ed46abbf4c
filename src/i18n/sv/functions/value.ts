import type { FunctionText } from "../../../contract/function-spec";

const economics = {
  revenue: "Intäkter från en kund under en period.",
  margin: "Andel av intäkterna som är kvar före servicekostnaden.",
};
const costToServe = "Kostnad för att betjäna kunden under en period: 0 när det utelämnas.";
const retention = "Andel av kunderna som behålls från en period till nästa.";
const discount = "Hur mycket mindre en period senare är värd: 0 när det utelämnas.";
const timing = "När det första täckningsbidraget kommer: nu (now) eller en period senare (later).";
const growth = "Hur mycket täckningsbidraget växer från period till period: 0 när det utelämnas.";
const retentionNow = "Andel av kunderna som i dag behålls från en period till nästa.";
const retentionAfterwards = "Andel av kunderna som behålls därefter.";

/** Swedish texts of the family value, by function id. */
export const value: Readonly<Record<string, FunctionText>> = {
  CLV: {
    summary: "Kundlivstidsvärde: vad en kund är värd i dag över den tid som ännu är att vänta.",
    params: {
      ...economics,
      retention,
      discount,
      costToServe,
      periods: "Hur många perioder som räknas: utan slut när det utelämnas.",
      timing,
      growth,
    },
  },
  "CLV.PROFILE": {
    summary: "En kunds värde period för period: överlevnad, täckningsbidrag, diskonterat, ackumulerat.",
    params: {
      ...economics,
      retention,
      discount: "Hur mycket mindre en period senare är värd.",
      costToServe: "Kostnad för att betjäna kunden under en period.",
      periods: "Hur många perioder som visas.",
      timing,
      growth,
    },
  },
  PAYBACK: {
    summary: "Perioder tills en kunds väntade täckningsbidrag täcker kostnaden för att värva kunden.",
    params: { ...economics, retention, cac: "Kostnad för att värva en kund.", costToServe },
  },
  "CHURN.ACCEPTABLE": {
    summary: "Det högsta kundbortfall där en kund ändå täcker kostnaden för att värva kunden.",
    params: { ...economics, cac: "Kostnad för att värva en kund.", discount, costToServe },
  },
  "RETENTION.LIFT": {
    summary: "Hur stor andel en kunds värde stiger när retentionen stiger.",
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
    summary: "Det mesta som det lönar sig att lägga en gång per kund på att höja retentionen.",
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
    summary: "Genomsnittligt ordervärde.",
    params: {
      amounts: "Beloppen för orderna eller deras rader.",
      orders: "Ordern för varje belopp: varje rad är en order när det utelämnas.",
    },
  },
  "PURCHASE.FREQUENCY": {
    summary: "Order per kund.",
    params: {
      customers: "Kunden för varje order eller orderrad.",
      orders: "Ordern för varje rad: varje rad är en order när det utelämnas.",
    },
  },
  "REPEAT.RATE": {
    summary: "Andel av kunderna som har köpt under två eller flera dagar.",
    params: { customers: "Kunden för varje köp.", dates: "Dagen för varje köp." },
  },
  "REPEAT.SHARE": {
    summary: "Andel av värdet som kommer efter varje kunds första köpdag.",
    params: {
      customers: "Kunden för varje köp.",
      dates: "Dagen för varje köp.",
      amounts: "Värdet av varje köp, negativt för en retur.",
    },
  },
  CONCENTRATION: {
    summary: "Andel av värdet som de bästa kunderna står för.",
    params: {
      values: "Varje kunds värde.",
      top: "Andel av kunderna som räknas som de bästa: 0,1 när det utelämnas.",
    },
  },
};
