import type { FunctionText } from "../../../contract/function-spec";

const scores = "Svar fra 0 til 10 på, hvor sandsynligt det er, at kunden vil anbefale os.";

/** Danish texts of the family feedback, by function id. */
export const feedback: Readonly<Record<string, FunctionText>> = {
  NPS: {
    summary: "Net promoter score: ambassadører minus kritikere ud af hundrede svar.",
    params: { scores },
  },
  "NPS.INTERVAL": {
    summary: "Nedre og øvre ende af det interval, som den sande net promoter score ligger i.",
    params: {
      scores,
      level: "Hvor ofte sådanne intervaller rummer den sande score: 0,95, når det udelades.",
    },
  },
  CSAT: {
    summary: "Kundetilfredshed: andelen af de to bedste karakterer, eller gennemsnittet.",
    params: {
      scores: "Karakterer fra 1 til den bedste.",
      scale: "Den bedste karakter: 5, når det udelades.",
      method: "Andelen af de to bedste karakterer (top2) eller gennemsnittet (mean).",
    },
  },
  "CHURN.REASONS": {
    summary: "Hvorfor kunder forsvandt: årsager efter antal og værdi, de hyppigste først.",
    params: {
      reasons: "Årsagen for hver mistet kunde.",
      values: "Hvad hver mistet kunde var værd.",
      minimum: "Årsager med færre kunder samles som Andre: 5, når det udelades.",
    },
  },
};
