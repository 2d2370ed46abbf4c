import type { whatIf as english } from "../../en/reports/what-if";

export const whatIf: Readonly<Record<keyof typeof english, string>> = {
  "report.what-if.name": "もしもの試算",
  "report.what-if.question": "維持率を 5% 上げたら？",
  "report.what-if.sheet": "もしもの試算",
  "report.what-if.title": "維持率を {raise, number, ::scale/100 .##} ポイント上げた場合の試算",
  "report.what-if.sentence":
    "顧客 {customers, plural, other {# 件}}の維持率を {raise, number, ::scale/100 .##} ポイント上げると、{periods, plural, other {# 期間}}で {extra, number, ::.00} 増えます（利益 {lift, number, ::scale/100 .0}% 増）。顧客 1 件あたりの効果が最も大きいのは「{best}」の {gain, number, ::.00} です{spends, select, yes {。費用を引いた残りは {net, number, ::.00} です} other {}}",
  "report.what-if.sentence.no-profit":
    "顧客 {customers, plural, other {# 件}}の維持率を {raise, number, ::scale/100 .##} ポイント上げると、{periods, plural, other {# 期間}}で {extra, number, ::.00} 増えます。顧客 1 件あたりの効果が最も大きいのは「{best}」の {gain, number, ::.00} です{spends, select, yes {。費用を引いた残りは {net, number, ::.00} です} other {}}",
  "report.what-if.sentence.no-rows": "計算できる行が残っていません",
  "report.what-if.chart": "現在と改善後の顧客生涯価値（{segment}別）",
  "report.what-if.shape.rates": "セグメント（顧客数・維持率・貢献利益）",
  "report.what-if.shape.counts": "セグメント（顧客数・売上・粗利率）",
  "report.what-if.input.segment.hint": "各セグメントがモデルの 1 行になります",
  "report.what-if.input.customers": "顧客数",
  "report.what-if.input.customers.hint": "現在のセグメントの顧客数",
  "report.what-if.input.retention": "維持率",
  "report.what-if.input.retention.hint": "ある期間から次の期間へ継続する顧客の割合（0.8 または 80%）",
  "report.what-if.input.contribution": "貢献利益",
  "report.what-if.input.contribution.hint": "1 期間に顧客 1 件から得られる、費用をすべて引いた利益",
  "report.what-if.input.cac": "獲得コスト",
  "report.what-if.input.cac.hint": "顧客 1 件の獲得費用。指定すると維持と獲得を比較します",
  "report.what-if.input.revenue": "売上",
  "report.what-if.input.revenue.hint": "1 期間（1 か月など）の顧客 1 件あたりの売上",
  "report.what-if.input.margin": "粗利率",
  "report.what-if.input.margin.hint": "対応コストを引く前に残る売上の割合（0.6 または 60%）",
  "report.what-if.input.costToServe": "対応コスト",
  "report.what-if.input.costToServe.hint": "1 期間に顧客 1 件の対応にかかる費用（配送、サポート、返品など）",
  "report.what-if.option.span": "維持率の対象となる売上期間の数",
  "report.what-if.option.span.hint": "売上が月次、維持率が年次なら 12。同じ期間なら 1",
  "report.what-if.option.raise": "維持率の上昇幅",
  "report.what-if.option.raise.hint":
    "データの件数または率が対象とする期間全体に対する値（1 年分の件数なら 1 年で 5 ポイント）",
  "report.what-if.option.spending": "そのための顧客 1 件あたりの費用",
  "report.what-if.option.spending.hint": "1 回限りの費用（整数）",
  "report.what-if.option.periods": "対象期間の数",
  "report.what-if.option.periods.hint": "月次で 1 年なら 12",
  "report.what-if.option.discount": "1 期間の割引率",
  "report.what-if.option.discount.hint": "1 期間後のお金の価値がどれだけ下がるか",
  "report.what-if.option.growth": "貢献利益の 1 期間の伸び",
  "report.what-if.option.growth.hint": "継続する顧客の貢献利益が期間ごとにどれだけ増えるか",
  "report.what-if.note.counts":
    "貢献利益は 売上 × 粗利率 − 対応コスト、顧客数は期末の数、維持率は ((期末 − 新規) / 期首)^(1/{span, number}) で、売上 1 期間の率です。",
  "report.what-if.note.span":
    "上乗せ分はデータの {span, number} 期間全体で維持された割合に加えます。変更後の維持率は (維持率^{span, number} + 維持率の上昇)^(1/{span, number}) です。",
  "report.what-if.note.assumptions":
    "維持率の上昇、費用、期間数、割引率、伸びは仮定です。セグメントごとにセルの値を変えると表が再計算されます。更新しても入力した値は残ります。",
  "report.what-if.note.value":
    "顧客生涯価値は 貢献利益 × q^t の期間合計で、q = 維持率 × (1 + 伸び) / (1 + 割引率)、初回は即時です。",
  "report.what-if.note.profit":
    "投資上限は顧客生涯価値の増加、追加利益はそれに顧客数を掛けたもの、純額は費用を引いた残り、増加率は 追加利益 / 現在の利益 で、合計行は会社全体の値です。",
  "report.what-if.note.acquisition":
    "代わりに獲得は、同じ利益を得るために獲得が必要な顧客数で、1 件につき 顧客生涯価値 − 獲得コスト が残ります。獲得が採算に合わない場合は空白です。",
  "report.what-if.input.segment": "セグメント",
  "report.what-if.input.start": "期首の顧客数",
  "report.what-if.input.start.hint": "期間の始めにいた顧客の数",
  "report.what-if.input.end": "期末の顧客数",
  "report.what-if.input.end.hint": "期間の終わりにいた顧客の数（新規を含む）",
  "report.what-if.input.new": "新規顧客数",
  "report.what-if.input.new.hint": "そのうち期間中に獲得した数。列がなければ 0",
};
