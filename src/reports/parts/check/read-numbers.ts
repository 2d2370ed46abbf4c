import { largestAmount } from "../../../calc/numeric/bounds";
import type { FigureColumn } from "../../../contract/figure-column";
import type { NumberColumn } from "../../../contract/number-columns";
import type { FindingRows } from "./finding-rows";
import { decimalOf, readNumberText } from "../../../contract/number-texts";
import type { RowCheck } from "./row-check";
import { eachText, figuresOf, textOfRow } from "./texts";

/** What an input of numbers may hold. */
export interface NumberRule {
  /** What a blank means: 0, a row that cannot be used, or simply nothing known. */
  readonly blank: "zero" | "left-out" | "unknown";
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Reads an input of numbers; what is not one, or breaks the rule, is left out by name. */
export function readNumbers(check: RowCheck, input: string, rule: NumberRule): NumberColumn {
  const { blank, atLeast = -Infinity, atMost = Infinity } = rule;
  const figures = figuresOf(check, input);
  const numbers = figures.numbers.slice();
  readTexts(check, input, figures, numbers);
  const missing = check.find({ code: "missing-number", input, effect: "left-out" });
  const exampleOf = (row: number) => String(numbers[row]);
  const tooSmall = check.find({
    code: tooSmallCode(atLeast),
    input,
    effect: "left-out",
    exampleOf,
    values: { limit: atLeast },
  });
  const tooLarge = check.find({
    code: "number-above",
    input,
    effect: "left-out",
    exampleOf,
    values: { limit: atMost },
  });
  const huge = check.find({ code: "huge-number", input, effect: "left-out", exampleOf });
  check.eachRow((row) => {
    const value = numbers[row]!;
    if (Number.isNaN(value)) {
      if (blank === "left-out") missing.add(row);
      else if (blank === "zero") numbers[row] = 0;
    } else if (value < atLeast) tooSmall.add(row);
    else if (value > atMost) tooLarge.add(row);
    else if (Math.abs(value) > largestAmount) huge.add(row);
  });
  check.setNumbers(input, numbers);
  return numbers;
}

const tooSmallCode = (atLeast: number): string => (atLeast === 0 ? "negative-number" : "number-below");

/** Texts that spell a number, by the user's answers and by what the rest of the column tells. */
function readTexts(check: RowCheck, input: string, figures: FigureColumn, numbers: NumberColumn): void {
  if (figures.textRows.length === 0) return;
  const readings = figures.texts.labels.map(readNumberText);
  const leavesOut = check.options.numberTexts === "leave-out";
  const decimal = decimalOf(readings, check.options.decimal);
  const exampleOf = textOfRow(figures);
  const find = (code: string, effect: "left-out" | "kept"): FindingRows =>
    check.find({ code, input, effect, exampleOf });
  const none = find("not-a-number", "left-out");
  const unread = find("number-text-left-out", "left-out");
  const open = find("ambiguous-number", "left-out");
  const settled = find("ambiguous-number-read", "kept");
  const comma = find("decimal-comma", "kept");
  const asText = find("number-as-text", "kept");
  eachText(figures, readings, (row, reading) => {
    if (reading.kind === "none") return none.add(row);
    if (leavesOut) return unread.add(row);
    if (reading.kind === "ambiguous") {
      if (decimal === null) return open.add(row);
      settled.add(row);
      numbers[row] = reading[decimal];
      return;
    }
    (reading.decimal === "comma" ? comma : asText).add(row);
    numbers[row] = reading.value;
  });
}
