import type { FunctionText } from "../../../contract/function-spec";

/** Norwegian bokmål texts of the family loyalty, by function id. */
export const loyalty: Readonly<Record<string, FunctionText>> = {
  "RFM.SCORE": {
    summary: "Hver kundes skår for siste kjøp, frekvens og beløp, og den samlede koden.",
    params: {
      daysSinceLast: "Dager siden hver kundes siste kjøp.",
      purchaseDays: "Dager da hver kunde har kjøpt.",
      totalValue: "Verdien av hver kundes kjøp.",
      bins: "Hvor mange skårtrinn det er: 5 når det utelates.",
    },
  },
  "LOYALTY.STAGE": {
    summary:
      "Hva som holder på en kunde: ambassadør, lojal, fornøyd, styrt av pris eller belønning, bekvemmelighet.",
    params: {
      score: "Hvor sannsynlig det er at kunden vil anbefale oss, 0 til 10; kan være tom.",
      discountShare: "Andel av kundens ordrer med rabatt.",
      rewardShare: "Andel av kundens ordrer der poeng er brukt.",
      frequencyRank: "Kundens rang etter kjøpsdager, fra 0 til 1.",
      referrals: "Kunder som denne har skaffet: 0 når det utelates.",
    },
  },
  "REWARD.POINTS": {
    summary: "Hele poeng som en kunde tjener på kjøp og handlinger.",
    params: {
      spend: "Penger brukt.",
      rate: "Poeng for én pengeenhet: 1 når det utelates.",
      multiplier: "Hvor mye et nivå eller en kampanje øker poengene: 1 når det utelates.",
      actions: "Anmeldelser, vervinger og lignende: 0 når det utelates.",
      pointsPerAction: "Poeng for hver handling: 0 når det utelates.",
    },
  },
  "REWARD.TIER": {
    summary: "Det høyeste nivået i et program som en kunde har nådd.",
    params: {
      value: "Kundens poeng eller penger.",
      thresholds: "Hvor hvert nivå begynner.",
      names: "Navnene på nivåene.",
    },
  },
  "REWARD.BREAKAGE": {
    summary: "Andel av de utstedte poengene som aldri ble innløst.",
    params: { issued: "Utstedte poeng.", redeemed: "Poeng av disse som ble innløst." },
  },
};
