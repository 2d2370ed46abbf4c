import type { FunctionText } from "../../../contract/function-spec";

/** Japanese texts of the family rates, by function id. */
export const rates: Readonly<Record<string, FunctionText>> = {
  RETENTION: {
    summary: "維持率（期首の顧客のうち期末も残っている割合）を返します。",
    params: {
      start: "期首の顧客数。",
      end: "期末の顧客数（新規を含む）。",
      new: "期間中に獲得した顧客数。",
    },
  },
  CHURN: {
    summary: "解約率（期間中に離脱した顧客の割合）を返します。",
    params: {
      start: "期首の顧客数。",
      end: "期末の顧客数（新規を含む）。",
      new: "期間中に獲得した顧客数。",
      method: "分母：期首（start）、期首と期末の平均（average）、期首と新規の合計（exposed）。",
    },
  },
  "RETENTION.INTERVAL": {
    summary: "真の維持率が含まれる区間の下限と上限を返します。",
    params: {
      retained: "期首の顧客のうち、今も残っている顧客数。",
      start: "期首の顧客数。",
      level: "区間が真の維持率を含む確率（信頼水準）。省略時は 0.95。",
      method:
        "区間の求め方：Wilson のスコア（wilson）、Jeffreys（jeffreys）、Clopper-Pearson の正確法（exact）。",
    },
  },
  "SEGMENT.OUTCOMES": {
    summary: "顧客ごとに 1 行のデータから、セグメント別の維持率を区間と合計付きで返します。",
    params: {
      segments: "各顧客のセグメント。",
      outcomes: "各顧客の継続または離脱：TRUE か FALSE、1 か 0、「はい」か「いいえ」。",
      meaning: "「はい」の意味：継続（kept）または離脱（left）。",
      level: "下限から上限までの区間の信頼水準。省略時は 0.95。",
    },
  },
  "RETENTION.CONVERT": {
    summary: "ある時間単位の維持率を別の時間単位に換算します。",
    params: {
      rate: "元の 1 単位で維持される顧客の割合。",
      from: "元の率の時間単位。",
      to: "結果の時間単位。",
    },
  },
  "CHURN.CONVERT": {
    summary: "ある時間単位の解約率を別の時間単位に換算します。",
    params: {
      rate: "元の 1 単位で離脱する顧客の割合。",
      from: "元の率の時間単位。",
      to: "結果の時間単位。",
    },
  },
  "LIFETIME.EXPECTED": {
    summary: "顧客が平均して継続する期間数を返します。",
    params: { churn: "1 期間に離脱する顧客の割合。" },
  },
  "RETENTION.COMPARE": {
    summary: "2 つの維持率の差を、区間と有意性の検定付きで返します。",
    params: {
      retained1: "第 1 グループの維持された顧客数。",
      start1: "第 1 グループの期首の顧客数。",
      retained2: "第 2 グループの維持された顧客数。",
      start2: "第 2 グループの期首の顧客数。",
      level: "区間が真の差を含む確率（信頼水準）。省略時は 0.95。",
    },
  },
  "RETENTION.BYID": {
    summary: "一覧の顧客のうち、後の一覧にも含まれる割合を返します。",
    params: { startIds: "期首の顧客。", endIds: "期末の顧客。" },
  },
  "RETENTION.FLOW": {
    summary: "期首と期末のセグメント別の顧客数を、離脱と新規を含めて返します。",
    params: {
      startIds: "期首の顧客。",
      startSegments: "各顧客の期首のセグメント。",
      endIds: "期末の顧客。",
      endSegments: "各顧客の期末のセグメント。",
    },
  },
  "RETENTION.TREND": {
    summary: "入退会日から、暦の期間ごとの顧客数、維持率、解約率を返します。",
    params: {
      startDates: "各顧客の入会日。",
      endDates: "各顧客の退会日。在籍中は空白。",
      period: "1 行にする暦の期間。省略時は月（month）。",
      from: "最初の期間に含まれる日付。省略時は最初の入会日。",
      to: "最後の期間に含まれる日付。省略時は今日以前の最後の入退会日。",
    },
  },
  "SEGMENT.TABLE": {
    summary: "顧客数から、セグメント別の維持率と解約率を区間と合計付きで返します。",
    params: {
      segments: "セグメント。",
      start: "各セグメントの期首の顧客数。",
      end: "各セグメントの期末の顧客数（新規を含む）。",
      new: "各セグメントで期間中に獲得した顧客数。",
      level: "下限から上限までの区間の信頼水準。省略時は 0.95。",
    },
  },
  "SEGMENT.PERIOD": {
    summary: "入退会日から、ある期間のセグメント別の維持率を返します。",
    params: {
      segments: "各顧客のセグメント。",
      startDates: "各顧客の入会日。",
      endDates: "各顧客の退会日。在籍中は空白。",
      from: "期間の初日。",
      to: "期間の最終日。",
      level: "下限から上限までの区間の信頼水準。省略時は 0.95。",
    },
  },
};
