import type { FunctionText } from "../../../contract/function-spec";

/** Japanese texts of the family loyalty, by function id. */
export const loyalty: Readonly<Record<string, FunctionText>> = {
  "RFM.SCORE": {
    summary: "顧客ごとの最新購買、頻度、金額のスコアと RFM コードを返します。",
    params: {
      daysSinceLast: "各顧客の最終購買からの日数。",
      purchaseDays: "各顧客の購買日数。",
      totalValue: "各顧客の合計購買額。",
      bins: "スコアの段階数。省略時は 5。",
    },
  },
  "LOYALTY.STAGE": {
    summary: "顧客がとどまる要因（推奨、価格、特典、愛着、満足、利便性）を返します。",
    params: {
      score: "当社を薦める可能性（0～10）。空白可。",
      discountShare: "顧客の注文のうち、値引きのある注文の割合。",
      rewardShare: "顧客の注文のうち、ポイントを利用した注文の割合。",
      frequencyRank: "購買日数による顧客の順位（0～1）。",
      referrals: "この顧客が紹介した顧客数。省略時は 0。",
    },
  },
  "REWARD.POINTS": {
    summary: "購買と行動で顧客が獲得するポイントを整数で返します。",
    params: {
      spend: "利用金額。",
      rate: "通貨 1 単位あたりのポイント。省略時は 1。",
      multiplier: "ランクやキャンペーンによるポイントの倍率。省略時は 1。",
      actions: "レビューや紹介などの行動の回数。省略時は 0。",
      pointsPerAction: "行動 1 回あたりのポイント。省略時は 0。",
    },
  },
  "REWARD.TIER": {
    summary: "顧客が到達したプログラムの最上位ランクを返します。",
    params: {
      value: "顧客のポイントまたは金額。",
      thresholds: "各ランクの開始値。",
      names: "ランクの名前。",
    },
  },
  "REWARD.BREAKAGE": {
    summary: "発行したポイントのうち、利用されなかった割合を返します。",
    params: { issued: "発行したポイント。", redeemed: "そのうち利用されたポイント。" },
  },
};
