import type { workbook as english } from "../en/workbook";

export const workbook: Readonly<Record<keyof typeof english, string>> = {
  "workbook.empty-selection":
    "選択範囲にデータがありません。テーブル、データ内のセル、または見出し行とその下に 1 行以上を含む範囲を選択してください。",
  "workbook.chart-selected": "グラフまたは図が選択されています。データ内のセルをクリックしてください。",
  "workbook.several-areas":
    "複数の範囲が選択されていますが、レポートが読み取るのは 1 つです。1 つの範囲を選択するか、データ内のセルをクリックしてください。",
  "workbook.edit-mode":
    "セルの編集中のため、Excel が待機しています。Enter キーか Esc キーを押してから、もう一度お試しください。",
  "workbook.protected":
    "シートが保護されています。［校閲］タブで保護を解除してから、もう一度お試しください。",
  "workbook.workbook-protected":
    "ブックの構成が保護されているため、シートを追加できません。［校閲］>［ブックの保護］で解除してから、もう一度お試しください。",
  "workbook.place-occupied":
    "シート「{sheet}」のデータの横には空きがありません。ほかのセル、テーブル、またはグラフがあります。レポートを新しいシートに挿入するか、その場所を空けてください。",
  "workbook.table-in-the-way":
    "レポートの列が増えたか減りましたが、右側にあるテーブル「{table}」が妨げになっています。そのテーブルを下へ、または別のシートに移してから、もう一度更新してください。",
  "workbook.sheet-left":
    "レポートを取り消している間に Excel に接続できなくなりました。作りかけのシート「{sheet}」が残っている可能性があります。削除してから、もう一度お試しください。",
  "workbook.report-left":
    "レポートを完全には取り消せませんでした。書き込まれた部分が「{sheet}」のデータの横に残っている可能性があります。削除してから、もう一度お試しください。",
  "workbook.freeze-left":
    "固定した数式を完全には元に戻せませんでした。残りは Excel の元に戻す (Ctrl+Z) で戻せます。",
  "workbook.changed-meanwhile":
    "Stay の処理中に、シート、テーブル、または列が削除されたか、名前が変更されました。ブックを確認してから、もう一度お試しください。",
  "workbook.connection-lost":
    "Excel との接続が切れました。ブックが開いていてオンラインであることを確認してから、もう一度お試しください。",
  "workbook.busy": "Excel が混み合っています。少し待ってから、もう一度お試しください。",
  "workbook.source-gone":
    "このレポートのデータ（{source}）がありません。テーブルまたはシートが削除されたか、名前が変更されました。元の名前に戻すか、レポートを作り直してください。",
  "workbook.column-gone":
    "列「{header}」がありません。削除されたか、名前が変更されました。元の名前に戻すか、レポートを作り直してください。",
  "workbook.needs-rows":
    "レポート「{report}」には行そのものが必要です。シートにコピーするか、ファイルを選択してください。",
  "workbook.file-needed":
    "ファイル {file} をもう一度選択してください。Stay はファイルのデータを保存せず、名前だけを記録します。",
  "workbook.file-too-large":
    "このファイルには約 {rows, number} 行あります。約 {needed, number} GB のメモリが必要ですが、このコンピューターで Stay が使えるのは {limit, number} GB です。列を減らすか、小さいファイルを選ぶか、特定の日以降や一つの顧客グループなど、行の一部だけのファイルを選んでください。ClickHouse にある行は、その場で集計できます。「データベース」を選んでください。",
  "workbook.file-unreadable":
    "{file} には Stay が読める表がありません。読めるのは、見出し行のある CSV（UTF-8、Windows-1252、Shift-JIS）と Parquet です。",
  "workbook.login-needed": "{address} にもう一度ログインしてください。Stay はログイン情報を保存しません。",
  "workbook.output-gone":
    "このレポートのテーブル {table} がありません。削除されたか、名前が変更されたか、通常の範囲に変換されました。レポートを作り直してください。",
  "workbook.sheet-gone": "このレポートのシートがありません。削除されています。レポートを作り直してください。",
  "workbook.recipe-gone":
    "このレポートは、誰かが登録を解除したため、ブックにもう登録されていません。シートはそのままです。更新するには、レポートを作り直してください。",
  "workbook.recipe-newer":
    "その間に、新しいバージョンの Stay を使う同僚がこのレポートを更新したため、そのままにしています。Stay をアップデートしてから、もう一度お試しください。",
  "workbook.recipe-damaged":
    "ブックに保存されたこのレポートの情報が壊れていて読めないため、何も変更していません。レポートを作り直してください。",
  "workbook.settings-full":
    "このブックには、レポートをもう 1 件登録する余地がありません。アドインがブックに保存できるのは約 2 MB までです。「このブック」で不要なレポートの登録を解除してから、もう一度お試しください。",
  "workbook.too-large":
    "データが大きすぎて、Excel から一度に受け取れません。他のブックを閉じるか、列や行を減らしてください。",
  "workbook.nothing-left":
    "計算できる行が残っていません。データ確認ですべての行が除外されました。確認結果を見て、データまたは列を修正してください。",
  "workbook.too-many-words":
    "列「{header}」には {limit, number} 種類を超える文字列があり、1 つずつ読み取るには多すぎます。別の列を選ぶか、データベースのビューで日付や数値など本来の型にしてください。",
  "workbook.too-many-groups":
    "結果が {limit, number} グループを超えており、このウィンドウでは扱えません。データベースのビューで行を絞るか、別のレポートを選んでください。",
  "workbook.amounts-too-large":
    "「{header}」の金額が大きすぎるため、合計が正確になりません。誤った金額がないか確認するか、別の列を選んでください。",
  "workbook.rows-unordered":
    "同じ顧客の複数の行の内容が一致していません（{count, number} 行）。データベースには行の順序がないため、どれが最初の行か決められません。すべての行を数えるか、顧客ごとに 1 行のビューを選んでください。",
  "workbook.unknown-report":
    "このレポートは新しいバージョンの Stay で「{report}」として作成されました。Stay をアップデートしてから、もう一度お試しください。",
  "workbook.cancelled": "キャンセルしました。ブックは元のままです。",
  "workbook.host-refused":
    "Excel が操作を拒否しました（{code}）。もう一度お試しください。再発する場合は、このコードをお知らせください。",
  "workbook.no-reports":
    "このブックにはまだ Stay のレポートがありません。データ内のセルをクリックし、最初のレポートを選んでください。",
  "workbook.refreshed": "{reports, plural, other {# 件のレポート}}を更新しました。",
};
