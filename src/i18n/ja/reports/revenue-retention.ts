import type { revenueRetention as english } from "../../en/reports/revenue-retention";

export const revenueRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.revenue-retention.name": "売上維持率",
  "report.revenue-retention.question": "継続収益はどこへ行く？",
  "report.revenue-retention.sheet": "売上維持率",
  "report.revenue-retention.title": "月次経常収益（MRR）の変動",
  "report.revenue-retention.sentence":
    "{period} は継続収益 {start, number, integer} のうち {grr, number, ::scale/100 .0}% を維持、同じ顧客の増額を含めると {nrr, number, ::scale/100 .0}%。離脱で {churn, number, integer}、減額で {contraction, number, integer} を失い、新規で {gained, number, integer} を獲得",
  "report.revenue-retention.sentence.first-month":
    "{period} の継続収益は {end, number, integer}。比較できる前の月はありません",
  "report.revenue-retention.sentence.no-rows": "計算できる行が残っていません",
  "report.revenue-retention.chart": "増加と減少（月別）",
  "report.revenue-retention.chart.rates": "維持した収益の割合（月別）",
  "report.revenue-retention.shape.amounts": "金額（顧客・月）",
  "report.revenue-retention.input.customer": "顧客",
  "report.revenue-retention.input.customer.hint": "支払う顧客。同じ顧客・月の金額は合計します",
  "report.revenue-retention.input.month": "月",
  "report.revenue-retention.input.month.hint": "金額が属する月の任意の日",
  "report.revenue-retention.input.amount": "継続収益",
  "report.revenue-retention.input.amount.hint": "顧客がその月に支払う額。返金は負の値",
  "report.revenue-retention.option.months": "月の数（最大）",
  "report.revenue-retention.note.amounts": "顧客ごとの {amount} を {month} の月別に合計します。",
  "report.revenue-retention.note.movements":
    "0 からの収益は初回が新規、2 回目以降が復帰。同じ顧客の増加は増額、減少は減額、0 になれば解約。期首 + 増加 − 減少 = 期末。",
  "report.revenue-retention.note.rates":
    "GRR は失われなかった期首の割合、NRR はそれに増額と復帰を加えたもの、クイックレシオは損失 1 単位あたりの増加（損失がなければ空白）。",
};
