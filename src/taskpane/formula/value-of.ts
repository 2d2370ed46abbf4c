import { isCellError, type Cell, type CellGrid } from "../../contract/cell";
import type { Call, Expression, Reference } from "./expression";

/** Gives the cells of a reference or a call; `null` where they are not known. */
export type LookUp = (atom: Reference | Call) => CellGrid | null;

/** The cells that an expression gives; `null` where a part of it is not known. Ranges are laid over each other. */
export function valueOf(expression: Expression, lookUp: LookUp): CellGrid | null {
  switch (expression.kind) {
    case "constant":
      return expression.cells;
    case "reference":
    case "call":
      return lookUp(expression);
    case "minus":
      return combined("*", valueOf(expression.of, lookUp), [[-1]]);
    case "percent":
      return combined("/", valueOf(expression.of, lookUp), [[100]]);
    case "operation":
      return combined(
        expression.operator,
        valueOf(expression.left, lookUp),
        valueOf(expression.right, lookUp),
      );
  }
}

/** One cell of a grid that is laid over a larger shape, its only row or column stretched. */
export function cellAt(cells: CellGrid, down: number, across: number): Cell {
  const row = cells[cells.length === 1 ? 0 : down] ?? [];
  return row[row.length === 1 ? 0 : across] ?? null;
}

function combined(operator: string, left: CellGrid | null, right: CellGrid | null): CellGrid | null {
  if (!left || !right) return null;
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) =>
      operate(operator, cellAt(left, down, across), cellAt(right, down, across)),
    ),
  );
}

/** As Excel's own arithmetic: a blank is 0, TRUE is 1, errors pass on. */
function operate(operator: string, left: Cell, right: Cell): Cell {
  const failed = [left, right].find(isCellError);
  if (failed) return failed;
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a === null || b === null) return { type: "Error", basicValue: "#VALUE!" };
  if (operator === "/" && b === 0) return { type: "Error", basicValue: "#DIV/0!" };
  const result = arithmetic(operator, a, b);
  return Number.isFinite(result) ? result : { type: "Error", basicValue: "#NUM!" };
}

function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "/":
      return a / b;
    case "^":
      return a ** b;
    default:
      return a * b;
  }
}

function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string")
    return cell.trim() !== "" && Number.isFinite(Number(cell)) ? Number(cell) : null;
  return Number(cell === true);
}
