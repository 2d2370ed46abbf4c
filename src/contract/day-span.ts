/** From when to when some data reach, in day numbers; `null` where there is no day. */
export interface DaySpan {
  /** The first day of all. */
  readonly first: number | null;
  /** The last day that is not after today: a year that was mistyped would move the end of the data. */
  readonly last: number | null;
}
