import type { FunctionText } from "../../../contract/function-spec";

/** Swedish texts of the family revenue, by function id. */
export const revenue: Readonly<Record<string, FunctionText>> = {
  GRR: {
    summary: "Bruttoretention av intäkter: andel av intäkterna vid periodens början som inte gick förlorad.",
    params: {
      start: "Återkommande intäkter vid periodens början.",
      churned: "Intäkter från de kunder som lämnade.",
      contraction: "Intäkter som förlorats hos kunder som stannade.",
    },
  },
  NRR: {
    summary: "Nettoretention av intäkter: intäkterna från periodens början vid dess slut, som andel.",
    params: {
      start: "Återkommande intäkter vid periodens början.",
      churned: "Intäkter från de kunder som lämnade.",
      contraction: "Intäkter som förlorats hos kunder som stannade.",
      expansion: "Intäkter som tillkommit från kunder som stannade.",
      reactivation: "Intäkter från kunder som kom tillbaka: 0 när det utelämnas.",
    },
  },
  "QUICK.RATIO": {
    summary: "Vunna intäkter per enhet förlorade intäkter.",
    params: {
      new: "Intäkter från nya kunder.",
      expansion: "Intäkter som tillkommit från kunder som stannade.",
      churned: "Intäkter från de kunder som lämnade.",
      contraction: "Intäkter som förlorats hos kunder som stannade.",
      reactivation: "Intäkter från kunder som kom tillbaka: 0 när det utelämnas.",
    },
  },
  "MRR.MOVEMENTS": {
    summary:
      "Vad som ändrade de månatliga återkommande intäkterna, månad för månad, med GRR, NRR och quick ratio.",
    params: {
      customers: "Kunden för varje belopp.",
      months: "Ett datum i månaden för varje belopp.",
      amounts: "Kundens återkommande intäkter i månaden.",
    },
  },
};
