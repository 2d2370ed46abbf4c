/** What the pane says of keeping figures from day to day, freezing formulas and giving sheets away. */
export const keeping = {
  "pane.keep.record.title": "日ごとの記録",
  "pane.keep.record.teach":
    "ここにあるレポートの今日の数値を、セグメントごとに 1 行ずつ残し、推移を折れ線グラフで示します。1 日 1 回で、もう一度押しても何も追加されません。",
  "pane.keep.record": "今日の数値を記録",
  "pane.keep.recording": "今日の数値を記録しています",
  "pane.keep.recorded":
    "{rows, plural, other {# 行}}を追加しました。Excel の元に戻すが使える場合は、それで取り消せます。",
  "pane.keep.recorded.already": "今日の数値はすでに記録されています。何も追加していません。",
  "pane.keep.recorded.none": "これらのレポートには、日ごとに残せる率がありません。",
  "pane.keep.history.go": "記録を表示",
  "pane.keep.offer": "最後の記録は {day} です。今日の数値を記録しますか?",
  "pane.keep.freeze.title": "数式の固定",
  "pane.keep.freeze.teach":
    "Stay の数式を、同じ結果になる場合は Excel の標準の数式に、そうでない場合は表示中の値に置き換えます。シートの数値は変わりません。",
  "pane.keep.freeze.scope": "範囲",
  "pane.keep.freeze.scope.selection": "選択範囲",
  "pane.keep.freeze.scope.sheet": "このシート",
  "pane.keep.freeze.scope.workbook": "ブック全体",
  "pane.keep.freeze.list": "数式を一覧表示",
  "pane.keep.freeze.listing": "数式を探しています",
  "pane.keep.freeze.none": "Stay の数式はありません。",
  "pane.keep.freeze.becomes.native": "{formula} になります",
  "pane.keep.freeze.becomes.value": "値 {text} になります",
  "pane.keep.freeze.becomes.values": "{cells, number} 個のセルの値になります",
  "pane.keep.freeze.more": "{count, plural, other {ほか # 件}}",
  "pane.keep.freeze.run": "{count, plural, other {# 個の数式を固定}}",
  "pane.keep.freezing": "固定しています",
  "pane.keep.frozen":
    "固定しました: 標準の数式 {native, plural, other {# 件}}、値 {values, plural, other {# 件}}。Excel の元に戻すが使える場合は、それで取り消せます。",
  "pane.keep.frozen.left": "そのまま残した数式:",
  "pane.keep.left.waiting": "{address} は計算中です。後で固定してください。",
  "pane.keep.left.nameless": "{address} は #NAME? です。現在 Excel がこの関数を認識していません。",
  "pane.keep.left.blocked": "{address} には結果がありません。出力先がふさがっています。",
  "pane.keep.left.read-by-others": "{address} は、別の数式が # で結果全体を参照しているため残しました。",
  "pane.keep.left.changed": "{address} は一覧表示の後に変更されました。",
  "pane.keep.left.differs": "{address} は表示が変わるため、元に戻しました。",
  "pane.keep.frozen.for-good": "数が多いため控えを残せません。数式を戻せるのは Excel の元に戻すだけです。",
  "pane.keep.freezes": "固定した数式",
  "pane.keep.thaw.what": "{count, plural, other {# 個の数式}}、{when}",
  "pane.keep.thaw": "元に戻す",
  "pane.keep.thaw.named": "元に戻す: {what}",
  "pane.keep.thawing": "数式を戻しています",
  "pane.keep.thawed":
    "{thawed, plural, other {# 個の数式}}を戻しました。{edited, plural, =0 {} other {その後編集された # 個のセルはそのままです。}}",
  "pane.keep.share.title": "同僚に渡すコピー",
  "pane.keep.share.teach":
    "Stay がない同僚にも、挿入したレポートの数値はすべて見えます。値と Excel の標準の数式だからです。Stay の数式のセルは、Excel が再計算するまでは最後の結果を、その後は #NAME? を表示します。コピーには値だけが入ります。",
  "pane.keep.share.prepare": "このシートのコピーを準備",
  "pane.keep.share.reading": "シートの列を読み取っています",
  "pane.keep.share.identifiers": "仮名に置き換える列",
  "pane.keep.share.identifiers.hint":
    "同じ顧客には、このブックから作るどのコピーでも同じ仮名が付きます。ほかの列はそのままコピーされるので、個人名が含まれていないか確認してください。",
  "pane.keep.share.run": "「{sheet}」をコピー",
  "pane.keep.sharing": "シートをコピーしています",
  "pane.keep.shared":
    "「{sheet}」には値だけが入っています{pseudonyms, plural, =0 {} other {(仮名 # 件)}}。渡す前に、新しいブックへ移動してください (シート見出しを右クリックし、移動またはコピー)。このブックにはほかの内容がすべて残っています。非表示の行と列もコピーに含まれます。",
  "pane.keep.nameless":
    "このウィンドウを開いたとき、Stay の{count, plural, other {数式 # 個}}が #NAME? でした (最初は {address})。Excel が関数を見つけていません。",
  "pane.keep.nameless.mend": "復旧する",
  "pane.keep.nameless.mended": "Excel が関数を再び認識しました。",
  "pane.keep.nameless.still":
    "まだ{count, plural, other {数式 # 個}}が #NAME? です (最初は {address})。新しいバージョンで書かれた可能性があるため Stay を更新するか、ブックを閉じて開き直してください。",
} as const satisfies Readonly<Record<string, string>>;
