import type { reports as english } from "../en/reports";

export const reports: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-retention.name": "セグメント別維持率",
  "report.segment-retention.question": "継続する顧客、離脱する顧客は？",
  "report.segment-retention.sheet": "セグメント別維持率",
  "report.segment-retention.title": "{segment}別の維持率",
  "report.segment-retention.sentence":
    "顧客 {customers, plural, other {# 件}}のうち {retention, number, ::scale/100 .0}% が継続、解約率が最も高いのは「{worst}」の {churn, number, ::scale/100 .0}%（{start, number} 件中 {lost, number} 件）",
  "report.segment-retention.sentence.one-segment":
    "顧客 {customers, plural, other {# 件}}のうち {retention, number, ::scale/100 .0}% が継続",
  "report.segment-retention.sentence.nobody-left": "顧客 {customers, plural, other {# 件}}、離脱なし",
  "report.segment-retention.sentence.no-rows": "計算できる行が残っていません",
  "report.segment-retention.chart": "継続した顧客の割合（{segment}別）",
  "report.segment-retention.input.segment": "セグメント",
  "report.segment-retention.input.segment.hint": "比較するグループの列（契約、プランなど）",
  "report.segment-retention.input.outcome": "結果",
  "report.segment-retention.input.outcome.hint":
    "「はい」か「いいえ」、TRUE か FALSE、1 か 0。顧客ごとに 1 つの回答",
  "report.segment-retention.input.customer": "顧客",
  "report.segment-retention.input.customer.hint": "指定すると、複数の行にある顧客を検出します",
  "report.segment-retention.option.meaning": "「はい」の意味は？",
  "report.segment-retention.option.meaning.kept": "顧客は継続した",
  "report.segment-retention.option.meaning.left": "顧客は離脱した",
  "report.segment-retention.option.level": "信頼水準",
  "report.segment-retention.option.duplicates": "複数の行にある顧客",
  "report.segment-retention.option.duplicates.each": "すべての行を数える",
  "report.segment-retention.option.duplicates.first": "最初の有効な行だけを数える",
  "report.segment-retention.note.kept":
    "{outcome} の「はい」は顧客の継続を表します。維持率は (期末 − 新規) / 期首、解約は 離脱数 / 期首 です。合計は顧客数の合計から計算し、率の平均は使いません。",
  "report.segment-retention.note.left":
    "{outcome} の「はい」は顧客の離脱を表します。維持率は (期末 − 新規) / 期首、解約は 離脱数 / 期首 です。合計は顧客数の合計から計算し、率の平均は使いません。",
  "report.segment-retention.note.interval":
    "下限と上限は、維持率の {level, number, ::scale/100 .##}% 信頼区間です（Wilson のスコア区間）。",

  "finding.cell-error": "{count, plural, other {# 行}}の {header} がエラー値です",
  "finding.cell-error.effect": "除外",
  "finding.missing-segment": "{count, plural, other {# 行}}の {header} が空白です",
  "finding.missing-segment.effect": "除外",
  "finding.missing-outcome": "{count, plural, other {# 行}}の {header} に回答がありません",
  "finding.missing-outcome.effect": "除外",
  "finding.unknown-outcome":
    "{count, plural, other {# 行}}の {header} の回答が「はい」でも「いいえ」でもありません：{examples}",
  "finding.unknown-outcome.effect": "除外",
  "finding.duplicate-left-out":
    "{count, plural, other {# 行}}の {header} が、前の行の顧客と重複しています：{examples}",
  "finding.duplicate-left-out.effect": "除外",
  "finding.duplicate-kept":
    "{count, plural, other {# 行}}の {header} が、前の行の顧客と重複しています：{examples}",
  "finding.duplicate-kept.effect": "他の行と同様に集計",
  "finding.missing-customer": "{count, plural, other {# 行}}の {header} が空白のため、重複を確認できません",
  "finding.missing-customer.effect": "他の行と同様に集計",

  "note.source": "元データ",
  "note.as-of": "基準日",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "定義",
  "note.reference": "出典：{reference}",
  "note.rows": "行数",
  "note.rows.value": "{read, plural, other {# 行}}のうち {used, number} 行を集計、{left, number} 行を除外",
  "note.left-out": "確認結果",
  "note.left-out.none": "問題なし",
  "note.finding": "{finding}：{effect}（行 {rows}）",
  "note.finding.more": "{rows}、ほか {more, plural, other {# 行}}",
  "note.gone": "消えた行",
  "note.gone.value": "データにはもうありませんが、横に入力内容があるため残しています：{keys}",
  "note.gone.mark": "データにありません",
  "note.refresh": "更新",
  "note.refresh.value":
    "［ホーム］>［Stay］>［レポートを更新］。行の並び順、追加した列、行の横の入力内容はそのまま残ります。",
};
