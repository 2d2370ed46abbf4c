import type { database as english } from "../en/database";

/** What the pane says of a database as the source of reports, in Japanese. */
export const database: Readonly<Record<keyof typeof english, string>> = {
  "pane.source.database": "データベース",
  "pane.source.database.hint":
    "チームの ClickHouse です。集計は行がある場所で行われ、ここには件数と、列を見分けるための少数の行だけが届きます。ブックの内容は送信されません。",
  "pane.source.database.label": "データベース：",
  "pane.source.database.size": "{host} の {table}、{rows, plural, other {# 行}}",
  "pane.source.database.other": "別のテーブルに接続…",

  "pane.database.form": "ClickHouse に接続",
  "pane.database.address": "アドレス",
  "pane.database.address.hint": "例：https://clickhouse.example.com:8443",
  "pane.database.database": "データベース",
  "pane.database.table": "テーブルまたはビュー",
  "pane.database.user": "ユーザー",
  "pane.database.password": "パスワード",
  "pane.database.password.hint": "作業ウィンドウを閉じるまでメモリーに保持され、どこにも保存されません。",
  "pane.database.sharded-by": "顧客を 1 台のサーバーにまとめている列（省略可）",
  "pane.database.sharded-by.hint":
    "この列によって複数のサーバーに分散されたテーブルの場合に指定します。各サーバーが自分の顧客だけを数えます。不明な場合は空欄のままにしてください。",
  "pane.database.needed": "入力してください。",
  "pane.database.connect": "接続",
  "pane.database.connecting": "{host} に接続しています",
  "pane.database.connected": "{host} に接続しました。",
  "pane.database.steps": "接続の手順",
  "pane.database.step.address": "アドレス",
  "pane.database.step.server": "サーバー",
  "pane.database.step.login": "ログイン",
  "pane.database.step.table": "テーブル",
  "pane.database.step.done": "問題なし",
  "pane.database.step.under-way": "確認中…",
  "pane.database.step.failed": "失敗",
  "pane.database.step.waiting": "未確認",

  "pane.log-in.title": "{host} にログイン",
  "pane.log-in.why":
    "このレポートのデータは {host} の {table} にあります。パスワードはこのアドレスにだけ送られます。心当たりのあるアドレスの場合にだけログインしてください。",
  "pane.log-in.refresh": "ログインして更新",

  "pane.reports.needs-rows": "行そのものが必要です（範囲またはファイル）",
  "pane.asked.title": "問い合わせの内容",
  "pane.asked.one-scan": "1 回の走査：顧客ごとに行をまとめてから数えます。",
  "pane.asked.per-shard": "サーバーごと：各サーバーが自分の顧客を数え、その件数を合計します。",
  "pane.asked.copy": "クエリをコピー",
  "pane.asked.copied": "コピーしました。",
  "pane.asked.not-copied": "ここではコピーが許可されていません。テキストを選択してください。",

  "workbook.database-address":
    "「{address}」は ClickHouse のアドレスではありません。https://clickhouse.example.com:8443 のように、HTTP インターフェイスのアドレスを入力してください。ユーザー名、パスワード、? や # は含めないでください。",
  "workbook.database-insecure":
    "{host} への通信が暗号化されず、パスワードが途中で読み取られるおそれがあります。https のアドレス（通常はポート 8443）を使ってください。http はこのコンピューター自身の場合に限られます。",
  "workbook.database-policy":
    "ページのセキュリティポリシーに {host} が含まれていないため、この Stay からは接続できません。Stay の提供者に、STAY_CLICKHOUSE={origin} を指定してビルドするよう依頼してください。",
  "workbook.database-local-network":
    "{host} から応答がありません。これはローカルネットワークのアドレスです。ブラウザーは、Excel 内のページがこのようなアドレスに接続することを許可がある場合に限って認めますが、ここでは許可を求められないことがあります。サーバーの停止や信頼されていない証明書の場合も同じように見えます。ブラウザーに尋ねられたらローカルネットワークを許可し、そうでなければサーバーに公開の https 名を付けてもらってください。",
  "workbook.database-cors":
    "{host} は応答しますが、このページによる読み取りを許可していません（CORS）。サーバー設定の http_options_response にこのページのアドレスを加えるよう、管理者に依頼してください。ClickHouse 22.10 より前ではパスワードの誤りも同じように見えるため、パスワードも確認してください。",
  "workbook.database-unreachable":
    "{host} に接続できませんでした。名前の誤り、サーバーやネットワークの停止、ファイアウォール、信頼されていない証明書のどれが原因かは、ブラウザーからはわかりません。ブラウザーで {origin}/ping を開くと原因が表示されます。「Ok.」と表示されれば、サーバーの問題ではありません。",
  "workbook.database-foreign":
    "{host} で応答しているのは ClickHouse の HTTP インターフェイスではありません（状態 {code}）。アドレスとポートを確認してください。通常は 8443 です。9000 と 9440 は他のプログラム用です。",
  "workbook.database-login":
    "{host} がログインを拒否しました。ユーザーとパスワードを確認し、このユーザーがお使いのネットワークからログインできるかを管理者に確認してください。",
  "workbook.database-read-only":
    "{host} のこのユーザーは readonly = 1 のため、時間制限さえ設定できません。管理者に readonly = 2 を依頼してください。書き込みは引き続きすべて禁止されます。",
  "workbook.database-rights":
    "このユーザーには、レポートが {host} で必要とするデータの一部を読む権限がありません。テーブルへの SELECT を管理者に依頼してください。サーバーのメッセージ：{said}",
  "workbook.database-unknown":
    "{host} にそのデータベースがないか、このユーザーには見えません。名前を確認してください。サーバーのメッセージ：{said}",
  "workbook.database-table-unknown":
    "{host} にそのテーブルまたはビューがないか、このユーザーには見えません。データベースとテーブルの名前を確認してください。{said}",
  "workbook.database-column-unknown":
    "{host} に列がありません。名前が変更されたか、削除されています。列を選び直してください。サーバーのメッセージ：{said}",
  "workbook.database-time-out":
    "{host} の処理が制限時間内に終わらず、クエリは終了されました。行の少ないテーブルまたはビューを選ぶか、max_execution_time の延長を管理者に依頼してください。ブックは元のままです。",
  "workbook.database-memory":
    "クエリに必要なメモリーが {host} の上限を超えています。顧客の少ないテーブルまたはビューを選ぶか、max_memory_usage の引き上げを管理者に依頼してください。ブックは元のままです。サーバーのメッセージ：{said}",
  "workbook.database-limit":
    "クエリが読み取る行数または返す行数が {host} の上限を超えます。行の少ないテーブルまたはビューを選ぶか、上限の引き上げを管理者に依頼してください。ブックは元のままです。サーバーのメッセージ：{said}",
  "workbook.database-busy":
    "{host} が混み合っているか、このユーザーの割り当てを使い切りました。少し待ってから、もう一度お試しください。",
  "workbook.database-node-down":
    "{host} の背後にあるサーバーの 1 台が応答しません。件数が不完全になるため、結果は取り込んでいません。後でもう一度試すか、管理者に連絡してください。ブックは元のままです。{said}",
  "workbook.database-stopped":
    "{host} でクエリが終了されました（お使いの操作によるものではありません）。もう一度試すか、管理者に確認してください。ブックは元のままです。",
  "workbook.database-lost":
    "{host} との接続が切れました。ネットワークまたは VPN を確認してから、もう一度お試しください。ブックは元のままです。",
  "workbook.database-refused":
    "{host} がクエリを拒否しました（{code}）。ブックは元のままです。再発する場合は、次の内容をお知らせください：{said}",
};
