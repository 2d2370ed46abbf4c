import type { ErrorCode } from "../../contract/calc-error";

/** What the functions of cohorts declare alike. */

export const cohortErrors: readonly ErrorCode[] = [
  "missing-argument",
  "not-a-column",
  "unequal-shapes",
  "not-a-date",
  "not-a-number",
  "unknown-option",
  "out-of-range",
  "no-data",
];

export const eventTexts = {
  customers: "The customer of each event.",
  dates: "The day of each event.",
  period: "Calendar period, or days of a window from each customer's first day; month when left out.",
  cell: "When a customer counts at an age: on, on or after, on or before it, or in a streak.",
  asOf: "The day up to which the data reach: the last date when left out.",
};

/** Three customers: two won in January, one in February. */
export const exampleEvents = {
  customers: ["A", "B", "A", "C", "B", "A"],
  dates: ["2024-01-05", "2024-01-20", "2024-02-03", "2024-02-10", "2024-03-01", "2024-03-31"],
};
