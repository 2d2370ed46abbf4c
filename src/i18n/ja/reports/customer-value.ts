import type { customerValue as english } from "../../en/reports/customer-value";

export const customerValue: Readonly<Record<keyof typeof english, string>> = {
  "report.customer-value.name": "顧客価値",
  "report.customer-value.question": "顧客 1 件の価値はいくら？",
  "report.customer-value.sheet": "顧客価値",
  "report.customer-value.title": "顧客の価値",
  "report.customer-value.sentence":
    "今後 {horizon, number} か月の顧客 {customers, number} 件の価値は合計 {total, number, ::.00} と見込まれ、上位 {best, number, ::scale/100}% の顧客がその {held, number, ::scale/100 .0}% を占めます。今も購入を続けているのは約 {alive, number, integer} 件（{aliveShare, number, ::scale/100 .0}%）です{grade, select, excellent {。予測の精度は非常に良好です} good {。予測の精度は良好です} fair {。予測の精度はまずまずです} poor {。ただし予測の精度は低めです} other {。予測の精度は検証できませんでした}}",
  "report.customer-value.sentence.grouped":
    "今後 {horizon, plural, other {# か月}}で、{customers, plural, other {# 人}}の顧客は {orders, number, integer} 回注文し、価値は {total, number, ::.00} と見込まれます。そのうち約 {alive, number, integer} 人（{aliveShare, number, ::scale/100 .0} %）が今も購入しています{grade, select, excellent {。予測の精度は非常に良好です} good {。予測の精度は良好です} fair {。予測の精度はまずまずです} poor {。ただし予測の精度は低いです} other {。予測の精度は検証できませんでした}}",
  "report.customer-value.sentence.grouped-no-model":
    "{customers, plural, other {# 人}}の顧客の購入に当てはまるモデルがなかったため、予測はありません",
  "report.customer-value.sentence.no-value":
    "今後 {horizon, number} か月に、顧客 {customers, number} 件から {orders, number, integer} 回の注文が見込まれます。注文 1 回の金額は予測できませんでした。今も購入を続けているのは約 {alive, number, integer} 件（{aliveShare, number, ::scale/100 .0}%）です{grade, select, excellent {。予測の精度は非常に良好です} good {。予測の精度は良好です} fair {。予測の精度はまずまずです} poor {。ただし予測の精度は低めです} other {。予測の精度は検証できませんでした}}",
  "report.customer-value.sentence.no-model":
    "顧客 {customers, number} 件の購買額は合計 {total, number, ::.00} で、上位 {best, number, ::scale/100}% の顧客がその {held, number, ::scale/100 .0}% を占めます。購買モデルを当てはめられなかったため、予測はありません",
  "report.customer-value.sentence.no-rows": "計算できる行が残っていません",
  "report.customer-value.chart":
    "最後の 3 分の 1 の期間の顧客 1 件あたり購入回数（それ以前の再購入回数別、実績と予測）",
  "report.customer-value.chart.concentration": "上位の顧客が占める価値の割合",
  "report.customer-value.shape.transactions": "購入（顧客・日付・金額）",
  "report.customer-value.input.customer": "顧客",
  "report.customer-value.input.customer.hint": "購入した顧客",
  "report.customer-value.input.date": "購入日",
  "report.customer-value.input.date.hint": "顧客が購入した日",
  "report.customer-value.input.amount": "金額",
  "report.customer-value.input.amount.hint": "支払われた金額。負の金額は返金",
  "report.customer-value.option.horizon": "対象とする今後の月数",
  "report.customer-value.option.horizon.hint": "この期間の顧客の価値を求めます",
  "report.customer-value.option.margin": "利益率",
  "report.customer-value.option.margin.hint": "金額のうち利益となる割合。100% なら売上で評価します",
  "report.customer-value.option.discount": "年間の割引率",
  "report.customer-value.option.discount.hint": "1 年後のお金の価値がどれだけ下がるか",
  "report.customer-value.option.model": "どのモデルで顧客を評価しますか？",
  "report.customer-value.option.model.hint": "どれを選んでも 3 つのモデルをすべて当てはめて比較します",
  "report.customer-value.option.model.best": "予測が最も当たったモデル",
  "report.customer-value.option.model.pareto": "Pareto/NBD",
  "report.customer-value.option.model.mbg": "MBG/NBD",
  "report.customer-value.option.model.bg": "BG/NBD",
  "report.customer-value.option.listed": "一覧に載せる顧客の最大数",
  "report.customer-value.option.listed.hint": "価値の高い順に載せます。合計には全顧客を含めます",
  "report.customer-value.top.1": "上位 1%",
  "report.customer-value.top.5": "上位 5%",
  "report.customer-value.top.10": "上位 10%",
  "report.customer-value.top.20": "上位 20%",
  "report.customer-value.top.50": "上位 50%",
  "report.customer-value.top.all": "全体",
  "report.customer-value.state.used": "使用",
  "report.customer-value.state.fitted": "推定済み",
  "report.customer-value.state.not-converged": "収束せず",
  "report.customer-value.state.too-few": "再購入した顧客が不足",
  "report.customer-value.state.alike": "購買額がすべて同じ",
  "report.customer-value.note.purchases":
    "同じ顧客の同じ日（{date}）の購入は 1 回と数えます。{amount} が負の行は返金で、価値から差し引き、購入とは数えません。",
  "report.customer-value.note.summary":
    "頻度は最初の日より後に購入した日数、リーセンシーは最初の購入から最後の購入まで、T は最初の購入から最終日までの期間（1 か月 = {days, number} 日）、平均購買額はその後の購入日の平均で、いずれも STAY.RFM.SUMMARY の値です。",
  "report.customer-value.note.holdout":
    "予測の検証：全期間の最初の 3 分の 2（{first} まで）にモデルを改めて当てはめ、その間に購入を始めた顧客 {customers, number} 件について残りの期間（{last} まで）を予測しました。",
  "report.customer-value.note.grade":
    "予測の精度は{grade, select, excellent {非常に良好} good {良好} fair {まずまず} other {低め}}です。最後の 3 分の 1 の購入は {bought, number} 回で、{model} の予測は {expected, number, integer} 回でした（{difference, number, ::scale/100 .0}% {direction, select, fewer {少ない} other {多い}}）。グラフの各グループの誤差の合計は購入回数の {error, number, ::scale/100 .0}% です。{excellent, number, ::scale/100}% 以下を非常に良好、{good, number, ::scale/100}% 以下を良好、{fair, number, ::scale/100}% 以下をまずまずとします（Lewis 1982）。",
  "report.customer-value.note.not-judged":
    "予測の精度は判定できませんでした。最初の 3 分の 2 に当てはめたモデルと、最後の 3 分の 1 に {fewest, number} 回以上の購入が必要です（実際は {bought, number} 回）。",
  "report.customer-value.note.models":
    "Pareto/NBD はいつでも、MBG/NBD は購入のたびに、BG/NBD は再購入のたびに離脱しうると考えるモデルです。いずれもパラメータは 4 つ、時間の単位は月です。AIC = 2 × 4 − 2 × 対数尤度、BIC = 4 × ln(顧客数) − 2 × 対数尤度で、小さいほど良いモデルです。",
  "report.customer-value.note.best":
    "顧客の評価には {model} を使いました。最後の 3 分の 1 の期間の誤差が最も小さいモデル（判定できない場合は AIC が最も小さいモデル）です。",
  "report.customer-value.note.chosen": "顧客の評価には、選択された {model} を使いました。",
  "report.customer-value.note.bg":
    "BG/NBD は、購入が 1 回だけの顧客を、どれほど前の購入であっても継続中とみなします。",
  "report.customer-value.note.not-converged":
    "{model} は推定できませんでした。このデータには最も確からしいパラメータがありません。",
  "report.customer-value.note.too-few": "{model} は推定できませんでした。再購入した顧客が 3 件未満です。",
  "report.customer-value.note.alike":
    "{model} は推定できませんでした。再購入した顧客の購買額がすべて同じです。",
  "report.customer-value.note.value":
    "顧客生涯価値 = 今後 {horizon, number} か月の予測注文数 × 予測注文額 × 利益率 {margin, number, ::scale/100 .##}%。",
  "report.customer-value.note.discount":
    "割引後の予測注文数は、注文が遅いほど少なく数えます（年 {discount, number, ::scale/100 .##}%）。顧客生涯価値にはこれを使います。",
  "report.customer-value.note.spending":
    "予測注文額は、顧客自身の平均を全体の平均に近づけた値です（Gamma-Gamma モデル）。購入の頻度と金額は無関係と仮定します。このデータでの相関は {correlation, number, ::.00} です。",
  "report.customer-value.note.excluded":
    "その後の購入の合計が 0 以下の再購入顧客 {count, plural, other {# 件}}は、購買額のモデルに含めず、価値も空白です：{names}",
  "report.customer-value.note.concentration":
    "最初の表は、合計購買額の上位の顧客と顧客生涯価値の上位の顧客をそれぞれ集計したもので、両者は同じ顧客とは限りません。",
  "report.customer-value.note.grouped":
    "顧客を 1 人ずつは表示しません。行は元の場所にとどまり、履歴が同じ顧客のグループだけが届きます。最後の表はリピート購入回数ごとの合計で、価値は各顧客の見込み価値の合計です。2 回目以降の購入の合計がゼロ以下の顧客には価値がありません。",
  "report.customer-value.note.listed":
    "一覧には顧客 {customers, number} 件のうち価値の高い {listed, number} 件を載せています。合計と割合には全顧客を含みます。",
};
