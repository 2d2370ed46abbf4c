import type { cohortRetention as english } from "../../en/reports/cohort-retention";

export const cohortRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.cohort-retention.name": "コホート別維持率",
  "report.cohort-retention.question": "コホートは時とともにどう変わる？",
  "report.cohort-retention.sheet": "コホート",
  "report.cohort-retention.title": "コホートと経過期間別の維持率",
  "report.cohort-retention.sentence":
    "最初の期間から数えて{age} {unit, select, day {日目} week {週目} month {か月目} quarter {四半期目} year {年目} brackets {日目} other {番目の期間}}に活動していた顧客は {rate, number, ::scale/100 .0}%（{all, number} 件中 {kept, number} 件）、{ageLater} {unit, select, day {日目} week {週目} month {か月目} quarter {四半期目} year {年目} brackets {日目} other {番目の期間}}では {rateLater, number, ::scale/100 .0}%（{allLater, number} 件中 {keptLater, number} 件）",
  "report.cohort-retention.sentence.one-age":
    "最初の期間から数えて{age} {unit, select, day {日目} week {週目} month {か月目} quarter {四半期目} year {年目} brackets {日目} other {番目の期間}}に活動していた顧客は {rate, number, ::scale/100 .0}%（{all, number} 件中 {kept, number} 件）",
  "report.cohort-retention.sentence.too-young":
    "最初の期間の後にまる 1 期間を過ごした顧客がまだいません（顧客 {customers, plural, other {# 件}}）",
  "report.cohort-retention.sentence.no-rows": "計算できる行が残っていません",
  "report.cohort-retention.chart": "活動している顧客の割合（経過期間別）",
  "report.cohort-retention.shape.memberships": "会員期間（開始日・終了日）",
  "report.cohort-retention.shape.transactions": "購入（顧客・日付）",
  "report.cohort-retention.input.customer": "顧客",
  "report.cohort-retention.input.customer.hint": "行の顧客。最初の行の時期のコホートに属します",
  "report.cohort-retention.input.date": "購入日",
  "report.cohort-retention.input.date.hint": "顧客が購入した日",
  "report.cohort-retention.input.amount": "金額",
  "report.cohort-retention.input.amount.hint":
    "指定すると金額を表示でき、返金（負の金額）は購入とみなしません",
  "report.cohort-retention.input.joined": "開始日",
  "report.cohort-retention.input.joined.hint": "会員になった日",
  "report.cohort-retention.input.ended": "終了日",
  "report.cohort-retention.input.ended.hint": "退会した日。継続中は空白",
  "report.cohort-retention.option.days": "1 期間の日数",
  "report.cohort-retention.option.lastDays": "各区間の最終日",
  "report.cohort-retention.option.lastDays.hint":
    "昇順の数を空白で区切ります。3 7 14 なら初日の後の 1～3、4～7、8～14 日目。空白なら 3 7 14 30 60 90",
  "report.cohort-retention.option.cell": "ある経過期間に「活動中」とする条件",
  "report.cohort-retention.option.cell.on": "その期間に活動",
  "report.cohort-retention.option.cell.on.hint":
    "ある経過期間に活動中：前後にかかわらず、ちょうどその期間に活動があった顧客。",
  "report.cohort-retention.option.cell.on or after": "その期間以後に活動",
  "report.cohort-retention.option.cell.on or after.hint":
    "ある経過期間に活動中：その期間かそれより後に活動があり、まだ離れていない顧客。",
  "report.cohort-retention.option.cell.on or before": "その期間までに活動",
  "report.cohort-retention.option.cell.on or before.hint":
    "ある経過期間に活動中：最初の期間を除き、その期間の終わりまでに一度でも戻ってきた顧客。",
  "report.cohort-retention.option.cell.streak": "それまでの全期間で活動",
  "report.cohort-retention.option.cell.streak.hint":
    "ある経過期間に活動中：最初の期間からその期間まで、途切れずに活動した顧客。",
  "report.cohort-retention.option.measure": "セルの内容",
  "report.cohort-retention.option.measure.rate": "顧客の割合",
  "report.cohort-retention.option.measure.rate.hint":
    "セル：コホートの顧客のうち、その経過期間に活動中の割合。",
  "report.cohort-retention.option.measure.customers": "顧客数",
  "report.cohort-retention.option.measure.customers.hint":
    "セル：コホートの顧客のうち、その経過期間に活動中の人数。",
  "report.cohort-retention.option.measure.orders": "購入数",
  "report.cohort-retention.option.measure.orders.hint": "セル：その経過期間におけるコホートの購入数。",
  "report.cohort-retention.option.measure.value": "金額",
  "report.cohort-retention.option.measure.value.hint":
    "セル：その経過期間におけるコホートの購入額（返金を差し引く）。",
  "report.cohort-retention.option.measure.value per customer": "顧客あたりの金額",
  "report.cohort-retention.option.measure.value per customer.hint":
    "セル：その経過期間の購入額をコホートの全顧客数で割った額。",
  "report.cohort-retention.option.reference": "割合の基準",
  "report.cohort-retention.option.reference.cohort": "コホート全体",
  "report.cohort-retention.option.reference.previous": "直前の経過期間に活動中の顧客",
  "report.cohort-retention.option.ages": "経過期間の数（最大）",
  "report.cohort-retention.note.transactions":
    "コホートは同じ期間に初めて購入した（{date}）顧客です。経過期間 0 はその期間です。",
  "report.cohort-retention.note.memberships":
    "コホートは同じ期間に初めて入会した（{joined}）顧客です。経過期間 0 はその期間です。ある期間の活動とは、期間の終わりに会員であること（入会済みで、退会 {ended} していない）をいいます。",
  "report.cohort-retention.note.previous": "割合は直前の経過期間に活動中だった顧客に対するものです。",
  "report.cohort-retention.note.immature":
    "空白のセルは 0 ではなく、{date} の時点で期間が終わっていないものです。",
  "report.cohort-retention.note.curve":
    "曲線は期間が終わったすべての顧客から作ります（活動中の合計 ÷ 全体の合計。率の平均は使いません）。横に最近のコホートを並べます。",
  "report.cohort-retention.note.no-amount":
    "金額には金額の列が必要です。ないため、顧客の割合を示しています。",
};
