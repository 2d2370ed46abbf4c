import type { CallResult, EvaluateCall } from "../../contract/call-result";
import type { CellGrid } from "../../contract/cell";
import type { AnyFunctionSpec, Param } from "../../contract/function-spec";
import type { WorkbookPort } from "../../workbook/port";
import type { CellBlock } from "../../workbook/ports/formulas";
import { atomsOf, parseExpression, type Expression } from "./expression";
import { stayCalls, type StayCall } from "./stay-calls";
import { valueOf, type LookUp } from "./value-of";

/** An argument of a call, and what it holds. */
export interface TracedArgument {
  readonly name: string;
  readonly param: Param;
  /** As written; empty where it is left out. */
  readonly text: string;
  /** Where its cells are, when it is a reference and nothing else. */
  readonly address: string | null;
  /** `null` where it is left out or could not be read. */
  readonly cells: CellGrid | null;
}

/** A call with what went in and what comes out. */
export interface TracedCall {
  readonly call: StayCall;
  readonly spec: AnyFunctionSpec;
  readonly args: readonly TracedArgument[];
  /** `null` where an argument could not be read. */
  readonly result: CallResult | null;
}

/** A call of a function that this version does not know. */
export interface UnknownCall {
  readonly call: StayCall;
  readonly spec: null;
}

export interface Trace {
  /** In the order in which they are computed. */
  readonly calls: readonly (TracedCall | UnknownCall)[];
  /** Everything that the arguments refer to, as written. */
  readonly references: readonly string[];
}

export interface Tracer {
  readonly port: WorkbookPort;
  readonly functions: readonly AnyFunctionSpec[];
  readonly evaluate: EvaluateCall;
}

/**
 * Computes every Stay call of a formula again, from the cells that it refers to; inner results feed the outer calls.
 */
export async function traceFormula(
  formula: string,
  home: string,
  { port, functions, evaluate }: Tracer,
): Promise<Trace> {
  const written = stayCalls(formula);
  const parsed = written.map(({ args }) => args.map(parseExpression));
  const atoms = parsed.flat().flatMap(atomsOf);
  const references = [...new Set(atoms.flatMap(({ kind, text }) => (kind === "reference" ? [text] : [])))];
  const blocks = references.length > 0 ? await port.readReferences(references, home) : [];
  const blockOf = new Map(references.map((text, index) => [text, blocks[index] ?? null]));
  const known = new Map<string, CellGrid | null>();
  const lookUp: LookUp = ({ kind, text }) =>
    kind === "reference" ? (blockOf.get(text)?.cells ?? null) : (known.get(text) ?? null);

  const calls: (TracedCall | UnknownCall)[] = [];
  for (const [index, call] of written.entries()) {
    const spec = functions.find(({ id }) => id === call.id);
    const args = spec ? tracedArguments(spec, call, parsed[index] ?? [], blockOf, lookUp) : [];
    const result =
      spec && isReadable(call, args)
        ? await evaluate(
            spec,
            args.map(({ cells }) => cells),
          )
        : null;
    known.set(call.text, result?.rows ?? null);
    calls.push(spec ? { call, spec, args, result } : { call, spec: null });
  }
  return { calls, references };
}

function tracedArguments(
  spec: AnyFunctionSpec,
  { args }: StayCall,
  parsed: readonly (Expression | null)[],
  blockOf: ReadonlyMap<string, CellBlock | null>,
  lookUp: LookUp,
): TracedArgument[] {
  return Object.entries(spec.params).map(([name, param], place) => {
    const expression = parsed[place] ?? null;
    const block = expression?.kind === "reference" ? blockOf.get(expression.text) : null;
    return {
      name,
      param,
      text: args[place] ?? "",
      address: block?.address ?? null,
      cells: expression && valueOf(expression, lookUp),
    };
  });
}

/** Every argument that is given has been read, and none is too many. */
function isReadable({ args: written }: StayCall, args: readonly TracedArgument[]): boolean {
  return written.length <= args.length && args.every(({ text, cells }) => text === "" || cells !== null);
}
