import type { programmeUplift as english } from "../../en/reports/programme-uplift";

export const programmeUplift: Readonly<Record<keyof typeof english, string>> = {
  "report.programme-uplift.name": "プログラム効果",
  "report.programme-uplift.question": "ロイヤルティプログラムの効果は？",
  "report.programme-uplift.sheet": "プログラム効果",
  "report.programme-uplift.title": "会員とその他の顧客の比較",
  "report.programme-uplift.chart": "継続した割合（会員・その他）",
  "report.programme-uplift.sentence.no-rows": "計算できる行が残っていません",
  "report.programme-uplift.sentence.one-group":
    "会員 {members, plural, other {# 件}}、その他 {others, plural, other {# 件}}で、比較する相手がありません",
  "report.programme-uplift.shape.customers": "顧客（会員かどうかと「はい／いいえ」）",
  "report.programme-uplift.input.member": "会員",
  "report.programme-uplift.input.member.hint": "「はい」か「いいえ」：顧客はプログラムの会員か",
  "report.programme-uplift.input.segment.hint": "指定すると、同じセグメント内で会員とその他を比較します",
  "report.programme-uplift.input.value": "価値",
  "report.programme-uplift.input.value.hint": "期間中の顧客の貢献利益。指定すると追加の貢献利益を表示します",
  "report.programme-uplift.input.issued": "付与ポイント",
  "report.programme-uplift.input.issued.hint": "期間中に顧客に付与したポイント",
  "report.programme-uplift.input.redeemed": "利用ポイント",
  "report.programme-uplift.input.redeemed.hint": "期間中に顧客が利用したポイント",
  "report.programme-uplift.option.pointsPerUnit": "1 通貨単位に相当するポイント数",
  "report.programme-uplift.option.pointsPerUnit.hint": "1 ポイントが 0.01 なら 100",
  "report.programme-uplift.option.breakage": "利用されないポイントの割合",
  "report.programme-uplift.option.breakage.hint": "利用ポイントの列がない場合に使います",
  "report.programme-uplift.option.fee": "会員 1 件あたりの運営費",
  "report.programme-uplift.option.fee.hint": "期間中の手数料、カード、通知などの費用（整数）",
  "report.programme-uplift.option.donation": "会員 1 件あたりの寄付",
  "report.programme-uplift.option.donation.hint": "会員ごとに慈善団体などへ寄付する額（整数）",
  "report.programme-uplift.note.chosen":
    "注意：会員は自ら加入しています。加入する人はもともと良い顧客であることが多く、差がプログラムの効果とは限りません。効果は、無作為に対象外とした顧客との比較でのみ確かめられます。",
  "report.programme-uplift.note.difference":
    "差は会員の維持率からその他の維持率を引いたものです。下限と上限はその {level, number, ::scale/100 .##}% 信頼区間（Newcombe のハイブリッドスコア区間）、p は差がない場合にこのような差が出る両側確率（プールした z 検定）です。",
  "report.programme-uplift.note.extra":
    "追加の顧客は 差 × 会員数 です。合計はセグメントごとの値の和で、会員とその他のセグメント構成の違いは効果に含めません。",
  "report.programme-uplift.note.balance":
    "追加の貢献利益は 追加の顧客 × 継続した会員の平均価値 です。ポイント費用は利用分で、{points, number} ポイントを 1 通貨単位とします。純額はポイント、運営費、寄付を引いた残りです。",
  "report.programme-uplift.note.breakage":
    "利用ポイントはデータにないため、付与ポイントの {breakage, number, ::scale/100 .##}% が利用されないものとしています。",
  "report.programme-uplift.sentence.more":
    "会員 {members, plural, other {# 件}}の {member, number, ::scale/100 .0}%、その他 {others, plural, other {# 件}}の {other, number, ::scale/100 .0}% が継続。会員の維持率のほうが {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) ポイント高く、顧客 {extra, number, ::.} 件分です{known, select, yes {。プログラム費用を引いた残りは {net, number, ::.00} です} other {}}",
  "report.programme-uplift.sentence.less":
    "会員 {members, plural, other {# 件}}の {member, number, ::scale/100 .0}%、その他 {others, plural, other {# 件}}の {other, number, ::scale/100 .0}% が継続。会員の維持率のほうが低く、差は {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) ポイント、顧客 {extra, number, ::.} 件分です{known, select, yes {。プログラム費用を引いた残りは {net, number, ::.00} です} other {}}",
  "report.programme-uplift.sentence.unclear":
    "会員 {members, plural, other {# 件}}の {member, number, ::scale/100 .0}%、その他 {others, plural, other {# 件}}の {other, number, ::scale/100 .0}% が継続。差は {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) ポイント、顧客 {extra, number, ::.} 件分ですが、偶然かもしれません{known, select, yes {。プログラム費用を引いた残りは {net, number, ::.00} です} other {}}",
  "report.programme-uplift.input.segment": "セグメント",
  "report.programme-uplift.input.outcome": "結果",
  "report.programme-uplift.input.outcome.hint":
    "「はい」か「いいえ」、TRUE か FALSE、1 か 0。顧客ごとに 1 つの回答",
  "report.programme-uplift.input.customer": "顧客",
  "report.programme-uplift.input.customer.hint": "指定すると、複数の行にある顧客を検出します",
  "report.programme-uplift.option.meaning": "「はい」の意味は？",
  "report.programme-uplift.option.meaning.kept": "顧客は継続した",
  "report.programme-uplift.option.meaning.left": "顧客は離脱した",
  "report.programme-uplift.option.level": "信頼水準",
  "report.programme-uplift.note.kept": "{outcome} の「はい」は顧客の継続を表します。",
  "report.programme-uplift.note.left": "{outcome} の「はい」は顧客の離脱を表します。",
};
