import type { loyaltyLadder as english } from "../../en/reports/loyalty-ladder";

export const loyaltyLadder: Readonly<Record<keyof typeof english, string>> = {
  "report.loyalty-ladder.name": "ロイヤルティ段階",
  "report.loyalty-ladder.question": "各顧客のロイヤルティは？",
  "report.loyalty-ladder.sheet": "ロイヤルティ段階",
  "report.loyalty-ladder.title": "顧客をつなぎとめているもの",
  "report.loyalty-ladder.sentence":
    "顧客 {customers, plural, other {# 件}}のうち、ロイヤルな顧客は {loyal, number} 件（{share, number, ::scale/100 .0}%、うちアンバサダー {ambassadors, number} 件）。価格や特典によるものが {bought, number} 件、つなぎとめる要因が見当たらないものが {none, number} 件です",
  "report.loyalty-ladder.sentence.no-rows": "計算できる行が残っていません",
  "report.loyalty-ladder.chart": "段階別の顧客数",
  "report.loyalty-ladder.stage.ambassador": "アンバサダー",
  "report.loyalty-ladder.stage.price-led": "価格重視",
  "report.loyalty-ladder.stage.incentive-led": "特典重視",
  "report.loyalty-ladder.stage.loyal": "ロイヤル",
  "report.loyalty-ladder.stage.satisfied": "満足",
  "report.loyalty-ladder.stage.convenience": "利便性",
  "report.loyalty-ladder.stage.none": "なし",
  "report.loyalty-ladder.shape.customers": "顧客（購入と価値）",
  "report.loyalty-ladder.input.customer.hint":
    "顧客番号または名前。同じ顧客の行が複数ある場合は最初の行を使います",
  "report.loyalty-ladder.input.purchaseDays": "購入日数",
  "report.loyalty-ladder.input.purchaseDays.hint": "顧客が購入した日数",
  "report.loyalty-ladder.input.daysSinceLast": "最終からの日数",
  "report.loyalty-ladder.input.daysSinceLast.hint": "最後の購入からの日数",
  "report.loyalty-ladder.input.totalValue": "価値",
  "report.loyalty-ladder.input.totalValue.hint": "顧客の購入金額の合計",
  "report.loyalty-ladder.input.score": "推奨度",
  "report.loyalty-ladder.input.score.hint": "他の人に勧める可能性（0～10、空白可）",
  "report.loyalty-ladder.input.discountShare": "割引購入率",
  "report.loyalty-ladder.input.discountShare.hint": "割引を使った注文の割合。列がなければ 0",
  "report.loyalty-ladder.input.rewardShare": "特典利用率",
  "report.loyalty-ladder.input.rewardShare.hint": "ポイントを使った注文の割合。列がなければ 0",
  "report.loyalty-ladder.input.referrals": "紹介数",
  "report.loyalty-ladder.input.referrals.hint": "この顧客が紹介した顧客の数。列がなければ 0",
  "report.loyalty-ladder.option.bins": "スコアの段階数",
  "report.loyalty-ladder.option.bins.hint": "5 なら上位 5 分の 1 がスコア 5",
  "report.loyalty-ladder.option.tiers": "ランクの開始金額",
  "report.loyalty-ladder.option.tiers.hint":
    "小さい順に空白で区切った数値（例：500 2000）。空白ならランクなし",
  "report.loyalty-ladder.note.stages":
    "段階は最初に当てはまるものです：アンバサダー（推奨度 9 以上、購入日数が上位 4 分の 1、紹介あり）、価格重視（注文の半分以上が割引で、特典利用以上）、特典重視（半分以上でポイント利用）、ロイヤル（推奨度 9 以上、上位半分）、満足（推奨度 7 以上）、利便性（下位 4 分の 1 より上）、それ以外はなし。推奨度がない場合、それを要する規則は飛ばします。",
  "report.loyalty-ladder.note.rank":
    "順位は {days} がより少ない他の顧客の割合です（丸めのない PERCENTRANK.INC）。",
  "report.loyalty-ladder.note.scores":
    "R、F、M は 1 から最高の {bins, number} まで、顧客を等分したものです。同じ値は同じスコアになります。",
  "report.loyalty-ladder.note.before":
    "「前回」は前回更新時の段階で、いなかった顧客は空白です。「移動」は段階が変わった場合に 1 です。",
  "report.loyalty-ladder.note.tiers": "ランクは {tiers} のうち到達した数です。",
  "report.loyalty-ladder.input.customer": "顧客",
};
