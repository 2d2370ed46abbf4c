import { firstDay, lastDay } from "../../../contract/dates";
import type { FigureColumn } from "../../../contract/figure-column";
import { missingDay, type DateColumn } from "../../../contract/number-columns";
import { orderOf, readDateText } from "../../../contract/date-texts";
import type { FindingRows } from "./finding-rows";
import type { RowCheck } from "./row-check";
import { eachText, figuresOf, textOfRow } from "./texts";

/** Reads an input of dates, times cut off; what is no date is left out by name. */
export function readDays(
  check: RowCheck,
  input: string,
  { blank }: { readonly blank: "left-out" | "unknown" },
): DateColumn {
  const figures = figuresOf(check, input);
  const days = new Int32Array(figures.numbers.length).fill(missingDay);
  const exampleOf = (row: number) => String(figures.numbers[row]);
  const odd = check.find({ code: "not-a-date", input, effect: "left-out", exampleOf });
  check.eachRow((row) => {
    const serial = Math.floor(figures.numbers[row]!);
    if (serial >= firstDay && serial <= lastDay) days[row] = serial;
    // A blank may come as 0, and no calendar has a day 0.
    else if (serial !== 0 && !Number.isNaN(serial)) odd.add(row);
  });
  readTexts(check, input, figures, days);
  if (blank === "left-out") {
    const missing = check.find({ code: "missing-date", input, effect: "left-out" });
    check.eachRow((row) => {
      if (days[row] === missingDay) missing.add(row);
    });
  }
  check.setDays(input, days);
  return days;
}

/** Texts that name a day, by the user's answer and by what the rest of the column tells. */
function readTexts(check: RowCheck, input: string, figures: FigureColumn, days: DateColumn): void {
  if (figures.textRows.length === 0) return;
  const readings = figures.texts.labels.map(readDateText);
  const order = orderOf(readings, check.options.dateOrder);
  const exampleOf = textOfRow(figures);
  const find = (code: string, effect: "left-out" | "kept"): FindingRows =>
    check.find({ code, input, effect, exampleOf });
  const none = find("date-text-unread", "left-out");
  const open = find("ambiguous-date", "left-out");
  const settled = find("ambiguous-date-read", "kept");
  const asText = find("date-as-text", "kept");
  eachText(figures, readings, (row, reading) => {
    if (reading.kind === "none") return none.add(row);
    if (reading.kind === "day") {
      asText.add(row);
      days[row] = reading.day;
    } else if (order === null) open.add(row);
    else {
      settled.add(row);
      days[row] = order === "day-first" ? reading.dayFirst : reading.monthFirst;
    }
  });
}
