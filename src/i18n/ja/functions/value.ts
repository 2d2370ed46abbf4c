import type { FunctionText } from "../../../contract/function-spec";

const economics = {
  revenue: "1 期間に顧客から得る売上。",
  margin: "対応コストを引く前に残る売上の割合。",
};
const costToServe = "1 期間に顧客への対応にかかるコスト。省略時は 0。";
const retention = "期間から次の期間へ維持される顧客の割合。";
const discount = "1 期間あたりの割引率。省略時は 0。";
const timing = "最初の貢献利益の時期：今（now）または 1 期間後（later）。";
const growth = "期間ごとの貢献利益の成長率。省略時は 0。";
const retentionNow = "期間から次の期間へ維持される顧客の現在の割合。";
const retentionAfterwards = "改善後に維持される顧客の割合。";

/** Japanese texts of the family value, by function id. */
export const value: Readonly<Record<string, FunctionText>> = {
  CLV: {
    summary: "顧客生涯価値（今後見込まれる継続期間の顧客の現在価値）を返します。",
    params: {
      ...economics,
      retention,
      discount,
      costToServe,
      periods: "計算に含める期間数。省略時は無期限。",
      timing,
      growth,
    },
  },
  "CLV.PROFILE": {
    summary: "顧客の価値を期間ごとに返します（残存率、貢献利益、割引後、累計）。",
    params: {
      ...economics,
      retention,
      discount: "1 期間あたりの割引率。",
      costToServe: "1 期間に顧客への対応にかかるコスト。",
      periods: "表示する期間数。",
      timing,
      growth,
    },
  },
  PAYBACK: {
    summary: "顧客の見込み貢献利益が獲得コストを回収するまでの期間数を返します。",
    params: { ...economics, retention, cac: "顧客 1 件の獲得コスト。", costToServe },
  },
  "CHURN.ACCEPTABLE": {
    summary: "顧客が獲得コストを回収できる最大の解約率を返します。",
    params: { ...economics, cac: "顧客 1 件の獲得コスト。", discount, costToServe },
  },
  "RETENTION.LIFT": {
    summary: "維持率が上がったときに顧客の価値が増える割合を返します。",
    params: {
      ...economics,
      retention: retentionNow,
      newRetention: retentionAfterwards,
      discount,
      costToServe,
      timing,
    },
  },
  "RETENTION.BUDGET": {
    summary: "維持率を上げるため、顧客 1 件に一度だけ支出して採算の合う上限額を返します。",
    params: {
      ...economics,
      retention: retentionNow,
      newRetention: retentionAfterwards,
      discount,
      costToServe,
      timing,
    },
  },
  AOV: {
    summary: "平均注文額を返します。",
    params: {
      amounts: "注文または注文明細の金額。",
      orders: "各金額の注文。省略時は 1 行を 1 件の注文とみなします。",
    },
  },
  "PURCHASE.FREQUENCY": {
    summary: "顧客 1 件あたりの注文数を返します。",
    params: {
      customers: "各注文または明細の顧客。",
      orders: "各行の注文。省略時は 1 行を 1 件の注文とみなします。",
    },
  },
  "REPEAT.RATE": {
    summary: "2 日以上購買した顧客の割合を返します。",
    params: { customers: "各購買の顧客。", dates: "各購買の日付。" },
  },
  "REPEAT.SHARE": {
    summary: "各顧客の最初の購買日より後の購買が占める金額の割合を返します。",
    params: {
      customers: "各購買の顧客。",
      dates: "各購買の日付。",
      amounts: "各購買の金額。返金は負の値。",
    },
  },
  CONCENTRATION: {
    summary: "上位の顧客が占める金額の割合を返します。",
    params: {
      values: "各顧客の金額。",
      top: "上位とみなす顧客の割合。省略時は 0.1。",
    },
  },
};
