import { dateOf, dayOf } from "./calendar";
import type { SampleCell } from "./sheet";

/** Places of the columns that are touched. */
const name = 1;
const segment = 2;
const joined = 5;
const left = 6;
const churned = 7;

/** What real lists look like, for the data check to find: few enough to leave every figure as it is. */
export function blemish(rows: readonly (readonly SampleCell[])[]): SampleCell[][] {
  const marred = rows.map((row) => [...row]);
  const set = (row: number, column: number, cell: SampleCell): void => {
    const found = marred[row];
    if (found) found[column] = cell;
  };
  // A company whose name looks like a formula.
  set(411, name, "=Kaffe ApS");
  // A date that was typed as text, and could be the third of April or the fourth of March.
  set(1203, joined, "03/04/2024");
  // Somebody who left before they came.
  const leaver = marred.findIndex((row, index) => index > 2000 && row[churned] === "Yes");
  set(leaver, left, dateOf(dayOf(2023, 11, 30)));
  for (const row of [87, 640, 1519, 2222, 3060, 4404]) set(row, segment, null);
  for (const row of [955, 2810, 3777]) set(row, churned, "Unknown");
  // One customer entered twice, the second time some rows further down.
  const twice = marred[2500];
  if (twice) marred.splice(2512, 0, [...twice]);
  return marred;
}
