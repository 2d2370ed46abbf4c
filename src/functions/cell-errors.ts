import { cellErrorOf, messageValuesOf, type CalcError, type CellErrorValue } from "../contract/calc-error";
import type { Translate } from "../contract/locale";

/** Makes the object that the host shows as an error value; the message goes with it. */
export type MakeCellError = (value: CellErrorValue, message: string | undefined) => object;

/** The error values whose message Excel shows. */
const speaking: ReadonlySet<string> = new Set<CellErrorValue>(["#VALUE!", "#N/A"]);
/**
 * The error values that a custom function can give; any other in an input becomes #VALUE! and is named in the message.
 */
const givable: ReadonlySet<string> = new Set<CellErrorValue>([
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
]);

/**
 * Turns calculation errors into cell errors.
 *
 * One a call: a column of 100,000 equal mistakes is worded once.
 */
export function cellErrorMaker(make: MakeCellError, messages: () => Translate): (error: CalcError) => object {
  const made = new Map<string, object>();
  return (error) => {
    const value = errorValueOf(error);
    const key = speaking.has(value) ? `${value}${error.message}${JSON.stringify(error.detail)}` : value;
    let cellError = made.get(key);
    if (!cellError) {
      cellError = make(value, speaking.has(value) ? messageOf(error, messages()) : undefined);
      made.set(key, cellError);
    }
    return cellError;
  };
}

/**
 * The error value that a calculation error becomes; an error in an input comes out as itself where the host can say it.
 */
export function errorValueOf(error: CalcError): CellErrorValue {
  const carried = error.code === "input-error" ? error.detail["value"] : undefined;
  return typeof carried === "string" && givable.has(carried)
    ? (carried as CellErrorValue)
    : cellErrorOf[error.code];
}

function messageOf(error: CalcError, translate: Translate): string {
  return translate(`error.${error.code}`, messageValuesOf(error));
}
