import type { FunctionText } from "../../../contract/function-spec";

const durations = "各顧客を観察した期間（時間単位は任意）。";
const lost = "その時点で顧客が離脱した場合は「はい」、まだ在籍していた場合は「いいえ」。";

/** Japanese texts of the family survival, by function id. */
export const survival: Readonly<Record<string, FunctionText>> = {
  TENURE: {
    summary: "各顧客の継続期間と離脱の有無（SURVIVAL 関数の入力）を返します。",
    params: {
      startDates: "各顧客の開始日。",
      endDates: "各顧客の離脱日。在籍中は空白。",
      asOf: "データが及ぶ最終日。省略時は今日以前の最後の日付。",
      unit: "継続期間の単位。省略時は日（day）。",
    },
  },
  "SURVIVAL.TABLE": {
    summary: "在籍中の顧客も含め、各期間を超えて残る顧客の割合をカプラン・マイヤー表で返します。",
    params: {
      durations,
      lost,
      level: "下限と上限の信頼水準。省略時は 0.95。",
      interval: "限界値の尺度：log-log は 0～1 に収まり、log と plain も一般的です。",
    },
  },
  "SURVIVAL.AT": {
    summary: "カプラン・マイヤー曲線で、指定した時点を超えて残る顧客の割合を返します。",
    params: { durations, lost, times: "求める時点（期間と同じ単位）。" },
  },
  "SURVIVAL.MEDIAN": {
    summary: "カプラン・マイヤー曲線で、顧客の半数（または指定した割合）が離脱するまでの期間を返します。",
    params: {
      durations,
      lost,
      quantile: "それまでに離脱した顧客の割合。省略時は 0.5（中央値）。",
    },
  },
  "SURVIVAL.MEAN": {
    summary: "期限までに顧客が残る平均期間（境界内平均）とその標準誤差を返します。",
    params: {
      durations,
      lost,
      horizon: "集計する期限。全員が離脱した場合を除き、最長の期間以下。",
    },
  },
  "SURVIVAL.COMPARE": {
    summary: "ログランク検定で、セグメント間で離脱のペースが同じかどうかを調べます。",
    params: { durations, lost, segments: "各顧客のセグメント。" },
  },
};
