import type { notes as english } from "../../en/reports/notes";

export const notes: Readonly<Record<keyof typeof english, string>> = {
  "sheet.history": "日ごとの数値",
  "history.trend": "{report}: 日ごとの推移",
  "sheet.clean-copy": "整理済みコピー",
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
  "note.later": "未来の日付の {count, plural, other {# 行}}は数えていません。",
  "note.interval":
    "下限と上限は、維持率の {level, number, ::scale/100 .##}% 信頼区間です（Wilson のスコア区間）。",
};
