import type { segmentFlow as english } from "../../en/reports/segment-flow";

export const segmentFlow: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-flow.name": "セグメント移動",
  "report.segment-flow.question": "セグメント間を移る顧客は？",
  "report.segment-flow.sheet": "セグメント移動",
  "report.segment-flow.title": "以前と現在のセグメント別顧客数",
  "report.segment-flow.sentence":
    "顧客 {start, plural, other {# 件}}のうち {stayed, number} 件が同じセグメントに残り、{moved, number} 件が移動、{lost, number} 件が離脱、新規は {gained, number} 件{gains, plural, =0 {} other {。最も増えたのは「{best}」（+#）}}{losses, plural, =0 {} other {。最も減ったのは「{worst}」（−#）}}",
  "report.segment-flow.sentence.no-rows": "計算できる行が残っていません",
  "report.segment-flow.chart": "セグメント別の増加と減少",
  "report.segment-flow.shape.customers": "顧客（以前と現在のセグメント）",
  "report.segment-flow.input.customer": "顧客",
  "report.segment-flow.input.customer.hint": "顧客ごとに 1 行",
  "report.segment-flow.input.then": "以前のセグメント",
  "report.segment-flow.input.then.hint": "始めのセグメント。まだ顧客でなければ空白",
  "report.segment-flow.input.now": "現在のセグメント",
  "report.segment-flow.input.now.hint": "終わりのセグメント。離脱していれば空白",
  "report.segment-flow.note.customers": "{now} が空の顧客は離脱、{then} が空の顧客は新規とします。",
  "report.segment-flow.note.matrix":
    "1 つ目の表：行はセグメントの顧客の行き先、列はセグメントの顧客の元のセグメントです。",
  "report.segment-flow.note.balance":
    "2 つ目の表：期首 = 維持数 + 転出 + 離脱数、期末 = 維持数 + 転入 + 新規。維持率はセグメントを問わず、まだ顧客である割合です。",
  "report.segment-flow.note.no-new":
    "現在のセグメントは 2 つ目の表から引いたため、そこにだけある新規顧客は含まれません。",
  "report.segment-flow.note.no-lost":
    "以前のセグメントは 2 つ目の表から引いたため、そこにだけある離脱顧客は含まれません。",
};
