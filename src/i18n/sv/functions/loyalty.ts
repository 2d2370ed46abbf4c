import type { FunctionText } from "../../../contract/function-spec";

/** Swedish texts of the family loyalty, by function id. */
export const loyalty: Readonly<Record<string, FunctionText>> = {
  "RFM.SCORE": {
    summary: "Varje kunds poäng för senaste köp, frekvens och belopp, och deras kod.",
    params: {
      daysSinceLast: "Dagar sedan varje kunds senaste köp.",
      purchaseDays: "Dagar då varje kund har köpt.",
      totalValue: "Värdet av varje kunds köp.",
      bins: "Hur många poängsteg det finns: 5 när det utelämnas.",
    },
  },
  "LOYALTY.STAGE": {
    summary:
      "Vad som håller kvar en kund: ambassadör, lojal, nöjd, styrd av pris eller belöningar, bekvämlighet.",
    params: {
      score: "Hur troligt det är att kunden rekommenderar oss, 0 till 10; får vara tomt.",
      discountShare: "Andel av kundens order med rabatt.",
      rewardShare: "Andel av kundens order där poäng har lösts in.",
      frequencyRank: "Kundens rang efter köpdagar, från 0 till 1.",
      referrals: "Kunder som den här har värvat: 0 när det utelämnas.",
    },
  },
  "REWARD.POINTS": {
    summary: "Hela poäng som en kund tjänar in på köp och aktiviteter.",
    params: {
      spend: "Spenderade pengar.",
      rate: "Poäng per valutaenhet: 1 när det utelämnas.",
      multiplier: "Hur mycket en nivå eller kampanj höjer poängen: 1 när det utelämnas.",
      actions: "Recensioner, rekommendationer och liknande: 0 när det utelämnas.",
      pointsPerAction: "Poäng för varje aktivitet: 0 när det utelämnas.",
    },
  },
  "REWARD.TIER": {
    summary: "Den högsta nivån i ett program som en kund har nått.",
    params: {
      value: "Kundens poäng eller pengar.",
      thresholds: "Var varje nivå börjar.",
      names: "Nivåernas namn.",
    },
  },
  "REWARD.BREAKAGE": {
    summary: "Andel av de utdelade poängen som aldrig löstes in.",
    params: { issued: "Utdelade poäng.", redeemed: "Poäng av dessa som löstes in." },
  },
};
