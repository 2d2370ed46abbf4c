import type { FunctionText } from "../../../contract/function-spec";

/** Norwegian bokmål texts of the family revenue, by function id. */
export const revenue: Readonly<Record<string, FunctionText>> = {
  GRR: {
    summary: "Brutto inntektsbevaring: andel av inntekten ved starten som ikke gikk tapt.",
    params: {
      start: "Gjentakende inntekt ved periodens start.",
      churned: "Inntekt fra kundene som sluttet.",
      contraction: "Inntekt tapt hos kunder som ble værende.",
    },
  },
  NRR: {
    summary: "Netto inntektsbevaring: startens inntekt slik den er ved slutten, som andel av seg selv.",
    params: {
      start: "Gjentakende inntekt ved periodens start.",
      churned: "Inntekt fra kundene som sluttet.",
      contraction: "Inntekt tapt hos kunder som ble værende.",
      expansion: "Økt inntekt fra kunder som ble værende.",
      reactivation: "Inntekt fra kunder som kom tilbake: 0 når det utelates.",
    },
  },
  "QUICK.RATIO": {
    summary: "Vunnet inntekt per enhet tapt inntekt.",
    params: {
      new: "Inntekt fra nye kunder.",
      expansion: "Økt inntekt fra kunder som ble værende.",
      churned: "Inntekt fra kundene som sluttet.",
      contraction: "Inntekt tapt hos kunder som ble værende.",
      reactivation: "Inntekt fra kunder som kom tilbake: 0 når det utelates.",
    },
  },
  "MRR.MOVEMENTS": {
    summary:
      "Hva som endret den månedlige gjentakende inntekten, måned for måned, med GRR, NRR og quick ratio.",
    params: {
      customers: "Kunden for hvert beløp.",
      months: "En dato i måneden for hvert beløp.",
      amounts: "Kundens gjentakende inntekt i måneden.",
    },
  },
};
