/** A Stay function as it is called in a formula. */
export interface StayCall {
  /** Id of the function, upper case, without the namespace. */
  readonly id: string;
  /** The arguments as written, trimmed; an omitted one is empty. */
  readonly args: readonly string[];
  /** The whole call as written. */
  readonly text: string;
  /** Where it begins in the formula. */
  readonly at: number;
}

const opening: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Every call of a Stay function in a formula (English form, commas), in the order in which they are computed. */
export function stayCalls(formula: string): readonly StayCall[] {
  const quoted = quotedPlaces(formula);
  const calls: (StayCall & { readonly end: number })[] = [];
  for (const match of formula.matchAll(/(?<![A-Za-z0-9_.])STAY\.([A-Z][A-Z0-9.]*)\(/gi)) {
    if (quoted[match.index]) continue;
    const { args, end } = argumentsFrom(formula, match.index + match[0].length, quoted);
    const text = formula.slice(match.index, end);
    calls.push({ id: (match[1] ?? "").toUpperCase(), args, text, at: match.index, end });
  }
  // What stands inside another call ends before it.
  return calls.sort((one, other) => one.end - other.end);
}

/** 1 where a character stands inside a text or a quoted sheet name, its quotes included. */
function quotedPlaces(formula: string): Uint8Array {
  const quoted = new Uint8Array(formula.length);
  let quote = "";
  for (let at = 0; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    const isQuote = quote === "" ? character === '"' || character === "'" : character === quote;
    if (quote !== "" || isQuote) quoted[at] = 1;
    if (isQuote) quote = quote === "" ? character : "";
  }
  return quoted;
}

/** The arguments from just behind an opening parenthesis to its closing one, and where that ends. */
function argumentsFrom(
  formula: string,
  start: number,
  quoted: Uint8Array,
): { readonly args: readonly string[]; readonly end: number } {
  const args: string[] = [];
  const expected: string[] = [")"];
  let begin = start;
  let at = start;
  for (; at < formula.length && expected.length > 0; at += 1) {
    if (quoted[at]) continue;
    const character = formula.charAt(at);
    const closing = opening[character];
    if (closing) expected.push(closing);
    else if (character === expected.at(-1)) expected.pop();
    const isEnd = expected.length === 0;
    if (isEnd || (character === "," && expected.length === 1)) {
      args.push(formula.slice(begin, at).trim());
      begin = at + 1;
    }
  }
  return { args: args.length === 1 && args[0] === "" ? [] : args, end: at };
}
