import type { FunctionText } from "../../../contract/function-spec";

const frequency = "Kundens återköp.";
const recency = "Tiden från kundens första köp till det sista.";
const t = "Tiden från kundens första köp till observationens slut.";

interface PurchaseTexts {
  readonly id: string;
  readonly model: string;
  /** What to know of the model before trusting it. */
  readonly note: string;
}

/** Fit, probability of being alive and expected purchases of one model. */
function purchaseTexts({ id, model, note }: PurchaseTexts): Record<string, FunctionText> {
  const fit = `De två kolumner som ${id}.FIT har gett.`;
  return {
    [`${id}.FIT`]: {
      summary: `Anpassar ${model}-modellen för återköp utan avtal. ${note}`,
      params: {
        frequency: "Varje kunds återköp, så som RFM.SUMMARY ger dem.",
        recency: "Tiden från varje kunds första köp till det sista, så som RFM.SUMMARY ger den.",
        t: "Tiden från varje kunds första köp till observationens slut, i samma enhet.",
      },
    },
    [`${id}.ALIVE`]: {
      summary: `Sannolikheten att en kund fortfarande köper, enligt en anpassad ${model}-modell. ${note}`,
      params: { fit, frequency, recency, t },
    },
    [`${id}.EXPECTED`]: {
      summary: `Köp att vänta av en kund inom en horisont, enligt en anpassad ${model}-modell.`,
      params: { fit, horizon: "Tiden framåt, i anpassningens enhet.", frequency, recency, t },
    },
  };
}

const sbgFit = "De två kolumner som SBG.FIT har gett.";

/** Swedish texts of the family models, by function id. */
export const models: Readonly<Record<string, FunctionText>> = {
  "SBG.FIT": {
    summary:
      "Anpassar den skiftade beta-geometriska modellen för avtalsförnyelser till en eller flera kohorter.",
    params: {
      survivors:
        "Kunder kvar vid varje ålder, kohortens storlek först; en rad per kohort eller en enda kolumn.",
    },
  },
  "SBG.SURVIVAL": {
    summary: "Andel av en kohort som är kvar efter givna förnyelser, enligt en anpassad sBG-modell.",
    params: { fit: sbgFit, period: "Passerade förnyelser: 0 i början, då alla är kvar." },
  },
  "SBG.RETENTION": {
    summary: "Andel av dem som når en given förnyelse som förnyar, enligt en anpassad sBG-modell.",
    params: { fit: sbgFit, period: "Förnyelsens nummer: 1 är den första." },
  },
  "SBG.LIFETIME": {
    summary:
      "Diskonterade betalningar att vänta av en ny eller förnyande kund, enligt en anpassad sBG-modell.",
    params: {
      fit: sbgFit,
      discount: "Kalkylränta per period, som decimaltal.",
      renewals: "Redan gjorda förnyelser; utelämnat: en ny kund, vars första betalning räknas med.",
    },
  },
  ...purchaseTexts({
    id: "BGNBD",
    model: "BG/NBD",
    note: "Engångsköpare räknas alltid som aktiva.",
  }),
  ...purchaseTexts({ id: "MBGNBD", model: "MBG/NBD", note: "Engångsköpare kan vara borta." }),
  ...purchaseTexts({
    id: "PARETONBD",
    model: "Pareto/NBD",
    note: "Kunder kan sluta när som helst.",
  }),
  "GAMMAGAMMA.FIT": {
    summary: "Anpassar Gamma-Gamma-modellen för vad återköp är värda, för kunder som har köpt igen.",
    params: {
      frequency: "Varje kunds återköp, så som RFM.SUMMARY ger dem.",
      monetary: "Medelvärdet av varje kunds återköp, så som RFM.SUMMARY ger det.",
    },
  },
  "GAMMAGAMMA.VALUE": {
    summary: "Vad ett köp av en kund väntas vara värt, enligt en anpassad Gamma-Gamma-modell.",
    params: {
      fit: "De två kolumner som GAMMAGAMMA.FIT har gett.",
      frequency,
      monetary: "Medelvärdet av kundens återköp; 0 för en engångsköpare.",
    },
  },
  "CLV.PREDICTED": {
    summary: "En kunds värde framåt: väntade köp gånger deras väntade värde, diskonterat.",
    params: {
      fit: "De två kolumner som BGNBD.FIT, MBGNBD.FIT eller PARETONBD.FIT har gett.",
      spendFit: "De två kolumner som GAMMAGAMMA.FIT har gett.",
      horizon: "Hela tidsenheter framåt, i anpassningens enhet.",
      frequency,
      recency,
      t,
      monetary: "Medelvärdet av kundens återköp; 0 för en engångsköpare.",
      margin: "Andel av värdet som är vinst: 1 när det utelämnas.",
      discount: "Kalkylränta per tidsenhet: 0 när det utelämnas.",
    },
  },
  "CHURN.MODEL": {
    summary:
      "Logistisk regression av bortfall på variabler: koefficienter, oddskvoter och det som CHURN.RISK behöver.",
    params: {
      lost: "Ja där kunden lämnade; nej där kunden stannade.",
      features: "En rad per kund, en kolumn per variabel, tal eller ord; första raden får vara rubriker.",
    },
  },
  "CHURN.RISK": {
    summary: "Sannolikheten att varje kund lämnar, enligt en anpassad bortfallsmodell.",
    params: {
      fit: "Det block som CHURN.MODEL har gett.",
      features: "En rad per kund, kolumnerna i anpassningens ordning.",
    },
  },
};
