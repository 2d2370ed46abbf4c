import type { retentionTrend as english } from "../../en/reports/retention-trend";

export const retentionTrend: Readonly<Record<keyof typeof english, string>> = {
  "report.retention-trend.name": "維持率の推移",
  "report.retention-trend.question": "維持率は良くなっている？",
  "report.retention-trend.sheet": "維持率の推移",
  "report.retention-trend.title": "期間ごとの維持率",
  "report.retention-trend.sentence.better":
    "{period} の維持率は {retention, number, ::scale/100 .0}%（{start, number} 件中 {kept, number} 件）、それ以前の {periods, plural, other {# 期間}}では {earlier, number, ::scale/100 .0}%。改善は {low, number, ::scale/100 .0}～{high, number, ::scale/100 .0} ポイント",
  "report.retention-trend.sentence.worse":
    "{period} の維持率は {retention, number, ::scale/100 .0}%（{start, number} 件中 {kept, number} 件）、それ以前の {periods, plural, other {# 期間}}では {earlier, number, ::scale/100 .0}%。悪化は {low, number, ::scale/100 .0}～{high, number, ::scale/100 .0} ポイント",
  "report.retention-trend.sentence.alike":
    "{period} の維持率は {retention, number, ::scale/100 .0}%（{start, number} 件中 {kept, number} 件）、それ以前の {periods, plural, other {# 期間}}では {earlier, number, ::scale/100 .0}%。偶然の範囲を超える差ではありません",
  "report.retention-trend.sentence.one-period":
    "{period} の維持率は {retention, number, ::scale/100 .0}%（{start, number} 件中 {kept, number} 件）。比較できる以前の期間はありません",
  "report.retention-trend.sentence.no-rows": "終了した期間に追跡できる顧客がいません",
  "report.retention-trend.chart": "継続した顧客の割合（期間別）",
  "report.retention-trend.shape.memberships": "会員期間（開始日・終了日）",
  "report.retention-trend.input.customer": "顧客",
  "report.retention-trend.input.customer.hint": "指定すると、同じ顧客の重複する会員期間を検出します",
  "report.retention-trend.input.joined": "開始日",
  "report.retention-trend.input.joined.hint": "会員になった日",
  "report.retention-trend.input.ended": "終了日",
  "report.retention-trend.input.ended.hint": "退会した日。継続中は空白",
  "report.retention-trend.option.periods": "期間の数（最大）",
  "report.retention-trend.note.memberships":
    "期首の顧客は、期間の初日より前に入会し（{joined}）、それまでに退会していない（{ended}）人です。期末の顧客は、最終日までに入会し、その日の終わりに退会していない人です。",
  "report.retention-trend.note.periods": "終了した期間：{from}～{to}",
  "report.retention-trend.note.rates":
    "維持率は (期首 − 離脱数) / 期首、解約は 離脱数 / 期首、期末は 期首 − 離脱数 + 新規 です。期間内に入会し退会した顧客はいずれにも含みません。",
  "report.retention-trend.note.comparison":
    "最後の期間を、それ以前の全期間の顧客を合わせたものと比べます。差の範囲は {level, number, ::scale/100 .##}% 信頼区間です（Newcombe のハイブリッドスコア区間）。",
};
