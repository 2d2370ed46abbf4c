import type { survival as english } from "../../en/reports/survival";

export const survival: Readonly<Record<keyof typeof english, string>> = {
  "report.survival.name": "セグメント別残存分析",
  "report.survival.question": "顧客はどのくらい続く？",
  "report.survival.sheet": "残存分析",
  "report.survival.title": "顧客の継続期間",
  "report.survival.sentence":
    "{half, select, yes {顧客 {customers, plural, other {# 件}}の半数は {median, number, ::.0} {unit, select, day {日} week {週間} month {か月} quarter {四半期} other {年}}以内に離脱（これまでに {lost, number} 件）} other {顧客 {customers, plural, other {# 件}}のうち {survival, number, ::scale/100 .0}% は {time, number, ::.0} {unit, select, day {日} week {週間} month {か月} quarter {四半期} other {年}}より長く継続（これまでに {lost, number} 件が離脱）}}{segments, select, differ {。最長は「{best}」、最短は「{worst}」で、最初の {horizon, number, ::.0} {unit, select, day {日} week {週間} month {か月} quarter {四半期} other {年}}のうち平均 {meanBest, number, ::.0} と {meanWorst, number, ::.0}。偶然の範囲を超える差です（p ≤ {p, number, ::.000}）} alike {。セグメント間に偶然の範囲を超える差はありません（p ≤ {p, number, ::.000}）} other {}}",
  "report.survival.sentence.no-rows": "計算できる行が残っていません",
  "report.survival.chart":
    "継続している顧客の割合（開始からの{unit, select, day {日数} week {週数} month {月数} quarter {四半期数} other {年数}}）",
  "report.survival.shape.memberships": "会員期間（開始日・終了日）",
  "report.survival.input.customer": "顧客",
  "report.survival.input.customer.hint": "指定すると、同じ顧客の重複する会員期間を検出します",
  "report.survival.input.joined": "開始日",
  "report.survival.input.joined.hint": "会員になった日",
  "report.survival.input.ended": "終了日",
  "report.survival.input.ended.hint": "退会した日。継続中は空白",
  "report.survival.input.segment": "セグメント",
  "report.survival.input.segment.hint": "指定すると、グループごとに曲線を描き、比較します",
  "report.survival.input.crossed": "掛け合わせる列",
  "report.survival.input.crossed.hint": "2 つ目の列。グループの組み合わせごとにセグメントになります",
  "report.survival.option.unit": "時間の単位",
  "report.survival.option.unit.day": "日",
  "report.survival.option.unit.week": "週",
  "report.survival.option.unit.month": "月",
  "report.survival.option.unit.quarter": "四半期",
  "report.survival.option.unit.year": "年",
  "report.survival.note.memberships":
    "会員期間は開始（{joined}）から終了（{ended}）までです。{date} までに退会していない人は、その日までの期間だけ数えます。",
  "report.survival.note.curve":
    "曲線は、経過した{unit, select, day {日数} week {週数} month {月数} quarter {四半期数} other {年数}}ごとに継続している割合です（Kaplan-Meier）。下限と上限は全顧客の {level, number, ::scale/100 .##}% 信頼区間です（log-log）。空白はそこまで観察された顧客がいないことを表します。",
  "report.survival.note.mean":
    "平均値は、すべての曲線が及ぶ最初の {horizon, number, ::.0} {unit, select, day {日} week {週間} month {か月} quarter {四半期} other {年}}のうち継続した平均期間です。下限と上限はその {level, number, ::scale/100 .##}% 信頼区間です。中央値は半数が離脱した時点で、まだの場合は空白です。",
  "report.survival.note.lines": "曲線は最大の {lines} セグメントのものです。",
  "report.survival.note.log-rank":
    "セグメントの離脱の速さは同じか。ログランク検定：カイ二乗値 {chiSquare, number, ::.00}、自由度 {degrees, number}、p ≤ {p, number, ::.000}。",
};
