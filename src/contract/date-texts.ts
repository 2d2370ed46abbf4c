import { civilOf, dayOf, dayOfIsoText } from "./dates";

/** How a text reads as a date. `ambiguous`: 03/04/2024 is in March or in April. */
export type DateReading =
  | { readonly kind: "day"; readonly day: number; readonly order: "day-first" | "month-first" | null }
  | { readonly kind: "ambiguous"; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: "none" };

/** Year first: 2024/3/4, 2024.3.4, 2024年3月4日. */
const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
/** A time behind the date is cut off: memberships and orders count by the day. */
const time = /[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp][Mm])?$/;

/**
 * What day does a text name?
 *
 * ISO dates and others that begin with the year have one reading; 31/12/2024 has one as well. With points between them
 * the day comes first wherever dates are written so. Years of two digits are not read.
 */
export function readDateText(text: string): DateReading {
  const spelled = text.normalize("NFKC").trim();
  const iso = dayOfIsoText(spelled);
  if (iso !== null) return { kind: "day", day: iso, order: null };
  const date = spelled.replace(time, "");
  const year = yearFirst.exec(date);
  if (year) {
    const day = calendarDay(Number(year[1]), Number(year[3] ?? year[5]), Number(year[4] ?? year[6]));
    return day === null ? { kind: "none" } : { kind: "day", day, order: null };
  }
  const parts = yearLast.exec(date);
  if (!parts) return { kind: "none" };
  const [first, second, last] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  return readYearLast(
    calendarDay(last, second, first),
    parts[2] === "." ? null : calendarDay(last, first, second),
  );
}

function readYearLast(dayFirst: number | null, monthFirst: number | null): DateReading {
  if (dayFirst !== null && monthFirst !== null) {
    return dayFirst === monthFirst
      ? { kind: "day", day: dayFirst, order: null }
      : { kind: "ambiguous", dayFirst, monthFirst };
  }
  if (dayFirst !== null) return { kind: "day", day: dayFirst, order: "day-first" };
  return monthFirst === null ? { kind: "none" } : { kind: "day", day: monthFirst, order: "month-first" };
}

/** `null` for 31 April and other days that no calendar has. */
function calendarDay(year: number, month: number, day: number): number | null {
  const serial = month >= 1 && month <= 12 ? dayOf(year, month, day) : null;
  if (serial === null) return null;
  const back = civilOf(serial);
  return back.month === month && back.day === day ? serial : null;
}

/**
 * In which order a column has day and month: by the answer; without one as every telling text agrees on; else `null`.
 */
export function orderOf(
  readings: readonly DateReading[],
  answer: unknown,
): "day-first" | "month-first" | null {
  if (answer === "day-first" || answer === "month-first") return answer;
  if (answer === "leave-out") return null;
  const told = new Set(readings.map((reading) => (reading.kind === "day" ? reading.order : null)));
  const dayFirst = told.has("day-first");
  return dayFirst === told.has("month-first") ? null : dayFirst ? "day-first" : "month-first";
}
