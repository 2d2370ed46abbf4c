import erfc from "@stdlib/math-base-special-erfc";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { civilOf } from "../../src/contract/dates";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * Evaluates the part of Excel's formula language that native forms use: arithmetic, comparison, texts, references to
 * single cells or columns, one-row array constants and a few functions. Anything else throws, so that no formula passes
 * unread.
 */
export function excelFormula(formula: string, cells: Readonly<Record<string, Value>> = {}): Value {
  const parser = new Parser(tokensOf(formula), cells);
  return parser.whole();
}

export type Scalar = number | string | boolean;
/** A number, text or truth value, an error value such as "#N/A", or one row of them. */
export type Value = Scalar | Scalar[];

function tokensOf(formula: string): string[] {
  const pattern =
    /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Z][A-Z0-9.]*|<>|<=|>=|[-+*/^&=<>(){},])/gy;
  const tokens: string[] = [];
  while (pattern.lastIndex < formula.trimEnd().length) {
    const at = pattern.lastIndex;
    const token = pattern.exec(formula)?.[1];
    if (token === undefined) throw new Error(`Not understood: ${formula.slice(at)}`);
    tokens.push(token);
  }
  return tokens;
}

/** Binary operators from loosest to tightest; all of them bind to the left, `^` too, as in Excel. */
const levels = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

class Parser {
  #at = 0;

  constructor(
    readonly tokens: readonly string[],
    readonly cells: Readonly<Record<string, Value>>,
  ) {}

  whole(): Value {
    const value = this.#binary(0);
    if (this.#at < this.tokens.length) throw new Error(`Too much: ${this.tokens.slice(this.#at).join("")}`);
    return value;
  }

  #binary(level: number): Value {
    const operators = levels[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (let sign = this.#peek(); operators.includes(sign); sign = this.#peek()) {
      this.#at += 1;
      const right = this.#binary(level + 1);
      left = spread([left, right], ([a, b]) => operate(sign, a ?? 0, b ?? 0));
    }
    return left;
  }

  // A sign binds tighter than any operator in Excel: -2^2 is 4.
  #unary(): Value {
    if (this.#take("-")) return spread([this.#unary()], ([a]) => operate("-", 0, a ?? 0));
    if (this.#take("+")) return this.#unary();
    return this.#primary();
  }

  #primary(): Value {
    const token = this.#peek();
    this.#at += 1;
    if (token === "(") return this.#closed(this.#binary(0), ")");
    if (token === "{") return this.#closed(this.#list().flat(), "}");
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (this.#take("(")) return this.#closed(call(token, this.#take(")") ? this.#back() : this.#list()), ")");
    if (token === "TRUE" || token === "FALSE") return token === "TRUE";
    const cell = this.cells[token];
    if (cell === undefined) throw new Error(`Unknown name: ${token}`);
    return cell;
  }

  #list(): Value[] {
    const items = [this.#binary(0)];
    while (this.#take(",")) items.push(this.#binary(0));
    return items;
  }

  #back(): [] {
    this.#at -= 1;
    return [];
  }

  #closed(value: Value, bracket: string): Value {
    if (!this.#take(bracket)) throw new Error(`${bracket} expected before ${this.#peek()}`);
    return value;
  }

  #peek(): string {
    return this.tokens[this.#at] ?? "";
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at += 1;
    return true;
  }
}

const isError = (value: Scalar): value is string => typeof value === "string" && value.startsWith("#");

/** Applies an operation to single values, column by column where some of them are rows. */
function spread(values: readonly Value[], operation: (scalars: Scalar[]) => Scalar): Value {
  const width = Math.max(...values.map((value) => (Array.isArray(value) ? value.length : 0)));
  const at = (value: Value, place: number): Scalar =>
    Array.isArray(value) ? (value[place] ?? "#N/A") : value;
  const one = (place: number): Scalar => operation(values.map((value) => at(value, place)));
  return width === 0 ? one(0) : Array.from({ length: width }, (_, place) => one(place));
}

function operate(sign: string, a: Scalar, b: Scalar): Scalar {
  for (const side of [a, b]) if (isError(side)) return side;
  switch (sign) {
    case "=":
      return equal(a, b);
    case "<>":
      return !equal(a, b);
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "&":
      return `${a}${b}`;
    default:
      return arithmetic(sign, Number(a), Number(b));
  }
}

const folded = (value: Scalar): Scalar => (typeof value === "string" ? value.toLowerCase() : value);
const equal = (a: Scalar, b: Scalar): boolean => folded(a) === folded(b);

function arithmetic(sign: string, a: number, b: number): Scalar {
  if (Number.isNaN(a) || Number.isNaN(b)) return "#VALUE!";
  if (sign === "/" && b === 0) return "#DIV/0!";
  const result = { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "^": a ** b }[sign];
  return result !== undefined && Number.isFinite(result) ? result : "#NUM!";
}

const numeric =
  (compute: (...numbers: number[]) => number) =>
  (args: readonly Scalar[]): Scalar => {
    const error = args.find(isError);
    if (error !== undefined) return error;
    const result = compute(...args.map(Number));
    return Number.isFinite(result) ? result : "#NUM!";
  };

const functions: Readonly<Record<string, (args: readonly Scalar[]) => Scalar>> = {
  IF: ([condition = false, yes = true, no = false]) =>
    isError(condition) ? condition : condition ? yes : no,
  CHOOSE: ([index, ...choices]) => choices[Number(index) - 1] ?? "#VALUE!",
  TRIM: ([text = ""]) => String(text).trim(),
  NA: () => "#N/A",
  OR: (args) => args.find(isError) ?? args.some(Boolean),
  AND: (args) => args.find(isError) ?? args.every(Boolean),
  YEAR: numeric((serial) => civilOf(serial).year),
  ABS: numeric(Math.abs),
  INT: numeric(Math.floor),
  // Away from zero at a half, as Excel rounds.
  ROUND: numeric((x, digits) => (Math.sign(x) * Math.round(Math.abs(x) * 10 ** digits)) / 10 ** digits),
  MIN: numeric(Math.min),
  MAX: numeric(Math.max),
  SQRT: numeric(Math.sqrt),
  LN: numeric(Math.log),
  "NORM.S.DIST": ([x = 0, cumulative]) =>
    isError(x) ? x : cumulative === true ? erfc(-Number(x) / Math.SQRT2) / 2 : "#VALUE!",
  "NORM.S.INV": numeric((p) => normalQuantile(p, 0, 1)),
  "BETA.INV": numeric((p, alpha, beta) => (alpha > 0 && beta > 0 ? betaQuantile(p, alpha, beta) : NaN)),
};

/** Functions of whole columns, which are not applied cell by cell. A cell that is blank or text counts as nothing. */
const wholes: Readonly<Record<string, (args: readonly Value[]) => Scalar>> = {
  COUNT: (args) => args.flat().filter((cell) => typeof cell === "number").length,
  SUM: (args) => args.flat().reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
  SUMPRODUCT: (args) => {
    const columns = args.map((arg) => [arg].flat());
    const amount = (cell: Scalar | undefined): number => (typeof cell === "number" ? cell : 0);
    return (columns[0] ?? []).reduce<number>(
      (sum, _, row) => sum + columns.reduce((product, column) => product * amount(column[row]), 1),
      0,
    );
  },
};

function call(name: string, args: readonly Value[]): Value {
  const whole = wholes[name];
  if (whole) return whole(args);
  const compute = functions[name];
  if (!compute) throw new Error(`Unknown function: ${name}`);
  return args.length === 0 ? compute([]) : spread(args, compute);
}
