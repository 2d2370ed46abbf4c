import { dayOfIsoText, firstDay, lastDay } from "../../../contract/dates";
import { orderOf, readDateText } from "../../../contract/date-texts";
import { named } from "../identifier";
import { epochDay } from "../windows";
import { distinctTexts, type AskedColumn } from "./asked-column";
import type { Reading, Stage } from "./stage";
import { textOf } from "./text-reading";
import { textFigures, textStages, type ReadText } from "./text-stages";

const isoText =
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?( ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?)?$";
const numberText = "^-?[0-9]+([.][0-9]*)?$";

/** A day that is missing where that means that it is still to come: it is later than any other. */
export const never = 9_999_999;

/**
 * Reads an input of days; 0 is a missing one, or `never` where its row is not left out. A column that cannot say that a
 * day is missing says it with the day from which ClickHouse counts, 1970-01-01.
 */
export async function dayReading(column: AskedColumn, blank: "left-out" | "unknown"): Promise<Reading> {
  const { input } = column;
  const { columns, stages } = await dayOf(column, blank === "left-out" ? 0 : never);
  const missing: Stage = {
    ...{ code: "missing-date", input, effect: "left-out" },
    found: `${named(input)} = 0`,
  };
  return { columns, stages: blank === "left-out" ? [...stages, missing] : stages };
}

async function dayOf(column: AskedColumn, missing: number): Promise<Reading> {
  const { input, cell, type } = column;
  const days = dateDays(column, missing);
  if (days !== null) return { columns: [[named(input), days]], stages: [] };
  if (type.kind === "whole" || type.kind === "fraction") {
    const number = type.isNullable ? `ifNull(toFloat64(${cell}), nan)` : `toFloat64(${cell})`;
    return serialReading(input, { texts: [], serial: serialOf(number), stages: [], missing });
  }
  return textDays(column, missing);
}

/** Days of a type that has nothing else; `null` for another one. */
function dateDays({ cell, type: { kind, isNullable } }: AskedColumn, missing: number): string | null {
  const date = dateOf(cell, kind);
  if (date === null) return null;
  const serial = kind === "day" || kind === "time" ? `${date} + ${epochDay}` : serialOfWide(date);
  return isNullable
    ? `toInt32(ifNull(${serial}, ${missing}))`
    : `toInt32(if(${date} = 0, ${missing}, ${serial}))`;
}

function dateOf(cell: string, kind: AskedColumn["type"]["kind"]): string | null {
  switch (kind) {
    case "day":
    case "wide-day":
      return `toInt32(${cell})`;
    case "time":
      return `toInt32(toDate(${cell}))`;
    case "wide-time":
      return `toInt32(toDate32(${cell}))`;
    default:
      return null;
  }
}

/** Up to the 29 February 1900 of Excel, its days are one ahead. */
const serialOfWide = (days: string): string => `${days} + ${epochDay} - (${days} < -25508)`;

/** Serials as in a sheet, else seconds, thousandths or millionths of them since 1970. */
function serialOf(number: string): string {
  const day = (seconds: string): string => `floor(${seconds} / 86400) + ${epochDay}`;
  return (
    `multiIf(not (${number} >= 1e8), floor(${number}), ${number} < 1e11, ${day(number)}, ` +
    `${number} < 1e14, ${day(`${number} / 1000`)}, ${number} < 1e17, ${day(`${number} / 1000 / 1000`)}, ` +
    `${day(`${number} / 1000 / 1000 / 1000`)})`
  );
}

/** What is a number, but of no day, is left out by name. */
function serialReading(
  input: string,
  {
    texts,
    serial,
    stages,
    missing,
  }: {
    readonly texts: Reading["columns"];
    readonly serial: string;
    readonly stages: readonly Stage[];
    readonly missing: number;
  },
): Reading {
  const own = named(`${input}_serial`);
  const isDay = `${own} >= ${firstDay} and ${own} <= ${lastDay}`;
  const odd: Stage = {
    ...{ code: "not-a-date", input, effect: "left-out", word: `toString(${own})` },
    found: `not isNaN(${own}) and ${own} != 0 and not (${isDay})`,
  };
  return {
    columns: [...texts, [own, serial], [named(input), `if(${isDay}, toInt32(${own}), ${missing})`]],
    stages: [odd, ...stages],
  };
}

async function textDays(column: AskedColumn, missing: number): Promise<Reading> {
  const { input, bindings, options } = column;
  const own = named(`${input}_text`);
  const text = textOf(column.cell, column.type);
  const isIso = (text: string): string =>
    `match(${text}, '${isoText}') and toString(toDate32OrZero(substring(${text}, 1, 10))) = substring(${text}, 1, 10)`;
  const isNumber = (text: string): string => `match(${text}, '${numberText}')`;
  const odd = await distinctTexts(
    column,
    text,
    (text) => `${text} = '' or ${isNumber(text)} or (${isIso(text)})`,
  );
  const texts = readDays(odd, options.dateOrder);
  const iso = serialOfWide(`toInt32(toDate32OrZero(substring(${own}, 1, 10)))`);
  const serial =
    `multiIf(${isIso(own)}, toFloat64(${iso}), ${isNumber(own)}, ${serialOf(`toFloat64OrZero(${own})`)}, ` +
    `${textFigures(input, own, texts, "nan", bindings)})`;
  const stages = textStages(
    input,
    texts,
    [
      ["date-text-unread", "left-out"],
      ["ambiguous-date", "left-out"],
      ["ambiguous-date-read", "kept"],
      ["date-as-text", "kept"],
    ],
    bindings,
  );
  return serialReading(input, { texts: [[own, text]], serial, stages, missing });
}

/** What the data check of sheets makes of these texts. */
function readDays(texts: readonly string[], answer: unknown): ReadText[] {
  const readings = texts.map(readDateText);
  const order = orderOf(readings, answer);
  return readings.map((reading, place): ReadText => {
    const text = texts[place] ?? "";
    if (reading.kind === "none") return { text, code: "date-text-unread", value: null };
    if (reading.kind === "day") {
      // Days beyond ClickHouse's own calendar are as plain as all others.
      const isPlain = text.length >= 10 && dayOfIsoText(text) !== null;
      return { text, code: isPlain ? null : "date-as-text", value: reading.day };
    }
    if (order === null) return { text, code: "ambiguous-date", value: null };
    const value = order === "day-first" ? reading.dayFirst : reading.monthFirst;
    return { text, code: "ambiguous-date-read", value };
  });
}
