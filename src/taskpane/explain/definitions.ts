import { isOptional, type AnyFunctionSpec } from "../../contract/function-spec";

/** One of the ways in which the same inputs can be reckoned. */
export interface Definition {
  readonly spec: AnyFunctionSpec;
  /** The option that makes the difference, where the function has one. */
  readonly option: { readonly name: string; readonly word: string } | null;
}

/**
 * The definitions that can be meant by who asks for one: every word of the function's option, and every function of
 * its family that counts the same customers.
 */
export function definitionsBeside(
  spec: AnyFunctionSpec,
  functions: readonly AnyFunctionSpec[],
): readonly Definition[] {
  return functions.filter((other) => other === spec || countsTheSame(spec, other)).flatMap(definitionsOf);
}

function definitionsOf(spec: AnyFunctionSpec): readonly Definition[] {
  for (const [name, param] of Object.entries(spec.params)) {
    if (param.kind === "option" && param.default !== null) {
      return param.words.map((word) => ({ spec, option: { name, word } }));
    }
  }
  return [{ spec, option: null }];
}

function countsTheSame(one: AnyFunctionSpec, other: AnyFunctionSpec): boolean {
  const required = [one, other].map(({ params }) =>
    Object.entries(params).filter(([, param]) => !isOptional(param)),
  );
  const areCounts = required.flat().every(([, param]) => param.kind === "number" && param.unit === "count");
  const [names, others] = required.map((params) => params.map(([name]) => name).join());
  return areCounts && one.family === other.family && names === others;
}
