import type { FunctionText } from "../../../contract/function-spec";

const scores = "Svar från 0 till 10 på hur troligt det är att kunden rekommenderar oss.";

/** Swedish texts of the family feedback, by function id. */
export const feedback: Readonly<Record<string, FunctionText>> = {
  NPS: {
    summary: "Net promoter score: ambassadörer minus kritiker, av hundra svar.",
    params: { scores },
  },
  "NPS.INTERVAL": {
    summary: "Nedre och övre gräns för intervallet där verklig net promoter score ligger.",
    params: {
      scores,
      level: "Hur ofta sådana intervall rymmer det sanna värdet: 0,95 när det utelämnas.",
    },
  },
  CSAT: {
    summary: "Kundnöjdhet: andelen av de två bästa betygen, eller medelbetyget.",
    params: {
      scores: "Betyg från 1 till det bästa.",
      scale: "Det bästa betyget: 5 när det utelämnas.",
      method: "Andelen av de två bästa betygen (top2) eller medelbetyget (mean).",
    },
  },
  "CHURN.REASONS": {
    summary: "Varför kunder lämnade: orsaker efter antal kunder och värde, de vanligaste först.",
    params: {
      reasons: "Orsaken för varje förlorad kund.",
      values: "Vad varje förlorad kund var värd.",
      minimum: "Orsaker med färre kunder slås ihop till Övriga: 5 när det utelämnas.",
    },
  },
};
