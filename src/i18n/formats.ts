import type { Locale } from "../contract/locale";
import type { TableCell, Unit } from "../contract/table";

/** Numbers and dates in the user's own writing. */
export interface Formats {
  count(value: number): string;
  /** A number as one reckons with it: up to six decimals, and of a small one six digits that count. */
  figure(value: number): string;
  /** A share as a percentage with one decimal. */
  percent(share: number): string;
  /** Two shares as "57-63 %", in the manner of the language. */
  interval(low: number, high: number): string;
  /** Day and time of an instant. */
  instant(at: Date): string;
  /** A duration, in whole seconds below a minute and in minutes above. */
  duration(seconds: number): string;
  /** A language under its own name, with the user's name for it where that is another: "Dansk (Danish)". */
  language(locale: Locale): string;
  /** What stands in a table; `null`, which is not observable, is blank. */
  cell(value: TableCell, unit: Unit): string;
}

/** @param tag BCP 47 tag of the user, such as "da-DK" */
export function createFormats(tag: string): Formats {
  const count = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const wholePercent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 });
  const decimals = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const digits = new Intl.NumberFormat(tag, { maximumSignificantDigits: 6 });
  const money = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });

  const number = (value: number, unit: Unit): string => {
    switch (unit) {
      case "count":
        return count.format(value);
      case "share":
      case "share-difference":
        return percent.format(value);
      case "money":
        return money.format(value);
      case "date":
        return day.format(dateOfSerial(value));
      default:
        return decimal.format(value);
    }
  };

  return {
    count: (value) => count.format(value),
    figure: (value) => (Math.abs(value) >= 1 || value === 0 ? decimals : digits).format(value),
    percent: (share) => percent.format(share),
    interval: (low, high) => {
      const [from, to] = [wholePercent.format(low), wholePercent.format(high)];
      // Of equal ends Intl would make "~57 %", which says something else.
      return from === to ? from : wholePercent.formatRange(low, high);
    },
    instant: (at) => instant.format(at),
    duration: (seconds) => duration(tag, seconds),
    language: (locale) => {
      const [own, named] = [languageName(locale, locale), languageName(locale, tag)];
      return own.toLowerCase() === named.toLowerCase() ? own : `${own} (${named})`;
    },
    cell: (value, unit) => (value === null ? "" : typeof value === "string" ? value : number(value, unit)),
  };
}

function duration(tag: string, seconds: number): string {
  const [value, unit] = seconds < 60 ? [Math.ceil(seconds), "second"] : [Math.ceil(seconds / 60), "minute"];
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

/** Excel's day 25569 is 1 January 1970. */
function dateOfSerial(serial: number): Date {
  return new Date((serial - 25569) * 86_400_000);
}

/** What a language is called in another, as a list shows it: with a capital letter. */
function languageName(locale: Locale, inLanguage: string): string {
  const name = new Intl.DisplayNames(inLanguage, { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}
