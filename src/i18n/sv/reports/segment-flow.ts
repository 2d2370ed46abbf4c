import type { segmentFlow as english } from "../../en/reports/segment-flow";

export const segmentFlow: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-flow.name": "Rörelser mellan segment",
  "report.segment-flow.question": "Vilka flyttar mellan segment?",
  "report.segment-flow.sheet": "Rörelser",
  "report.segment-flow.title": "Kunder efter segment då och nu",
  "report.segment-flow.sentence":
    "Av {start, plural, one {# kund} other {# kunder}} stannade {stayed, number} i sitt segment, {moved, number} flyttade och {lost, number} lämnade, medan {gained, number} tillkom{gains, plural, =0 {} other {; {best} växte mest (med #)}}{losses, plural, =0 {} other {; {worst} minskade mest (med #)}}",
  "report.segment-flow.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.segment-flow.chart": "Vad varje segment vann och förlorade",
  "report.segment-flow.shape.customers": "En kund med segmentet då och nu",
  "report.segment-flow.input.customer": "Kund",
  "report.segment-flow.input.customer.hint": "En rad per kund",
  "report.segment-flow.input.then": "Segment då",
  "report.segment-flow.input.then.hint": "Segmentet i början; tomt för den som inte var kund än",
  "report.segment-flow.input.now": "Segment nu",
  "report.segment-flow.input.now.hint": "Segmentet i slutet; tomt för den som har lämnat",
  "report.segment-flow.note.customers": "En kund utan {now} är förlorad, en utan {then} är ny.",
  "report.segment-flow.note.matrix":
    "Första tabellen: varje rad säger vart ett segments kunder gick, varje kolumn varifrån ett segments kunder kom.",
  "report.segment-flow.note.balance":
    "Andra tabellen: Start är Behållna + Flyttade ut + Förlorade, Slut är Behållna + Flyttade in + Nya. Retention räknar dem som fortfarande är kunder, oavsett segment.",
  "report.segment-flow.note.no-new":
    "Segmentet nu slogs upp i en andra tabell: de som bara står där, de nya kunderna, syns inte.",
  "report.segment-flow.note.no-lost":
    "Segmentet då slogs upp i en andra tabell: de som bara står där, de förlorade kunderna, syns inte.",
};
