import type { FunctionText } from "../../../contract/function-spec";

const scores = "当社を薦める可能性についての 0～10 の回答。";

/** Japanese texts of the family feedback, by function id. */
export const feedback: Readonly<Record<string, FunctionText>> = {
  NPS: {
    summary: "ネットプロモータースコア（回答 100 件あたりの推奨者と批判者の差）を返します。",
    params: { scores },
  },
  "NPS.INTERVAL": {
    summary: "真のネットプロモータースコアが含まれる区間の下限と上限を返します。",
    params: {
      scores,
      level: "区間が真のスコアを含む確率（信頼水準）。省略時は 0.95。",
    },
  },
  CSAT: {
    summary: "顧客満足度（上位 2 段階の評価の割合、または平均評価）を返します。",
    params: {
      scores: "1 から最高点までの評価。",
      scale: "最高点。省略時は 5。",
      method: "上位 2 段階の割合（top2）または平均評価（mean）。",
    },
  },
  "CHURN.REASONS": {
    summary: "顧客の離脱理由を、多い順に件数と金額で返します。",
    params: {
      reasons: "離脱した各顧客の理由。",
      values: "離脱した各顧客の金額。",
      minimum: "顧客数がこれより少ない理由は「その他」にまとめます。省略時は 5。",
    },
  },
};
