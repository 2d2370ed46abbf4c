/** Days are counted from 1970-01-01, months from January 1970. */
export type Day = number;

const millisecondsADay = 24 * 60 * 60 * 1000;

export const dayOf = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / millisecondsADay;

export const dateOf = (day: Day): Date => new Date(day * millisecondsADay);

export const monthOf = (day: Day): number => {
  const date = dateOf(day);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
};

export const firstDayOf = (month: number): Day => Date.UTC(1970, month, 1) / millisecondsADay;

/** The same day `months` later, or the month's last where it is shorter, as a subscription renews. */
export function addMonths(day: Day, months: number): Day {
  const month = monthOf(day) + months;
  const dayInMonth = day - firstDayOf(monthOf(day));
  return Math.min(firstDayOf(month) + dayInMonth, firstDayOf(month + 1) - 1);
}
