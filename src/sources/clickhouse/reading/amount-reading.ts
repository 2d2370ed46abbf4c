import { decimalOf, readNumberText } from "../../../contract/number-texts";
import { named } from "../identifier";
import { distinctTexts, type AskedColumn } from "./asked-column";
import type { Reading, Stage } from "./stage";
import { textOf } from "./text-reading";
import { textFigures, textStages, type ReadText } from "./text-stages";

/** Beyond this no amount of money is meant. */
const largestAmount = 1e200;
/** As many digits as a number holds to the last. */
const mostDigits = 15;

/** Reads an input of money; NaN is a missing one. */
export async function amountReading(column: AskedColumn, blank: "left-out" | "unknown"): Promise<Reading> {
  const { input, cell, type } = column;
  const own = named(input);
  const isNumber = type.kind === "whole" || type.kind === "fraction";
  const read: Reading = isNumber
    ? {
        columns: [[own, type.isNullable ? `ifNull(toFloat64(${cell}), nan)` : `toFloat64(${cell})`]],
        stages: [],
      }
    : await textAmounts(column);
  const missing: Stage = { code: "missing-number", input, effect: "left-out", found: `isNaN(${own})` };
  const huge: Stage = {
    ...{ code: "huge-number", input, effect: "left-out", word: `toString(${own})` },
    found: `abs(${own}) > ${largestAmount}`,
  };
  const mayMiss = type.kind !== "whole" || type.isNullable;
  return {
    columns: read.columns,
    stages: [
      ...read.stages,
      ...(blank === "left-out" && mayMiss ? [missing] : []),
      ...(type.kind === "whole" ? [] : [huge]),
    ],
  };
}

async function textAmounts(column: AskedColumn): Promise<Reading> {
  const { input, bindings, options } = column;
  const own = named(`${input}_text`);
  const text = textOf(column.cell, column.type);
  let isPlain = plainNumber;
  const odd = (): Promise<readonly string[]> =>
    distinctTexts(column, text, (text) => `${text} = '' or (${isPlain(text)})`);
  let found = await odd();
  // Where other numbers of the column have commas, 1.234 may be a thousand and something.
  if (found.some((one) => /\d,\d/.test(one))) {
    isPlain = (text) => `${plainNumber(text)} and not match(${text}, '^[+-]?[1-9][0-9]{0,2}[.][0-9]{3}$')`;
    found = await odd();
  }
  const texts = readNumbers(found, options);
  const others = textFigures(input, own, texts, "nan", bindings);
  const stages = textStages(
    input,
    texts,
    [
      ["not-a-number", "left-out"],
      ["number-text-left-out", "left-out"],
      ["ambiguous-number", "left-out"],
      ["ambiguous-number-read", "kept"],
      ["decimal-comma", "kept"],
      ["number-as-text", "kept"],
    ],
    bindings,
  );
  return {
    columns: [
      [own, text],
      [named(input), `if(${isPlain(own)}, toFloat64OrZero(${own}), ${others})`],
    ],
    stages,
  };
}

/** A decimal point or none, and no more digits than a number holds. */
const plainNumber = (text: string): string =>
  `match(${text}, '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$') and ` +
  `length(replaceRegexpAll(${text}, '[^0-9]', '')) <= ${mostDigits}`;

/** What the data check of sheets makes of these texts. */
function readNumbers(texts: readonly string[], options: AskedColumn["options"]): ReadText[] {
  const readings = texts.map(readNumberText);
  const decimal = decimalOf(readings, options.decimal);
  const leavesOut = options.numberTexts === "leave-out";
  return readings.map((reading, place): ReadText => {
    const text = texts[place] ?? "";
    if (reading.kind === "none") return { text, code: "not-a-number", value: null };
    if (leavesOut) return { text, code: "number-text-left-out", value: null };
    if (reading.kind === "ambiguous") {
      if (decimal === null) return { text, code: "ambiguous-number", value: null };
      return { text, code: "ambiguous-number-read", value: reading[decimal] };
    }
    const code = reading.decimal === "comma" ? "decimal-comma" : "number-as-text";
    return { text, code, value: reading.value };
  });
}
