import type { FunctionText } from "../../../contract/function-spec";

const scores = "Svar fra 0 til 10 på hvor sannsynlig det er at kunden vil anbefale oss.";

/** Norwegian bokmål texts of the family feedback, by function id. */
export const feedback: Readonly<Record<string, FunctionText>> = {
  NPS: {
    summary: "Net promoter score: ambassadører minus kritikere, av hundre svar.",
    params: { scores },
  },
  "NPS.INTERVAL": {
    summary: "Nedre og øvre ende av intervallet som den sanne net promoter score ligger i.",
    params: {
      scores,
      level: "Hvor ofte slike intervaller rommer den sanne verdien: 0,95 når det utelates.",
    },
  },
  CSAT: {
    summary: "Kundetilfredshet: andelen av de to beste karakterene, eller gjennomsnittet.",
    params: {
      scores: "Karakterer fra 1 til den beste.",
      scale: "Den beste karakteren: 5 når det utelates.",
      method: "Andelen av de to beste karakterene (top2), eller gjennomsnittet (mean).",
    },
  },
  "CHURN.REASONS": {
    summary: "Hvorfor kunder sluttet: årsaker etter antall og verdi, de hyppigste først.",
    params: {
      reasons: "Årsaken for hver tapt kunde.",
      values: "Hva hver tapt kunde var verdt.",
      minimum: "Årsaker med færre kunder samles som Annet: 5 når det utelates.",
    },
  },
};
