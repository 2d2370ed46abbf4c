import type { CohortCell } from "../../contract/aggregate-question";
import type { AgeMarks } from "./age-marks";

/** What takes the customers of cohorts: counts at ages, or the whole numbers of which these are made. */
export interface CohortSink {
  /** @param begin first day of each of the customers */
  addSize(begin: number, customers: number): void;
  /** @param age the one by which the customers are known, as `CohortAnswer` says for each cell */
  addMark(begin: number, age: number, customers: number): void;
  addToSum(begin: number, age: number, amount: number): void;
}

/**
 * Adds one customer.
 *
 * @param begin the customer's first day
 * @param marks at which ages the customer was seen
 * @param customer whose marks
 */
export function addCustomer(
  sink: CohortSink,
  cell: CohortCell,
  begin: number,
  marks: AgeMarks,
  customer: number,
): void {
  sink.addSize(begin, 1);
  if (cell === "on") {
    for (let age = marks.next(customer, 0); age < Infinity; age = marks.next(customer, age + 1))
      sink.addMark(begin, age, 1);
    return;
  }
  const age = markedAge(cell, marks, customer);
  if (age >= 0 && age < Infinity) sink.addMark(begin, age, 1);
}

function markedAge(cell: Exclude<CohortCell, "on">, marks: AgeMarks, customer: number): number {
  if (cell === "on or after") return marks.last(customer);
  if (cell === "on or before") return marks.next(customer, 1);
  let age = 0;
  while (marks.next(customer, age) === age) age += 1;
  return age - 1;
}
