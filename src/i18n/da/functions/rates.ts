import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family rates, by function id. */
export const rates: Readonly<Record<string, FunctionText>> = {
  RETENTION: {
    summary: "Andel af kunderne ved periodens begyndelse, som stadig er her ved dens slutning.",
    params: {
      start: "Kunder ved periodens begyndelse.",
      end: "Kunder ved periodens slutning, nye medregnet.",
      new: "Kunder vundet i perioden.",
    },
  },
  CHURN: {
    summary: "Andel af kunderne, som forsvandt i perioden.",
    params: {
      start: "Kunder ved periodens begyndelse.",
      end: "Kunder ved periodens slutning, nye medregnet.",
      new: "Kunder vundet i perioden.",
      method:
        "Hvad de tabte sættes i forhold til: begyndelsen (start), gennemsnittet (average) eller alle udsatte (exposed).",
    },
  },
  "RETENTION.INTERVAL": {
    summary: "Nedre og øvre ende af det interval, som den sande fastholdelse ligger i.",
    params: {
      retained: "Kunder fra begyndelsen, som stadig er her.",
      start: "Kunder ved periodens begyndelse.",
      level: "Hvor ofte sådanne intervaller rummer den sande fastholdelse: 0,95, når det udelades.",
      method:
        "Hvordan intervallet dannes: Wilsons score, Jeffreys' eller det eksakte efter Clopper og Pearson.",
    },
  },
  "SEGMENT.OUTCOMES": {
    summary: "Fastholdelse i hvert segment ud fra én række pr. kunde, med intervaller og totaler.",
    params: {
      segments: "Hver kundes segment.",
      outcomes: "Om hver kunde blev eller forsvandt: SAND eller FALSK, 1 eller 0, ja eller nej.",
      meaning: "Hvad ja betyder: at kunden blev (kept), eller at kunden forsvandt (left).",
      level: "Konfidensniveau for intervallerne fra Nedre til Øvre: 0,95, når det udelades.",
    },
  },
};
