import type { FunctionText } from "../../../contract/function-spec";

const frequency = "Kundens genkøb.";
const recency = "Tiden fra kundens første køb til det sidste.";
const t = "Tiden fra kundens første køb til observationens slutning.";

interface PurchaseTexts {
  readonly id: string;
  readonly model: string;
  /** What to know of the model before trusting it. */
  readonly note: string;
}

/** Fit, probability of being alive and expected purchases of one model. */
function purchaseTexts({ id, model, note }: PurchaseTexts): Record<string, FunctionText> {
  const fit = `De to kolonner, som ${id}.FIT har skrevet.`;
  return {
    [`${id}.FIT`]: {
      summary: `Tilpasser ${model}-modellen for genkøb uden kontrakt. ${note}`,
      params: {
        frequency: "Hver kundes genkøb, som RFM.SUMMARY giver dem.",
        recency: "Tiden fra hver kundes første køb til det sidste, som RFM.SUMMARY giver den.",
        t: "Tiden fra hver kundes første køb til observationens slutning, i samme enhed.",
      },
    },
    [`${id}.ALIVE`]: {
      summary: `Sandsynlighed for, at en kunde stadig køber, efter en tilpasset ${model}-model. ${note}`,
      params: { fit, frequency, recency, t },
    },
    [`${id}.EXPECTED`]: {
      summary: `Køb, der kan ventes af en kunde inden for en horisont, efter en tilpasset ${model}-model.`,
      params: { fit, horizon: "Tiden frem, i tilpasningens enhed.", frequency, recency, t },
    },
  };
}

const sbgFit = "De to kolonner, som SBG.FIT har skrevet.";

/** Danish texts of the family models, by function id. */
export const models: Readonly<Record<string, FunctionText>> = {
  "SBG.FIT": {
    summary:
      "Tilpasser den forskudte beta-geometriske model for kontraktfornyelser til en eller flere kohorter.",
    params: {
      survivors:
        "Kunder tilbage i hver alder, kohortens størrelse først; én række pr. kohorte, eller en enkelt kolonne.",
    },
  },
  "SBG.SURVIVAL": {
    summary: "Andelen af en kohorte, der stadig er her efter givne fornyelser, efter en tilpasset sBG-model.",
    params: { fit: sbgFit, period: "Fornyelser bag sig: 0 ved begyndelsen, hvor alle er her." },
  },
  "SBG.RETENTION": {
    summary: "Andelen af dem, der når til en given fornyelse, som fornyer, efter en tilpasset sBG-model.",
    params: { fit: sbgFit, period: "Fornyelsens nummer: 1 er den første." },
  },
  "SBG.LIFETIME": {
    summary:
      "Tilbagediskonterede betalinger, der kan ventes af en ny eller fornyende kunde, efter en tilpasset sBG-model.",
    params: {
      fit: sbgFit,
      discount: "Diskonteringsrente pr. periode, som brøk.",
      renewals: "Fornyelser, der allerede er sket; udeladt: en ny kunde, hvis første betaling tæller med.",
    },
  },
  ...purchaseTexts({
    id: "BGNBD",
    model: "BG/NBD",
    note: "Engangskøbere regnes altid for aktive.",
  }),
  ...purchaseTexts({ id: "MBGNBD", model: "MBG/NBD", note: "Engangskøbere kan være væk." }),
  ...purchaseTexts({
    id: "PARETONBD",
    model: "Pareto/NBD",
    note: "Kunder kan stoppe når som helst.",
  }),
  "GAMMAGAMMA.FIT": {
    summary: "Tilpasser Gamma-Gamma-modellen for, hvad genkøb er værd, til kunder, der har købt igen.",
    params: {
      frequency: "Hver kundes genkøb, som RFM.SUMMARY giver dem.",
      monetary: "Gennemsnitsværdien af hver kundes genkøb, som RFM.SUMMARY giver den.",
    },
  },
  "GAMMAGAMMA.VALUE": {
    summary: "Hvad et køb af en kunde kan ventes at være værd, efter en tilpasset Gamma-Gamma-model.",
    params: {
      fit: "De to kolonner, som GAMMAGAMMA.FIT har skrevet.",
      frequency,
      monetary: "Gennemsnitsværdien af kundens genkøb; 0 for en engangskøber.",
    },
  },
  "CLV.PREDICTED": {
    summary: "En kundes værdi i tiden frem: ventede køb gange deres ventede værdi, tilbagediskonteret.",
    params: {
      fit: "De to kolonner, som BGNBD.FIT, MBGNBD.FIT eller PARETONBD.FIT har skrevet.",
      spendFit: "De to kolonner, som GAMMAGAMMA.FIT har skrevet.",
      horizon: "Hele tidsenheder frem, i tilpasningens enhed.",
      frequency,
      recency,
      t,
      monetary: "Gennemsnitsværdien af kundens genkøb; 0 for en engangskøber.",
      margin: "Andelen af værdien, der er fortjeneste: 1, når den udelades.",
      discount: "Diskonteringsrente pr. tidsenhed: 0, når den udelades.",
    },
  },
  "CHURN.MODEL": {
    summary:
      "Logistisk regression af frafald på egenskaber: koefficienter, oddsforhold, og hvad CHURN.RISK behøver.",
    params: {
      lost: "Ja, hvor kunden forsvandt; nej, hvor kunden blev.",
      features:
        "Én række pr. kunde, én kolonne pr. egenskab, tal eller ord; første række kan være overskrifter.",
    },
  },
  "CHURN.RISK": {
    summary: "Sandsynligheden for, at hver kunde forsvinder, efter en tilpasset frafaldsmodel.",
    params: {
      fit: "Den blok, som CHURN.MODEL har skrevet.",
      features: "Én række pr. kunde, kolonnerne i tilpasningens rækkefølge.",
    },
  },
};
