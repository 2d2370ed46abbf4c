import type { segmentValue as english } from "../../en/reports/segment-value";

export const segmentValue: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-value.name": "セグメント別価値",
  "report.segment-value.question": "採算が取れているセグメントは？",
  "report.segment-value.sheet": "セグメント別価値",
  "report.segment-value.title": "{segment}別の顧客の価値",
  "report.segment-value.sentence":
    "{segments, plural, other {# セグメント}}のうち、維持 {keep, number}、改善 {fix, number}、撤退 {drop, number}。「{worst}」の貢献が最も小さく、顧客 1 件・1 期間あたり売上 {revenue, number, ::.00} のうち {contribution, number, ::.00}",
  "report.segment-value.sentence.alike":
    "{segments, plural, other {# セグメント}}のうち、維持 {keep, number}、改善 {fix, number}、撤退 {drop, number}。「{dear}」と「{cheap}」の粗利は同程度（{dearMargin, number, ::.00} と {cheapMargin, number, ::.00}）ですが、「{dear}」は対応コストが {times, number, ::.0} 倍で、残りは {dearLeft, number, ::.00}、後者は {cheapLeft, number, ::.00}",
  "report.segment-value.sentence.no-rows": "計算できる行が残っていません",
  "report.segment-value.chart": "顧客生涯価値（{segment}別）",
  "report.segment-value.verdict.keep": "維持",
  "report.segment-value.verdict.fix": "改善",
  "report.segment-value.verdict.let-go": "撤退",
  "report.segment-value.reason.loses": "対応コストが粗利以上",
  "report.segment-value.reason.unrecovered": "獲得コストの回収前に離脱",
  "report.segment-value.reason.serving": "粗利に占める対応コストが過大",
  "report.segment-value.reason.sound": "収益が費用を上回る",
  "report.segment-value.reason.unknown": "維持率が不明",
  "report.segment-value.shape.rates": "セグメント（維持率）",
  "report.segment-value.shape.counts": "セグメント（期首・期末の顧客数）",
  "report.segment-value.shape.customers": "顧客（売上と「はい／いいえ」）",
  "report.segment-value.input.revenue": "売上",
  "report.segment-value.input.revenue.hint": "1 期間（1 か月など）の顧客 1 件あたりの売上",
  "report.segment-value.input.margin": "粗利率",
  "report.segment-value.input.margin.hint":
    "対応コストを引く前に残る売上の割合（0.6 または 60%）。省略できる場合、列がなければ売上の全額",
  "report.segment-value.input.costToServe": "対応コスト",
  "report.segment-value.input.costToServe.hint":
    "1 期間に顧客 1 件の対応にかかる費用（配送、サポート、返品など）",
  "report.segment-value.input.cac": "獲得コスト",
  "report.segment-value.input.cac.hint": "顧客 1 件の獲得費用。指定すると許容解約率を表示します",
  "report.segment-value.input.retention": "維持率",
  "report.segment-value.input.retention.hint": "継続する顧客の割合（0.8 または 80%）",
  "report.segment-value.input.customers": "顧客数",
  "report.segment-value.input.customers.hint": "指定すると、セグメント全体の貢献利益を表示します",
  "report.segment-value.option.span": "維持率の対象となる売上期間の数",
  "report.segment-value.option.span.hint": "売上が月次、維持率が年次なら 12。同じ期間なら 1",
  "report.segment-value.option.discount": "1 期間の割引率",
  "report.segment-value.option.discount.hint": "1 期間後のお金の価値がどれだけ下がるか",
  "report.segment-value.option.raise": "維持率の改善幅",
  "report.segment-value.option.raise.hint": "投資上限は、この改善による顧客価値の増加分です",
  "report.segment-value.option.servingLimit": "粗利に占める対応コストの上限",
  "report.segment-value.option.servingLimit.hint": "これを超えるセグメントは「改善」になります",
  "report.segment-value.note.rates": "売上、粗利率、対応コスト、維持率は列の値です。",
  "report.segment-value.note.counts": "維持率は (期末 − 新規) / 期首 です。",
  "report.segment-value.note.customers":
    "売上と対応コストはセグメントの顧客の平均、粗利率は売上合計に対する率、維持率は 維持数 / 期首 です。",
  "report.segment-value.note.span":
    "データの維持率は売上の {span, plural, other {# 期間}}分です。各期間で等しいとした 1 期間の率を表示しています。",
  "report.segment-value.note.value":
    "貢献利益は 売上 × 粗利率 − 対応コスト（顧客 1 件・1 期間）です。顧客生涯価値は 貢献利益 / (1 − 維持率 / (1 + {discount, number, ::.####})) で、初回の貢献は即時、期限なしです。値が定まらない場合は空白です。",
  "report.segment-value.note.worth-spending":
    "投資上限は、維持率が {raise, number, ::scale/100 .##} ポイント上がったときの顧客生涯価値の増加分です（顧客 1 件につき 1 回）。",
  "report.segment-value.note.verdict":
    "撤退：対応コストを引くと何も残らない。改善：獲得コストの回収前に離脱する、または対応コストが粗利の {limit, number, ::scale/100 .##}% を超える。それ以外は維持。判定と理由は更新時に書き直される語で、隣の数値はすべて数式です。",
  "report.segment-value.note.acquisition":
    "許容解約率は、顧客生涯価値が獲得コストを賄える最も高い解約率です。賄えない場合は空白です。",
  "report.segment-value.input.segment": "セグメント",
  "report.segment-value.input.segment.hint": "比較するグループの列（契約、プランなど）",
  "report.segment-value.input.crossed": "掛け合わせる列",
  "report.segment-value.input.crossed.hint": "2 つ目の列。グループの組み合わせごとにセグメントになります",
  "report.segment-value.input.start": "期首の顧客数",
  "report.segment-value.input.start.hint": "期間の始めにいた顧客の数",
  "report.segment-value.input.end": "期末の顧客数",
  "report.segment-value.input.end.hint": "期間の終わりにいた顧客の数（新規を含む）",
  "report.segment-value.input.new": "新規顧客数",
  "report.segment-value.input.new.hint": "そのうち期間中に獲得した数。列がなければ 0",
  "report.segment-value.input.outcome": "結果",
  "report.segment-value.input.outcome.hint":
    "「はい」か「いいえ」、TRUE か FALSE、1 か 0。顧客ごとに 1 つの回答",
  "report.segment-value.input.customer": "顧客",
  "report.segment-value.input.customer.hint": "指定すると、複数の行にある顧客を検出します",
  "report.segment-value.option.meaning": "「はい」の意味は？",
  "report.segment-value.option.meaning.kept": "顧客は継続した",
  "report.segment-value.option.meaning.left": "顧客は離脱した",
  "report.segment-value.option.level": "信頼水準",
  "report.segment-value.note.kept": "{outcome} の「はい」は顧客の継続を表します。",
  "report.segment-value.note.left": "{outcome} の「はい」は顧客の離脱を表します。",
  "report.segment-value.note.interval":
    "下限と上限は、維持率の {level, number, ::scale/100 .##}% 信頼区間です（Wilson のスコア区間）。",
};
