import type { AnyFunctionSpec, Param } from "../../contract/function-spec";
import { parseExpression } from "./expression";
import { stayCalls, type StayCall } from "./stay-calls";

/** Excel takes no longer formula. */
const longestFormula = 8192;

/**
 * A formula with every Stay call in Excel's own functions.
 *
 * @returns `null` where a function has no such form, or is called in a way that its form does not know
 */
export function nativeForm(formula: string, functions: readonly AnyFunctionSpec[]): string | null {
  // What Excel cuts to one cell before a call it would not cut in arithmetic.
  if (/@\s*STAY\./i.test(formula)) return null;
  let written = formula;
  // Inner calls come first: the outer ones are read anew with what those have become.
  for (let [call] = stayCalls(written); call; [call] = stayCalls(written)) {
    const native = nativeCall(call, functions);
    if (native === null) return null;
    const isAll = written === `=${call.text}`;
    const after = written.slice(call.at + call.text.length);
    written = written.slice(0, call.at) + (isAll ? native : `(${native})`) + after;
    if (written.length > longestFormula) return null;
  }
  return written;
}

function nativeCall({ id, args }: StayCall, functions: readonly AnyFunctionSpec[]): string | null {
  const spec = functions.find((candidate) => candidate.id === id);
  if (!spec?.native) return null;
  const params = Object.entries(spec.params);
  if (args.length > params.length) return null;
  const written: Record<string, string> = {};
  for (const [place, [name, param]] of params.entries()) {
    const text = args[place] ?? "";
    const argument = text === "" ? defaultText(param) : operand(text);
    if (argument === null) return null;
    written[name] = argument;
  }
  return spec.native(written);
}

/** What stands for an argument that is left out: empty where it may be and has no default. */
function defaultText(param: Param): string | null {
  if (param.kind === "optional-number") return param.default === null ? "" : String(param.default);
  return param.kind === "option" && param.default !== null ? `"${param.default}"` : null;
}

/** In parentheses unless one reference, number or text. */
function operand(text: string): string {
  const isSingle =
    /^(?:\d+(?:\.\d+)?|"(?:[^"]|"")*")$/.test(text) || parseExpression(text)?.kind === "reference";
  return isSingle ? text : `(${text})`;
}
