import type { FunctionText } from "../../../contract/function-spec";

const frequency = "Kundens gjenkjøp.";
const recency = "Tiden fra kundens første kjøp til det siste.";
const t = "Tiden fra kundens første kjøp til slutten av observasjonen.";

interface PurchaseTexts {
  readonly id: string;
  readonly model: string;
  /** What to know of the model before trusting it. */
  readonly note: string;
}

/** Fit, probability of being alive and expected purchases of one model. */
function purchaseTexts({ id, model, note }: PurchaseTexts): Record<string, FunctionText> {
  const fit = `De to kolonnene fra ${id}.FIT.`;
  return {
    [`${id}.FIT`]: {
      summary: `Tilpasser ${model}-modellen for gjenkjøp uten kontrakt. ${note}`,
      params: {
        frequency: "Hver kundes gjenkjøp, slik RFM.SUMMARY gir dem.",
        recency: "Tiden fra hver kundes første kjøp til det siste, slik RFM.SUMMARY gir den.",
        t: "Tiden fra hver kundes første kjøp til slutten av observasjonen, i samme enhet.",
      },
    },
    [`${id}.ALIVE`]: {
      summary: `Sannsynligheten for at en kunde fortsatt kjøper, etter en tilpasset ${model}-modell. ${note}`,
      params: { fit, frequency, recency, t },
    },
    [`${id}.EXPECTED`]: {
      summary: `Kjøp som kan ventes av en kunde innen en horisont, etter en tilpasset ${model}-modell.`,
      params: { fit, horizon: "Tiden fremover, i tilpasningens enhet.", frequency, recency, t },
    },
  };
}

const sbgFit = "De to kolonnene fra SBG.FIT.";

/** Norwegian bokmål texts of the family models, by function id. */
export const models: Readonly<Record<string, FunctionText>> = {
  "SBG.FIT": {
    summary:
      "Tilpasser den forskjøvne beta-geometriske modellen for kontraktfornyelser til én eller flere kohorter.",
    params: {
      survivors:
        "Kunder igjen ved hver alder, kohortens størrelse først; én rad per kohort, eller én enkelt kolonne.",
    },
  },
  "SBG.SURVIVAL": {
    summary: "Andel av en kohort som fortsatt er her etter gitte fornyelser, etter en tilpasset sBG-modell.",
    params: { fit: sbgFit, period: "Passerte fornyelser: 0 ved begynnelsen, der alle er her." },
  },
  "SBG.RETENTION": {
    summary: "Andel av dem som når en gitt fornyelse, som fornyer, etter en tilpasset sBG-modell.",
    params: { fit: sbgFit, period: "Fornyelsens nummer: 1 er den første." },
  },
  "SBG.LIFETIME": {
    summary:
      "Diskonterte betalinger som kan ventes av en ny eller fornyende kunde, etter en tilpasset sBG-modell.",
    params: {
      fit: sbgFit,
      discount: "Diskonteringsrente per periode, som brøk.",
      renewals: "Fornyelser som allerede er gjort; utelatt: en ny kunde, der første betaling teller med.",
    },
  },
  ...purchaseTexts({
    id: "BGNBD",
    model: "BG/NBD",
    note: "Engangskjøpere regnes alltid som aktive.",
  }),
  ...purchaseTexts({ id: "MBGNBD", model: "MBG/NBD", note: "Engangskjøpere kan være borte." }),
  ...purchaseTexts({
    id: "PARETONBD",
    model: "Pareto/NBD",
    note: "Kunder kan slutte når som helst.",
  }),
  "GAMMAGAMMA.FIT": {
    summary: "Tilpasser Gamma-Gamma-modellen for hva gjenkjøp er verdt, til kunder som har kjøpt igjen.",
    params: {
      frequency: "Hver kundes gjenkjøp, slik RFM.SUMMARY gir dem.",
      monetary: "Gjennomsnittsverdien av hver kundes gjenkjøp, slik RFM.SUMMARY gir den.",
    },
  },
  "GAMMAGAMMA.VALUE": {
    summary: "Hva et kjøp fra en kunde ventes å være verdt, etter en tilpasset Gamma-Gamma-modell.",
    params: {
      fit: "De to kolonnene fra GAMMAGAMMA.FIT.",
      frequency,
      monetary: "Gjennomsnittsverdien av kundens gjenkjøp; 0 for en engangskjøper.",
    },
  },
  "CLV.PREDICTED": {
    summary: "En kundes verdi i tiden fremover: ventede kjøp ganger deres ventede verdi, diskontert.",
    params: {
      fit: "De to kolonnene fra BGNBD.FIT, MBGNBD.FIT eller PARETONBD.FIT.",
      spendFit: "De to kolonnene fra GAMMAGAMMA.FIT.",
      horizon: "Hele tidsenheter fremover, i tilpasningens enhet.",
      frequency,
      recency,
      t,
      monetary: "Gjennomsnittsverdien av kundens gjenkjøp; 0 for en engangskjøper.",
      margin: "Andelen av verdien som er fortjeneste: 1 når det utelates.",
      discount: "Diskonteringsrente per tidsenhet: 0 når det utelates.",
    },
  },
  "CHURN.MODEL": {
    summary:
      "Logistisk regresjon av frafall på egenskaper: koeffisienter, oddsratioer og det CHURN.RISK trenger.",
    params: {
      lost: "Ja der kunden sluttet; nei der kunden ble værende.",
      features:
        "Én rad per kunde, én kolonne per egenskap, tall eller ord; første rad kan være overskrifter.",
    },
  },
  "CHURN.RISK": {
    summary: "Sannsynligheten for at hver kunde slutter, etter en tilpasset frafallsmodell.",
    params: {
      fit: "Blokken fra CHURN.MODEL.",
      features: "Én rad per kunde, kolonnene i tilpasningens rekkefølge.",
    },
  },
};
