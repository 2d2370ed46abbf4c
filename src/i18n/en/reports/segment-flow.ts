/** The report of who moves between segments. */
export const segmentFlow = {
  "report.segment-flow.name": "Segment flow",
  "report.segment-flow.question": "Who moves between segments?",
  "report.segment-flow.sheet": "Segment flow",
  "report.segment-flow.title": "Customers by their segment then and now",
  "report.segment-flow.sentence":
    "Of {start, plural, one {# customer} other {# customers}}, {stayed, number} stayed in their segment, {moved, number} moved and {lost, number} left, and {gained, number} came anew{gains, plural, =0 {} other {; {best} grew most (by #)}}{losses, plural, =0 {} other {; {worst} shrank most (by #)}}",
  "report.segment-flow.sentence.no-rows": "No row is left to compute from",
  "report.segment-flow.chart": "What each segment gained and lost",
  "report.segment-flow.shape.customers": "A customer, with the segment then and now",
  "report.segment-flow.input.customer": "Customer",
  "report.segment-flow.input.customer.hint": "One row a customer",
  "report.segment-flow.input.then": "Segment then",
  "report.segment-flow.input.then.hint": "The segment at the beginning; blank for who was not a customer yet",
  "report.segment-flow.input.now": "Segment now",
  "report.segment-flow.input.now.hint": "The segment at the end; blank for who has left",
  "report.segment-flow.note.customers": "A customer without {now} is lost, one without {then} is new.",
  "report.segment-flow.note.matrix":
    "First table: each row says where the customers of a segment went, each column where those of a segment came from.",
  "report.segment-flow.note.balance":
    "Second table: Start is Retained + Moved out + Lost, End is Retained + Moved in + New. Retention counts who is still a customer, in whichever segment.",
  "report.segment-flow.note.no-new":
    "The segment now was looked up in a second table: who stands there alone, the new customers, cannot be seen.",
  "report.segment-flow.note.no-lost":
    "The segment then was looked up in a second table: who stands there alone, the lost customers, cannot be seen.",
} as const satisfies Readonly<Record<string, string>>;
