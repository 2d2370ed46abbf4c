import type { Events } from "../../contract/aggregate-question";
import type { Message } from "../../contract/locale";
import type { Asked } from "../../contract/report-spec";
import { chosenDay } from "./shape-options";

/** Purchases up to the day that the user has chosen, else as far as the data reach. */
export function eventsAsked({ options, headers, today, span }: Asked): Events {
  const chosen = chosenDay(options.until);
  return {
    customer: "customer",
    day: "date",
    amount: "amount" in headers ? "amount" : null,
    lastDay: chosen ?? span.last ?? today,
    isChosen: chosen !== null,
  };
}

/** What is to be said of rows that lie after the last day. */
export const laterNotes = ({ later }: { readonly later: number }): Message[] =>
  later > 0 ? [{ key: "note.later", values: { count: later } }] : [];
