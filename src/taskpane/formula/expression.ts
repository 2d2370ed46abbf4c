import type { Cell, CellGrid } from "../../contract/cell";

/** A formula's arithmetic as a tree. References and calls are left as they are written. */
export type Expression =
  | { readonly kind: "constant"; readonly cells: CellGrid }
  | Reference
  | Call
  | { readonly kind: "minus" | "percent"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

export interface Reference {
  readonly kind: "reference";
  readonly text: string;
  /** Where it stands in the source. */
  readonly at: number;
}

export interface Call {
  readonly kind: "call";
  readonly name: string;
  /** `null` where an argument is left out. */
  readonly args: readonly (Expression | null)[];
  readonly text: string;
}

interface Token {
  readonly kind: "number" | "text" | "array" | "word" | "sign";
  readonly text: string;
  readonly at: number;
}

const columnsOfTable = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const sheet = String.raw`(?:'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.]*!)`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
const notInWord = String.raw`(?![\p{L}\p{N}_.(])`;
const lines = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
const word = `${sheet}?(?:${cell}(?::${cell})?#?${notInWord}|(?:${lines})${notInWord}|${name}(?:${columnsOfTable})?)`;

const tokenPattern = new RegExp(
  String.raw`\s*(?:(?<text>"(?:[^"]|"")*")|(?<array>\{[^{}]*\})|(?<word>${word}|${columnsOfTable})` +
    String.raw`|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<sign>[-+*/×^%(),]))`,
  "yu",
);

/**
 * Reads arithmetic: numbers, texts, array constants, references, calls, + - * / ^ % and parentheses.
 *
 * @returns `null` for anything else, of which one then knows no value
 */
export function parseExpression(source: string): Expression | null {
  const tokens = tokensOf(source);
  if (!tokens || tokens.length === 0) return null;
  try {
    return new Parser(tokens, source).whole();
  } catch (error) {
    if (error instanceof NotArithmetic) return null;
    throw error;
  }
}

/** Every reference and call of an expression, calls before what stands in them. */
export function atomsOf(expression: Expression | null): readonly (Reference | Call)[] {
  switch (expression?.kind) {
    case "reference":
      return [expression];
    case "call":
      return [expression, ...expression.args.flatMap(atomsOf)];
    case "operation":
      return [...atomsOf(expression.left), ...atomsOf(expression.right)];
    case "minus":
    case "percent":
      return atomsOf(expression.of);
    default:
      return [];
  }
}

/** The source with its references written otherwise; one that `write` knows nothing of stays. */
export function withReferences(
  source: string,
  expression: Expression | null,
  write: (reference: string) => string | undefined,
): string {
  const references = atomsOf(expression).filter((atom) => atom.kind === "reference");
  let written = "";
  let end = 0;
  for (const { text, at } of references) {
    written += source.slice(end, at) + (write(text) ?? text);
    end = at + text.length;
  }
  return written + source.slice(end);
}

function tokensOf(source: string): Token[] | null {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < end) {
    const groups = tokenPattern.exec(source)?.groups;
    const [kind, text] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (kind === undefined || text === undefined) return null;
    tokens.push({ kind: kind as Token["kind"], text, at: tokenPattern.lastIndex - text.length });
  }
  return tokens;
}

class NotArithmetic extends Error {}

/** Operators from loosest to tightest; all of them bind to the left, `^` too, as in Excel. */
const levels = [["+", "-"], ["*", "/", "×"], ["^"]];

class Parser {
  #at = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly source: string,
  ) {}

  whole(): Expression {
    const expression = this.#operation(0);
    if (this.#at < this.tokens.length) throw new NotArithmetic();
    return expression;
  }

  #operation(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.#signed();
    let left = this.#operation(level + 1);
    for (let operator = this.#sign(operators); operator !== null; operator = this.#sign(operators)) {
      left = { kind: "operation", operator, left, right: this.#operation(level + 1) };
    }
    return left;
  }

  // A sign binds tighter than any operator in Excel: -2^2 is 4.
  #signed(): Expression {
    const sign = this.#sign(["-", "+"]);
    if (sign !== null) return sign === "-" ? { kind: "minus", of: this.#signed() } : this.#signed();
    let operand = this.#operand();
    while (this.#sign(["%"]) !== null) operand = { kind: "percent", of: operand };
    return operand;
  }

  #operand(): Expression {
    const token = this.tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case "number":
        return constant(Number(token.text));
      case "text":
        return constant(textIn(token.text));
      case "array":
        return { kind: "constant", cells: arrayConstant(token.text) };
      case "word":
        return this.#word(token);
      default:
        return this.#parenthesis(token);
    }
  }

  #parenthesis(token: Token | undefined): Expression {
    if (token?.text !== "(") throw new NotArithmetic();
    const inner = this.#operation(0);
    this.#expect(")");
    return inner;
  }

  #word({ text, at }: Token): Expression {
    if (this.#sign(["("]) !== null) return this.#call(text, at);
    if (/^(TRUE|FALSE)$/i.test(text)) return constant(text.toUpperCase() === "TRUE");
    return { kind: "reference", text, at };
  }

  #call(name: string, at: number): Expression {
    const args: (Expression | null)[] = [];
    while (this.#sign([")"]) === null) {
      if (args.length > 0) this.#expect(",");
      args.push(this.#isNext([",", ")"]) ? null : this.#operation(0));
    }
    const last = this.tokens[this.#at - 1];
    return { kind: "call", name: name.toUpperCase(), args, text: this.source.slice(at, (last?.at ?? 0) + 1) };
  }

  #isNext(signs: readonly string[]): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === "sign" && signs.includes(token.text);
  }

  /** Steps over one of the signs where it comes next. */
  #sign(signs: readonly string[]): string | null {
    if (!this.#isNext(signs)) return null;
    this.#at += 1;
    return this.tokens[this.#at - 1]?.text ?? null;
  }

  #expect(sign: string): void {
    if (this.#sign([sign]) === null) throw new NotArithmetic();
  }
}

const constant = (value: Cell): Expression => ({ kind: "constant", cells: [[value]] });
const textIn = (quoted: string): string => quoted.slice(1, -1).replaceAll('""', '"');

/** `{1,2;"a",TRUE}`, row by row. */
function arrayConstant(text: string): CellGrid {
  const items = /("(?:[^"]|"")*"|[^",;]*)([,;]|$)/gy;
  const rows: Cell[][] = [[]];
  for (const [, item = "", end] of text.slice(1, -1).matchAll(items)) {
    rows.at(-1)?.push(item.startsWith('"') ? textIn(item) : literal(item.trim()));
    if (end === ";") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

function literal(text: string): Cell {
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) throw new NotArithmetic();
  return number;
}
