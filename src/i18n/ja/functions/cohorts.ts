import type { FunctionText } from "../../../contract/function-spec";

const events = { customers: "各イベントの顧客。", dates: "各イベントの日付。" };
const period = "暦の期間、または各顧客の初日から数える期間の日数。省略時は月（month）。";
const cell =
  "各経過期間で顧客を数える条件：その期間（on）、以降（on or after）、以前（on or before）、連続（streak）。";
const asOf = "データが及ぶ最終日。省略時は最後の日付。";

/** Japanese texts of the family cohorts, by function id. */
export const cohorts: Readonly<Record<string, FunctionText>> = {
  "COHORT.TABLE": {
    summary: "同じ期間に獲得した顧客の維持率を経過期間別に示すコホート表を返します。",
    params: {
      ...events,
      period,
      measure:
        "セルの内容：率（rate）、顧客数（customers）、注文数（orders）、金額（value）、顧客あたり金額（value per customer）。",
      cell,
      values: "各イベントの金額。返金は負の値。",
      asOf,
      reference: "率の基準：コホート全体（cohort）または直前の経過期間（previous）。",
    },
  },
  "COHORT.CURVE": {
    summary: "全コホートの経過期間別の維持率（維持曲線）を信頼区間付きで返します。",
    params: {
      ...events,
      period,
      average: "均等に数える単位：顧客（pooled）またはコホート（simple）。",
      cell,
      asOf,
      level: "下限から上限までの区間の信頼水準。省略時は 0.95。",
    },
  },
  "RFM.SUMMARY": {
    summary: "購買履歴から、モデルに必要な顧客ごとの頻度、リーセンシー、T、金額を返します。",
    params: {
      customers: "各購買の顧客。",
      dates: "各購買の日付。",
      amounts: "各購買の金額。返金は負の値。",
      asOf,
      unit: "リーセンシーと T の時間単位。省略時は日（day）。",
    },
  },
};
