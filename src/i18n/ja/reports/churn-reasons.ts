import type { churnReasons as english } from "../../en/reports/churn-reasons";

export const churnReasons: Readonly<Record<keyof typeof english, string>> = {
  "report.churn-reasons.name": "離脱理由",
  "report.churn-reasons.question": "離脱の理由は？",
  "report.churn-reasons.sheet": "離脱理由",
  "report.churn-reasons.title": "顧客が離脱した理由",
  "report.churn-reasons.sentence":
    "離脱した顧客は {customers, plural, other {# 件}}。最も多い理由は「{reason}」で {share, number, ::scale/100 .0}%（{count, number} 件）、{few, plural, other {# つ}}の理由で全体の 8 割を占めます",
  "report.churn-reasons.sentence.value":
    "離脱した顧客は {customers, plural, other {# 件}}。最も多い理由は「{reason}」で {share, number, ::scale/100 .0}%（{count, number} 件）、{few, plural, other {# つ}}の理由で全体の 8 割を占めます。失われた価値が最も大きい理由は「{dearest}」で {valueShare, number, ::scale/100 .0}% です",
  "report.churn-reasons.sentence.pooled":
    "離脱した顧客は {customers, plural, other {# 件}}。{minimum, number} 件以上が挙げた理由はありません",
  "report.churn-reasons.sentence.no-rows": "計算できる行が残っていません",
  "report.churn-reasons.chart.customers": "離脱した顧客の割合と累積（理由別）",
  "report.churn-reasons.chart.value-lost": "理由別の損失価値",
  "report.churn-reasons.shape.outcomes": "顧客（「はい／いいえ」と理由）",
  "report.churn-reasons.shape.ended": "顧客（終了日と理由）",
  "report.churn-reasons.shape.leavers": "離脱した顧客（理由）",
  "report.churn-reasons.input.reason": "理由",
  "report.churn-reasons.input.reason.hint": "顧客が挙げた離脱の理由",
  "report.churn-reasons.input.segment.hint": "指定すると、セグメント別の理由の表を追加します",
  "report.churn-reasons.input.value": "価値",
  "report.churn-reasons.input.value.hint": "顧客の価値（年間売上など）",
  "report.churn-reasons.option.minimum": "独立した理由とする最小の顧客数",
  "report.churn-reasons.option.minimum.hint": "これより少ない理由は「その他」にまとめます",
  "report.churn-reasons.note.reasons":
    "離脱した顧客だけを、{reason} の理由ごとに数えています。累積はその理由までの割合の合計です。割合は理由を挙げた顧客に対するものです。",
  "report.churn-reasons.note.pooled":
    "{minimum, plural, other {# 件}}未満の理由は、最後の行の「その他」にまとめています。",
  "report.churn-reasons.note.value": "損失価値は {value} の合計です。空白は数えません。",
  "report.churn-reasons.note.segments":
    "主な理由は、単独で示された中で最も多い理由です。下限と上限は、セグメントの離脱顧客に占める割合の 95% 信頼区間です（Wilson のスコア区間）。",
  "report.churn-reasons.input.segment": "セグメント",
  "report.churn-reasons.input.outcome": "結果",
  "report.churn-reasons.input.outcome.hint":
    "「はい」か「いいえ」、TRUE か FALSE、1 か 0。顧客ごとに 1 つの回答",
  "report.churn-reasons.input.ended": "終了日",
  "report.churn-reasons.input.ended.hint": "退会した日。継続中は空白",
  "report.churn-reasons.input.customer": "顧客",
  "report.churn-reasons.input.customer.hint": "指定すると、複数の行にある顧客を検出します",
  "report.churn-reasons.option.meaning": "「はい」の意味は？",
  "report.churn-reasons.option.meaning.kept": "顧客は継続した",
  "report.churn-reasons.option.meaning.left": "顧客は離脱した",
};
