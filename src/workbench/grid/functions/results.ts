import type { ErrorType } from "@univerjs/preset-sheets-core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { isCellError, type Cell } from "../../../contract/cell";
import { busy } from "./arguments";
import type { Outcome } from "./calls";

/** What the grid's engine makes of an outcome: one value, or an array that spills. */
export function resultOf(outcome: Outcome): BaseValueObject {
  if (outcome.kind === "error") return errorValue(outcome.error);
  const { values } = outcome;
  const first = values[0]?.[0];
  if (values.length === 1 && values[0]?.length === 1 && first !== undefined) return plainResult(first);
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(plainResult)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

// Univer's list of error values has no #BUSY!, but its cells show any text as an error value.
export const busyResult = (): BaseValueObject => errorValue(busy);

const errorValue = (error: string): BaseValueObject => ErrorValueObject.create(error as ErrorType);

function plainResult(cell: Cell): BaseValueObject {
  // Excel shows a null in a result as 0; the add-in knows and sends "".
  if (cell === null) return NumberValueObject.create(0);
  if (isCellError(cell)) return errorValue(cell.basicValue);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "boolean" ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}
