import type { customersAtRisk as english } from "../../en/reports/customers-at-risk";

export const customersAtRisk: Readonly<Record<keyof typeof english, string>> = {
  "report.customers-at-risk.name": "離脱リスクのある顧客",
  "report.customers-at-risk.question": "離れそうなのは誰ですか？",
  "report.customers-at-risk.sheet": "離脱リスクのある顧客",
  "report.customers-at-risk.title": "離れる可能性のある顧客",
  "report.customers-at-risk.chart": "リスクのある顧客（高・中）",
  "report.customers-at-risk.sentence":
    "{customers, number}人の顧客のうち、{high, number}人は離脱リスクが高く、{medium, number}人は中程度です（合わせて{share, number, ::scale/100 .0} %）{known, select, yes {。今後12か月の価値のうち{value, number, ::.00}がリスクにさらされています} other {}}{asked, select, yes {。このうち{silent, number}人は連絡に同意していないため、人数には含めますが一覧には載せません} other {}}",
  "report.customers-at-risk.sentence.none": "{customers, number}人の顧客に離脱の兆候は見られません",
  "report.customers-at-risk.sentence.no-rows": "計算できる行が残っていません",
  "report.customers-at-risk.level.high": "高",
  "report.customers-at-risk.level.medium": "中",
  "report.customers-at-risk.mood.unhappy": "不満",
  "report.customers-at-risk.mood.lukewarm": "どちらでもない",
  "report.customers-at-risk.mood.happy": "満足",
  "report.customers-at-risk.shape.contracts": "契約中の顧客（離脱したかどうかのはい・いいえ付き）",
  "report.customers-at-risk.shape.transactions": "1回の購入（顧客と日付付き）",
  "report.customers-at-risk.input.customer": "顧客",
  "report.customers-at-risk.input.customer.hint": "顧客番号または名前",
  "report.customers-at-risk.input.date": "日付",
  "report.customers-at-risk.input.date.hint": "購入した日",
  "report.customers-at-risk.input.amount": "金額",
  "report.customers-at-risk.input.amount.hint":
    "指定するとリスクにさらされる価値を表示します。負の金額は返金です",
  "report.customers-at-risk.input.segment": "セグメント",
  "report.customers-at-risk.input.segment.hint":
    "指定するとセグメント別に数えます。契約データでは特徴量としても使います",
  "report.customers-at-risk.input.consent": "同意",
  "report.customers-at-risk.input.consent.hint":
    "はい・いいえ：連絡してよいか。それ以外の顧客は数えるだけで一覧に載せません。空白は「いいえ」とみなします",
  "report.customers-at-risk.input.score": "スコア",
  "report.customers-at-risk.input.score.hint": "推奨度（0～10）。最新のものを使います",
  "report.customers-at-risk.input.engagement": "日付別エンゲージメント",
  "report.customers-at-risk.input.engagement.hint":
    "その行の日付の訪問、ログイン、利用時間など。金額のない行は購入とみなしません",
  "report.customers-at-risk.input.engagementNow": "現在のエンゲージメント",
  "report.customers-at-risk.input.engagementNow.hint": "最近の利用状況を表す数値（直近30日の訪問回数など）",
  "report.customers-at-risk.input.engagementEarlier": "以前のエンゲージメント",
  "report.customers-at-risk.input.engagementEarlier.hint": "それ以前の、同じ日数での同じ数値",
  "report.customers-at-risk.input.outcome": "結果",
  "report.customers-at-risk.input.outcome.hint":
    "はい・いいえ、TRUE・FALSE、1・0：顧客ごとに1つ。離脱した顧客からモデルが学習します",
  "report.customers-at-risk.input.feature1": "特徴量 1",
  "report.customers-at-risk.input.feature1.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature2": "特徴量 2",
  "report.customers-at-risk.input.feature2.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature3": "特徴量 3",
  "report.customers-at-risk.input.feature3.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature4": "特徴量 4",
  "report.customers-at-risk.input.feature4.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature5": "特徴量 5",
  "report.customers-at-risk.input.feature5.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature6": "特徴量 6",
  "report.customers-at-risk.input.feature6.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature7": "特徴量 7",
  "report.customers-at-risk.input.feature7.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.feature8": "特徴量 8",
  "report.customers-at-risk.input.feature8.hint":
    "事前に分かっている数値や語（プラン、料金、利用期間など）。離脱後に初めて分かるものは使えません",
  "report.customers-at-risk.input.contribution": "月あたり貢献利益",
  "report.customers-at-risk.input.contribution.hint":
    "顧客が1か月にもたらす貢献利益。指定するとリスクにさらされる価値を表示します",
  "report.customers-at-risk.option.model": "購入モデル",
  "report.customers-at-risk.option.model.hint":
    "どちらも1回だけの購入者を離脱とみなすことがあります。Pareto/NBDは時間がかかります",
  "report.customers-at-risk.option.model.mbg-nbd": "MBG/NBD",
  "report.customers-at-risk.option.model.pareto-nbd": "Pareto/NBD",
  "report.customers-at-risk.option.alive": "離脱とみなす継続確率（未満）",
  "report.customers-at-risk.option.alive.hint": "モデルによる、顧客がまだ購入を続けている確率",
  "report.customers-at-risk.option.gapShare": "購入間隔超過とみなす分位",
  "report.customers-at-risk.option.gapShare.hint": "90 %：顧客の購入間隔10回のうち9回より長く間が空いている",
  "report.customers-at-risk.option.fallShare": "購入減少とみなす割合（以前に対して）",
  "report.customers-at-risk.option.fallShare.hint":
    "顧客期間の最後の3分の1の購入を、最初の3分の2の平均と比べます",
  "report.customers-at-risk.option.engagementShare": "エンゲージメント低下とみなす割合（以前に対して）",
  "report.customers-at-risk.option.scoreLimit": "低スコアの上限",
  "report.customers-at-risk.option.scoreLimit.hint": "8：推奨者以外のすべて",
  "report.customers-at-risk.option.margin": "利益率",
  "report.customers-at-risk.option.margin.hint": "金額のうち利益となる割合。そのまま使う場合は100 %",
  "report.customers-at-risk.option.since": "この日以降に購入した顧客のみ",
  "report.customers-at-risk.option.since.hint": "空白：ずっと前に離れた顧客も含む全員",
  "report.customers-at-risk.option.most": "一覧に載せる最大人数",
  "report.customers-at-risk.option.most.hint": "リスクにさらされる価値の大きい順です。合計には全員を含みます",
  "report.customers-at-risk.option.risk": "離脱見込みとみなす確率（超）",
  "report.customers-at-risk.option.meaning": "「はい」の意味は？",
  "report.customers-at-risk.option.meaning.kept": "顧客は残った",
  "report.customers-at-risk.option.meaning.left": "顧客は離れた",
  "report.customers-at-risk.note.signal-gone":
    "離脱の可能性大：顧客がまだ購入を続けている確率が{factor, number, ::scale/100 .##} %未満。",
  "report.customers-at-risk.note.signal-overdue":
    "購入間隔超過：最後の購入からの日数が、その顧客の購入日の間隔の{share, number, ::scale/100 .##} %を上回る（間隔が3回未満の場合はセグメント全体の間隔を使用）。",
  "report.customers-at-risk.note.signal-falling":
    "購入減少：顧客期間の最後の3分の1の購入日数が、最初の3分の2の平均の{factor, number, ::scale/100 .##} %未満（購入日が4日以上の顧客。同じ日の複数の購入は1回と数える）。",
  "report.customers-at-risk.note.signal-engagement":
    "エンゲージメント低下：現在の値が以前の{factor, number, ::scale/100 .##} %未満。日付がある場合は、直近30日とその前の90日の30日あたり平均を比べる。",
  "report.customers-at-risk.note.signal-score":
    "低スコア：最新のスコアが{factor, number}以下。6以下は不満、7と8はどちらでもない。",
  "report.customers-at-risk.note.signal-risk":
    "離脱見込み：以前に離れた顧客から推定した離脱確率が{factor, number, ::scale/100 .##} %を超える。",
  "report.customers-at-risk.note.level":
    "どのシグナルが出たかは1と0の列で示します。高：「離脱の可能性大」または「離脱見込み」、もしくは2つ以上のシグナル。中：1つ。不明（空白）はシグナルとみなしません。",
  "report.customers-at-risk.note.model":
    "確率は{model}モデルによるもので、{customers, number}人の購入日（月単位）に当てはめました。",
  "report.customers-at-risk.note.value":
    "リスクにさらされる価値＝（1 − 確率）× 継続している場合の今後{months, number}か月の価値（期待購入回数 × {model}モデルによる期待購入額 × 利益率）。",
  "report.customers-at-risk.note.no-model":
    "継続確率はありません：{cause, select, not_enough_data {再購入した顧客が3人未満で、{model}モデルには少なすぎます} did_not_converge {{model}モデルの探索が収束しませんでした（顧客間の違いがモデルの想定と合わないときに起こります）} other {{model}モデルがこのデータに当てはまりません}}。他のシグナルは有効で、リスクにさらされる価値は空白です。",
  "report.customers-at-risk.note.no-value":
    "リスクにさらされる価値はありません：{cause, select, not_enough_data {再購入した顧客が3人未満で、{model}モデルには少なすぎます} no_variation {全員の購入額が同じで、{model}モデルで区別できません} did_not_converge {{model}モデルの探索が収束しませんでした} other {{model}モデルがこのデータに当てはまりません}}。一覧は確率の順です。",
  "report.customers-at-risk.note.worthless": "{count, number}人は再購入の価値が0以下のため、価値は空白です。",
  "report.customers-at-risk.note.as-of": "{date}まで集計。",
  "report.customers-at-risk.note.since": "{date}以降に購入した顧客のみ。他の{count, number}人は除きました。",
  "report.customers-at-risk.note.consent":
    "一覧には連絡に同意した顧客だけを載せています。他の{count, number}人は上の表で数えるだけです。",
  "report.customers-at-risk.note.most": "一覧は{all, number}人のうち上位{listed, number}人です。",
  "report.customers-at-risk.note.left": "{outcome}の「はい」は顧客が離れたことを意味します。",
  "report.customers-at-risk.note.kept": "{outcome}の「はい」は顧客が残ったことを意味します。",
  "report.customers-at-risk.note.leavers":
    "リスクは{features}によるロジスティック回帰の離脱確率で、{customers, number}人（うち離脱{lost, number}人）に当てはめました。AUC {auc, number, ::.00}：離れた顧客と残った顧客を比べたとき、離れた顧客のリスクの方が高い割合です（0.5は偶然、1は常に）。",
  "report.customers-at-risk.note.no-risk":
    "離脱確率はありません：{cause, select, no_features {推定に使う列がありません} no_variation {データの顧客が全員残っているか全員離れているため、学習できません} not_enough_data {すべての特徴量がそろった顧客が少なすぎます} separation {指定された列が離脱者を例外なく言い当てています（離脱後に初めて分かる情報の場合に起こります）} collinear {指定された列は全員同じです} out_of_range {語の種類が多すぎる特徴量があります} no_data {すべての特徴量がそろった顧客がいません} other {モデルがこのデータに当てはまりません}}。他のシグナルは有効で、リスクにさらされる価値は空白です。",
  "report.customers-at-risk.note.dropped":
    "{feature}はモデルに含めていません：{cause, select, separation {離脱者を例外なく言い当てています（離脱後に初めて分かる情報の場合に起こります）} other {全員同じか、他の特徴量から決まります}}。",
  "report.customers-at-risk.note.incomplete": "{count, number}人は特徴量が欠けているため、リスクは空白です。",
  "report.customers-at-risk.note.contribution": "リスクにさらされる価値＝リスク × 月あたり貢献利益 × 12。",
};
