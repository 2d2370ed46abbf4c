import type { feedback as english } from "../../en/reports/feedback";

export const feedback: Readonly<Record<keyof typeof english, string>> = {
  "report.feedback.name": "顧客の声",
  "report.feedback.question": "顧客はどう感じている？",
  "report.feedback.sheet": "顧客の声",
  "report.feedback.title": "顧客の評価",
  "report.feedback.title.by-segment": "{segment}別の顧客の評価",
  "report.feedback.sentence.no-rows": "計算できる行が残っていません",
  "report.feedback.chart.nps": "ネットプロモータースコア",
  "report.feedback.chart.csat": "満足した顧客の割合",
  "report.feedback.shape.score": "回答（0～10 の推奨度）",
  "report.feedback.shape.satisfaction": "回答（満足度）",
  "report.feedback.input.score": "推奨度",
  "report.feedback.input.score.hint": "他の人に勧める可能性（0～10）",
  "report.feedback.input.satisfaction": "満足度",
  "report.feedback.input.satisfaction.hint": "満足度（1～最高点）",
  "report.feedback.input.segment.hint":
    "指定すると、セグメントごとの行になります。顧客の表からも取得できます",
  "report.feedback.input.outcome.hint": "指定すると、継続した顧客と離脱した顧客を比較します",
  "report.feedback.input.customer.hint": "顧客の表からセグメントや結果を探すために必要です",
  "report.feedback.option.scale": "満足度の最高点",
  "report.feedback.note.nps":
    "NPS は 100 × (推奨者 − 批判者) / 回答数 です。推奨者は 9～10、批判者は 0～6 の回答です。",
  "report.feedback.note.csat": "CSAT は 1～{scale, number} のうち {least, number} 以上の評価の割合です。",
  "report.feedback.note.answers": "同じ顧客の複数の回答も、すべて数えています。",
  "report.feedback.note.interval":
    "下限と上限は {level, number, ::scale/100 .##}% 信頼区間です（NPS：Bonett と Price の調整 Wald、CSAT：Wilson のスコア区間）。",
  "report.feedback.note.difference":
    "差は継続した顧客の値から離脱した顧客の値を引いたものです。下限と上限が 0 をはさむ場合は偶然かもしれません。離脱した顧客の回答は離脱のかなり前のこともあります。",
  "report.feedback.sentence.nps": "NPS は {all, number, ::.0}（回答 {answers, plural, other {# 件}}）",
  "report.feedback.sentence.nps.segments":
    "NPS は {all, number, ::.0}（回答 {answers, plural, other {# 件}}）。最も低いのは「{worst}」の {worstLevel, number, ::.0}（{worstAnswers, number} 件）",
  "report.feedback.sentence.nps.left":
    "NPS は {all, number, ::.0}（回答 {answers, plural, other {# 件}}）。継続した顧客は {kept, number, ::.0}（{keptAnswers, number} 件）、離脱した顧客は {left, number, ::.0}（{leftAnswers, number} 件）",
  "report.feedback.sentence.csat":
    "満足した顧客は {all, number, ::scale/100 .0}%（回答 {answers, plural, other {# 件}}）",
  "report.feedback.sentence.csat.segments":
    "満足した顧客は {all, number, ::scale/100 .0}%（回答 {answers, plural, other {# 件}}）。最も低いのは「{worst}」の {worstLevel, number, ::scale/100 .0}%（{worstAnswers, number} 件）",
  "report.feedback.sentence.csat.left":
    "満足した顧客は {all, number, ::scale/100 .0}%（回答 {answers, plural, other {# 件}}）。継続した顧客は {kept, number, ::scale/100 .0}%（{keptAnswers, number} 件）、離脱した顧客は {left, number, ::scale/100 .0}%（{leftAnswers, number} 件）",
  "report.feedback.input.segment": "セグメント",
  "report.feedback.input.outcome": "結果",
  "report.feedback.input.customer": "顧客",
  "report.feedback.option.meaning": "「はい」の意味は？",
  "report.feedback.option.meaning.kept": "顧客は継続した",
  "report.feedback.option.meaning.left": "顧客は離脱した",
  "report.feedback.option.level": "信頼水準",
  "report.feedback.note.kept": "{outcome} の「はい」は顧客の継続を表します。",
  "report.feedback.note.left": "{outcome} の「はい」は顧客の離脱を表します。",
};
