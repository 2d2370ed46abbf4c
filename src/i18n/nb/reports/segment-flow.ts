import type { segmentFlow as english } from "../../en/reports/segment-flow";

export const segmentFlow: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-flow.name": "Bevegelse mellom segmenter",
  "report.segment-flow.question": "Hvem flytter mellom segmenter?",
  "report.segment-flow.sheet": "Bevegelse",
  "report.segment-flow.title": "Kunder etter segment den gang og nå",
  "report.segment-flow.sentence":
    "Av {start, plural, one {# kunde} other {# kunder}} ble {stayed, number} i segmentet sitt, {moved, number} flyttet og {lost, number} forlot oss, mens {gained, number} kom til{gains, plural, =0 {} other {; {best} vokste mest (med #)}}{losses, plural, =0 {} other {; {worst} falt mest (med #)}}",
  "report.segment-flow.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.segment-flow.chart": "Hva hvert segment vant og mistet",
  "report.segment-flow.shape.customers": "En kunde med segmentet den gang og nå",
  "report.segment-flow.input.customer": "Kunde",
  "report.segment-flow.input.customer.hint": "Én rad per kunde",
  "report.segment-flow.input.then": "Segment den gang",
  "report.segment-flow.input.then.hint": "Segmentet i begynnelsen; tom for den som ennå ikke var kunde",
  "report.segment-flow.input.now": "Segment nå",
  "report.segment-flow.input.now.hint": "Segmentet til slutt; tom for den som har forlatt oss",
  "report.segment-flow.note.customers": "En kunde uten {now} er tapt, en uten {then} er ny.",
  "report.segment-flow.note.matrix":
    "Første tabell: hver rad sier hvor kundene i et segment gikk, hver kolonne hvor kundene i et segment kom fra.",
  "report.segment-flow.note.balance":
    "Andre tabell: Start er Beholdt + Flyttet ut + Tapt, Slutt er Beholdt + Flyttet inn + Nye. Bevaring teller dem som fortsatt er kunder, uansett segment.",
  "report.segment-flow.note.no-new":
    "Segmentet nå ble slått opp i en annen tabell: de som bare står der, de nye kundene, ses ikke.",
  "report.segment-flow.note.no-lost":
    "Segmentet den gang ble slått opp i en annen tabell: de som bare står der, de tapte kundene, ses ikke.",
};
