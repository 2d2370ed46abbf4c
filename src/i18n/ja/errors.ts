import type { errors as english } from "../en/errors";

export const errors: Readonly<Record<keyof typeof english, string>> = {
  "error.zero-denominator": "{argument} が 0 です。0 で割ることはできません。",
  "error.out-of-range":
    "{argument}{position, plural, =0 { } other {（#番目）}}は {value, number, ::.##########} ですが、{rule, select, atLeast {{limit, number, ::.##########} 以上} atMost {{limit, number, ::.##########} 以下} above {{limit, number, ::.##########} より大きい値} below {{limit, number, ::.##########} 未満} whole {整数} other {（結果も含めて）Excel で扱える数値}}でなければなりません。",
  "error.not-a-number":
    "{argument}{position, plural, =0 { } other {（#番目）}}は「{value}」ですが、数値でなければなりません。",
  "error.not-a-date":
    "{argument}{position, plural, =0 { } other {（#番目）}}は「{value}」ですが、日付でなければなりません。Excel の日付か、2024-03-17 のような文字列を使えます。",
  "error.missing-argument":
    "{argument} が指定されていません。{place, select, range {範囲を指定している場合は、大きすぎて Excel が渡せません。Stay の作業ウィンドウなら分割して読み取れるので、そこでレポートを作成してください。} other {}}",
  "error.unknown-option": "{argument} は「{value}」ですが、次のいずれかでなければなりません：{words}。",
  "error.unknown-outcome":
    "{argument} の{position, number}番目：「{value}」は「はい」でも「いいえ」でもありません。使えるのは TRUE と FALSE、1 と 0、「はい」と「いいえ」です。",
  "error.unequal-shapes":
    "{argument} は {rows, number} {rows, plural, other {行}}×{columns, number} {columns, plural, other {列}}ですが、{height, number} 行×{width, number} 列、または 1 つの値が必要です。",
  "error.not-a-column": "{argument} は 1 列でなければなりませんが、{columns, number} 列あります。",
  "error.end-before-start": "{argument} の{position, number}番目：終了が開始より前です。",
  "error.two-segments":
    "{argument} の{position, number}番目：顧客「{value}」が同じ側の 2 つのセグメントにあります。",
  "error.not-a-fit": "{argument} は推定関数がスピルした推定結果ではありません。「{value}」の値がありません。",
  "error.wrong-model":
    "{argument} はモデル「{value}」の推定結果ですが、次のいずれかでなければなりません：{words}。",
  "error.no-data": "集計対象がありません。すべての行が空白です。",
  "error.not-enough-data":
    "{argument}：データが足りません。{found, number} 件ですが、少なくとも {needed, number} 件が必要です。",
  "error.not-observable": "{argument}：データで観測できる範囲を超えています。",
  "error.no-such-value": "{argument}：これらの数値に対応する値は存在しません。",
  "error.no-variation": "{argument}：値に違いがなく、何も推定できません。",
  "error.separation": "{argument}：「{value}」がグループを完全に分離するため、有限の係数が存在しません。",
  "error.collinear": "{argument}：「{value}」は他の特徴量から決まります。",
  "error.did-not-converge":
    "{argument}：{iterations, number} 回反復しても最適なパラメーターが見つかりません。データからは定まりません。",
  "error.input-error": "{argument}{position, plural, =0 { } other {（#番目）}}にエラー {value} があります。",
  "error.cancelled":
    "結果が出る前に、Stay の作業ウィンドウでキャンセルされました。再計算するには、セルを選択して F2 キー、続いて Enter キーを押してください。",
};
