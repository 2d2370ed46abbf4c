import type { AgeBrackets } from "../../contract/aggregate-question";
import type { PeriodWord } from "../../contract/function-spec";
import type { Bindings } from "./bindings";

/** Days from Excel's count to 1970-01-01, from which ClickHouse counts. */
export const epochDay = 25_569;
/** Of ClickHouse's days: 2299-12-31, as far as its calendar reaches. */
const lastOfCalendar = 120_529;
/** Up to Excel's 29 February 1900, which never was, its days are one ahead of the calendar. */
const phantomDay = 60;

/** The calendar window of a day, numbered as `AggregateQuestion` says. */
export function windowOf(day: string, period: PeriodWord): string {
  const date = `toDate32(least(${day} - ${epochDay} + (${day} < ${phantomDay}), ${lastOfCalendar}))`;
  switch (period) {
    case "day":
      return day;
    case "week":
      return floorDivided(`${day} - 2`, 7);
    case "week-sunday":
      return floorDivided(`${day} - 1`, 7);
    case "month":
      return `toInt32(toYear(${date}) * 12 + toMonth(${date}) - 1)`;
    case "quarter":
      return `toInt32(toYear(${date}) * 4 + toQuarter(${date}) - 1)`;
    case "year":
      return `toInt32(toYear(${date}))`;
  }
}

const floorDivided = (dividend: string, divisor: number): string =>
  `toInt32(floor((${dividend}) / ${divisor}))`;

const shortest: Readonly<Record<PeriodWord, number>> = {
  day: 1,
  week: 7,
  "week-sunday": 7,
  month: 28,
  quarter: 90,
  year: 365,
};

/** As many windows as lie between two days at the most. */
export const mostWindows = (first: number, last: number, period: PeriodWord): number =>
  Math.floor((last - first) / shortest[period]) + 2;

/**
 * How ages are counted of the steps in which customers were seen: of windows, or of days where each begins with the own
 * first one.
 */
export interface AgeScale {
  readonly stepOf: (day: string) => string;
  readonly ageOf: (begin: string, step: string) => string;
}

export function ageScale(period: PeriodWord | number | AgeBrackets, bindings: Bindings): AgeScale {
  if (typeof period === "string") {
    return { stepOf: (day) => windowOf(day, period), ageOf: (begin, step) => `${step} - ${begin}` };
  }
  const stepOf = (day: string): string => day;
  if (typeof period === "number") {
    const days = bindings.day("days", period);
    return { stepOf, ageOf: (begin, step) => `intDiv(${step} - ${begin}, ${days})` };
  }
  const lastDays = bindings.bind("last_days", "Array(Int32)", period);
  return {
    stepOf,
    ageOf: (begin, step) =>
      `arrayCount(stay_last -> stay_last < ${step} - ${begin}, ${lastDays}) + (${step} > ${begin})`,
  };
}
