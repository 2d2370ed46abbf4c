import {
  isOptional,
  type AnyFunctionSpec,
  type Example,
  type ExampleArgument,
  type ExampleCell,
} from "../../contract/function-spec";

/** How formulas are written where the user lives: a decimal comma makes the semicolon separate arguments. */
export interface FormulaStyle {
  readonly separator: string;
  readonly number: (value: number) => string;
}

export function formulaStyle(tag: string): FormulaStyle {
  const plain = new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 15 });
  const decimal = plain.formatToParts(0.5).find(({ type }) => type === "decimal")?.value;
  return { separator: decimal === "," ? ";" : ",", number: (value) => plain.format(value) };
}

export function cellName(id: string): string {
  return `STAY.${id}`;
}

/** `STAY.RETENTION(start, end, new)`, optional arguments in brackets. */
export function signature(spec: AnyFunctionSpec, style: FormulaStyle): string {
  const names = Object.entries(spec.params).map(([name, param]) => (isOptional(param) ? `[${name}]` : name));
  return `${cellName(spec.id)}(${names.join(`${style.separator} `)})`;
}

/**
 * A formula that calls a function, in the English form in which formulas are kept; what is left out last is not
 * written.
 */
export function callFormula(id: string, args: readonly string[]): string {
  const last = args.findLastIndex((text) => text !== "");
  return `=${cellName(id)}(${args.slice(0, last + 1).join(",")})`;
}

/** The same as the user would type it. */
export function shownCall(id: string, args: readonly string[], style: FormulaStyle): string {
  const last = args.findLastIndex((text) => text !== "");
  const shown = args.slice(0, last + 1).map((text) => shownArgument(text, style));
  return `=${cellName(id)}(${shown.join(`${style.separator} `)})`;
}

const shownArgument = (text: string, style: FormulaStyle): string =>
  /^-?\d*\.?\d+$/.test(text) ? style.number(Number(text)) : text;

/** An example as it is typed into a cell; columns as array constants. */
export function exampleFormula(spec: AnyFunctionSpec, example: Example, style: FormulaStyle): string {
  const names = Object.keys(spec.params);
  const given = names.map((name) => example.args[name]);
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  const written = given.map((value) => (value === undefined ? "" : argument(value, style)));
  return `=${cellName(spec.id)}(${written.join(`${style.separator} `)})`;
}

function argument(value: ExampleArgument, style: FormulaStyle): string {
  if (!isRange(value)) return literal(value as ExampleCell, style);
  // Where the semicolon separates arguments, columns of a constant are told apart by a backslash.
  const beside = style.separator === ";" ? "\\" : ",";
  const rows = value.map((row) =>
    [row]
      .flat()
      .map((cell: ExampleCell) => literal(cell, style))
      .join(beside),
  );
  return `{${rows.join(";")}}`;
}

function isRange(value: unknown): value is readonly (ExampleCell | readonly ExampleCell[])[] {
  return Array.isArray(value);
}

function literal(cell: ExampleCell, style: FormulaStyle): string {
  if (cell === null) return '""';
  if (typeof cell === "number") return style.number(cell);
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : `"${cell.replaceAll('"', '""')}"`;
}
