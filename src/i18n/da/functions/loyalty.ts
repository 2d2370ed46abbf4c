import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family loyalty, by function id. */
export const loyalty: Readonly<Record<string, FunctionText>> = {
  "RFM.SCORE": {
    summary: "Hver kundes karakterer for seneste køb, hyppighed og beløb, og deres kode.",
    params: {
      daysSinceLast: "Dage siden hver kundes seneste køb.",
      purchaseDays: "Dage, hvor hver kunde har købt.",
      totalValue: "Værdien af hver kundes køb.",
      bins: "Hvor mange karakterer der er: 5, når det udelades.",
    },
  },
  "LOYALTY.STAGE": {
    summary:
      "Hvad der holder på en kunde: ambassadør, loyal, tilfreds, pris, belønning eller bekvemmelighed.",
    params: {
      score: "Hvor sandsynligt det er, at kunden vil anbefale os, 0 til 10; må være tom.",
      discountShare: "Andel af kundens ordrer med rabat.",
      rewardShare: "Andel af kundens ordrer, hvor der er brugt point.",
      frequencyRank: "Kundens rang efter købsdage, fra 0 til 1.",
      referrals: "Kunder, som denne har skaffet: 0, når det udelades.",
    },
  },
  "REWARD.POINTS": {
    summary: "Hele point, som en kunde optjener for køb og handlinger.",
    params: {
      spend: "Brugte penge.",
      rate: "Point for én enhed penge: 1, når det udelades.",
      multiplier: "Hvor meget et niveau eller en kampagne øger pointene: 1, når det udelades.",
      actions: "Anmeldelser, henvisninger og lignende: 0, når det udelades.",
      pointsPerAction: "Point for hver handling: 0, når det udelades.",
    },
  },
  "REWARD.TIER": {
    summary: "Det højeste niveau i et program, som en kunde har nået.",
    params: {
      value: "Kundens point eller penge.",
      thresholds: "Hvor hvert niveau begynder.",
      names: "Niveauernes navne.",
    },
  },
  "REWARD.BREAKAGE": {
    summary: "Andel af de udstedte point, som aldrig blev indløst.",
    params: { issued: "Udstedte point.", redeemed: "Point af disse, som blev indløst." },
  },
};
