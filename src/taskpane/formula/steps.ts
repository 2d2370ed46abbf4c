import { parseExpression, withReferences, type Call } from "./expression";
import { valueOf, type LookUp } from "./value-of";

/** One line of a definition and, where it is arithmetic, the same with numbers. */
export interface Step {
  readonly text: string;
  readonly computed: { readonly numbers: string; readonly value: number } | null;
}

/**
 * Computes a definition line by line, as it stands in the docstring of a function: `lost = start - (end - new)`, then
 * `lost / start`. Lines that begin with an option's word count only where that option is chosen.
 *
 * @param values what the arguments hold
 * @param write  a number as it is shown
 */
export function stepsOf(
  formula: string,
  values: Readonly<Record<string, number | string>>,
  write: (value: number) => string,
): readonly Step[] {
  const words = new Set(Object.values(values).filter((value) => typeof value === "string"));
  const scope = new Map(Object.entries(values).filter(([, value]) => typeof value === "number"));
  return formula.split("\n").flatMap((line): Step[] => {
    const [, word, definition = ""] = /^(?:"([^"]+)":\s*)?(.*)$/s.exec(line) ?? [];
    if (word !== undefined && !words.has(word)) return [];
    const [, name, arithmetic = ""] = /^(?:([A-Za-z]\w*)\s*=\s)?(.*)$/s.exec(definition) ?? [];
    const expression = parseExpression(arithmetic);
    const value = expression && valueOf(expression, lookUpIn(scope))?.[0]?.[0];
    if (typeof value !== "number") return [{ text: definition, computed: null }];
    const numbers = withReferences(arithmetic, expression, (text) => operand(Number(scope.get(text)), write));
    if (name !== undefined) scope.set(name, value);
    return [{ text: definition, computed: { numbers, value } }];
  });
}

const operand = (value: number, write: (value: number) => string): string =>
  value < 0 ? `(${write(value)})` : write(value);

function lookUpIn(scope: ReadonlyMap<string, number | string>): LookUp {
  const lookUp: LookUp = (atom) => {
    const value = atom.kind === "call" ? smallest(atom, lookUp) : scope.get(atom.text);
    return value === undefined ? null : [[value]];
  };
  return lookUp;
}

/** The one function that definitions use. */
function smallest({ name, args }: Call, lookUp: LookUp): number | undefined {
  if (name !== "MIN") return undefined;
  const numbers = args.map((arg) => arg && valueOf(arg, lookUp)?.[0]?.[0]);
  return numbers.every((value) => typeof value === "number") ? Math.min(...numbers) : undefined;
}
