import type { recipes as english } from "../en/recipes";

/** What the pane says of the reports that a workbook keeps, in Japanese. */
export const recipes: Readonly<Record<keyof typeof english, string>> = {
  "pane.recipe.looking": "データと照合しています…",
  "pane.recipe.fresh": "最新です",
  "pane.recipe.stale": "その後データが変わりました",
  "pane.recipe.broken": "このままでは更新できません",
  "pane.recipe.unread": "データと照合していません",
  "pane.recipe.compare": "照合する",
  "pane.recipe.as-of": "基準日",
  "pane.recipe.as-of.today": "更新するたびにその日",
  "pane.recipe.as-of.fixed": "決まった日",
  "pane.recipe.as-of.day": "日付",
  "pane.recipe.as-of.saved": "保存しました。次の更新から有効になります。",
  "pane.recipe.refreshing-place": "{report}を更新しています（{of, number} 件中 {place, number} 件目）",
  "pane.recipe.newer":
    "このブックの {count, plural, other {# 件}}のレポートは、新しいバージョンの Stay で作られたため、そのままにしています。更新するには Stay をアップデートしてください。",
  "pane.recipe.damaged":
    "このブックに保存された {count, plural, other {# 件}}のレポートの情報が壊れていて読めません。シートの数値はそのままです。更新するには、レポートを作り直してください。",

  "pane.repair.column-gone":
    "列「{header}」の名前が変わったか、削除されました。今使う列を選ぶか、元の名前に戻してください。",
  "pane.repair.source-gone":
    "{source} の名前が変わったか、削除されました。データの今の場所を選ぶか、元の名前に戻してください。",
  "pane.repair.table": "データは今どこにありますか。",
  "pane.repair.column": "{input}（以前は「{header}」）",
  "pane.repair.save": "これを使って更新",
  "pane.repair.restore": "新しいシートに挿入し直す",
  "pane.repair.restoring": "{report}を挿入し直しています",
  "pane.repair.restored":
    "レポートは新しいシート「{sheet}」にあります。取り消すにはシートを削除してください。",

  "pane.refreshed.rows": "読み取った行は、前回 {before, plural, other {# 行}}、今回 {now, number} 行です。",
  "pane.refreshed.figures": "変わった数値",
  "pane.refreshed.figure": "項目",
  "pane.refreshed.before": "前回",
  "pane.refreshed.now": "今回",
  "pane.refreshed.said-before": "前回：{sentence}",
  "pane.refreshed.says-now": "今回：{sentence}",
};
