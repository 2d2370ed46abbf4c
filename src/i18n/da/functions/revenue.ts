import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family revenue, by function id. */
export const revenue: Readonly<Record<string, FunctionText>> = {
  GRR: {
    summary: "Bruttofastholdelse af omsætning: andel af begyndelsens omsætning, som ikke gik tabt.",
    params: {
      start: "Tilbagevendende omsætning ved periodens begyndelse.",
      churned: "Omsætning fra de kunder, som forsvandt.",
      contraction: "Omsætning tabt hos kunder, som blev.",
    },
  },
  NRR: {
    summary: "Nettofastholdelse af omsætning: begyndelsens omsætning ved slutningen, som andel af sig selv.",
    params: {
      start: "Tilbagevendende omsætning ved periodens begyndelse.",
      churned: "Omsætning fra de kunder, som forsvandt.",
      contraction: "Omsætning tabt hos kunder, som blev.",
      expansion: "Omsætning føjet til af kunder, som blev.",
      reactivation: "Omsætning fra kunder, som kom tilbage: 0, når det udelades.",
    },
  },
  "QUICK.RATIO": {
    summary: "Vundet omsætning for hver enhed tabt omsætning.",
    params: {
      new: "Omsætning fra nye kunder.",
      expansion: "Omsætning føjet til af kunder, som blev.",
      churned: "Omsætning fra de kunder, som forsvandt.",
      contraction: "Omsætning tabt hos kunder, som blev.",
      reactivation: "Omsætning fra kunder, som kom tilbage: 0, når det udelades.",
    },
  },
  "MRR.MOVEMENTS": {
    summary: "Hvad der flyttede den månedlige omsætning, måned for måned, med GRR, NRR og quick ratio.",
    params: {
      customers: "Kunden for hvert beløb.",
      months: "En dato i måneden for hvert beløb.",
      amounts: "Kundens tilbagevendende omsætning i måneden.",
    },
  },
};
