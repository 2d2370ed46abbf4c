import type { segmentFlow as english } from "../../en/reports/segment-flow";

export const segmentFlow: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-flow.name": "Bevægelse mellem segmenter",
  "report.segment-flow.question": "Hvem flytter mellem segmenter?",
  "report.segment-flow.sheet": "Bevægelse",
  "report.segment-flow.title": "Kunder efter deres segment dengang og nu",
  "report.segment-flow.sentence":
    "Af {start, plural, one {# kunde} other {# kunder}} blev {stayed, number} i deres segment, {moved, number} flyttede, og {lost, number} forlod os, mens {gained, number} kom til{gains, plural, =0 {} other {; {best} voksede mest (med #)}}{losses, plural, =0 {} other {; {worst} faldt mest (med #)}}",
  "report.segment-flow.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.segment-flow.chart": "Hvad hvert segment vandt og mistede",
  "report.segment-flow.shape.customers": "En kunde med segmentet dengang og nu",
  "report.segment-flow.input.customer": "Kunde",
  "report.segment-flow.input.customer.hint": "Én række pr. kunde",
  "report.segment-flow.input.then": "Segment dengang",
  "report.segment-flow.input.then.hint": "Segmentet i begyndelsen; tom for den, der endnu ikke var kunde",
  "report.segment-flow.input.now": "Segment nu",
  "report.segment-flow.input.now.hint": "Segmentet til sidst; tom for den, der har forladt os",
  "report.segment-flow.note.customers": "En kunde uden {now} er mistet, en uden {then} er ny.",
  "report.segment-flow.note.matrix":
    "Første tabel: hver række siger, hvor et segments kunder gik hen, hver kolonne, hvor et segments kunder kom fra.",
  "report.segment-flow.note.balance":
    "Anden tabel: Start er Fastholdt + Flyttet ud + Mistet, Slut er Fastholdt + Flyttet ind + Nye. Fastholdelse tæller dem, der stadig er kunder, uanset segment.",
  "report.segment-flow.note.no-new":
    "Segmentet nu blev slået op i en anden tabel: den, der kun står dér, de nye kunder, ses ikke.",
  "report.segment-flow.note.no-lost":
    "Segmentet dengang blev slået op i en anden tabel: den, der kun står dér, de mistede kunder, ses ikke.",
};
