import { useEffect, useState } from "react";
import type { CallResult } from "../../contract/call-result";
import { isOptional, type AnyFunctionSpec } from "../../contract/function-spec";
import type { Landing } from "../../workbook/ports/formulas";
import { traceFormula, type TracedArgument } from "../formula/trace";
import { useServices } from "../services";
import { callFormula } from "./formula-text";

/** What a formula would give, and what it would meet in the sheet. */
export type Trial =
  | { readonly state: "waiting"; readonly missing: readonly string[] }
  | { readonly state: "working" }
  | { readonly state: "problem"; readonly problem: unknown }
  | {
      readonly state: "tried";
      /** `null` where it cannot be computed ahead. */
      readonly result: CallResult | null;
      readonly unread: readonly string[];
      readonly landing: Landing;
      /** What this trial was made with. */
      readonly args: readonly string[];
      readonly formula: string;
      readonly target: string;
    };

/** Typing and selecting come to rest before the sheet is asked. */
const restMilliseconds = 250;

/** Tries the call out as its arguments change. A new `round` looks at the sheet again. */
export function useTrial(
  spec: AnyFunctionSpec,
  args: readonly string[],
  target: string | null,
  round: number,
): Trial {
  const { port, functions, evaluate } = useServices();
  const [trial, setTrial] = useState<Trial>({ state: "waiting", missing: [] });
  const formula = callFormula(spec.id, args);

  useEffect(() => {
    let here = true;
    const attempt = async (): Promise<Trial> => {
      const missing = missingArguments(spec, args);
      if (missing.length > 0 || target === null) return { state: "waiting", missing };
      const { calls, references } = await traceFormula(formula, target, { port, functions, evaluate });
      const call = calls.at(-1);
      if (!call?.spec) return { state: "waiting", missing: [] };
      const rows = call.result?.rows.length ?? 1;
      const columns = call.result?.rows[0]?.length ?? 1;
      const landing = await port.examineLanding({ target, rows, columns, references });
      return {
        state: "tried",
        result: call.result,
        unread: unreadArguments(call.args),
        landing,
        args,
        formula,
        target,
      };
    };
    const timer = setTimeout(() => {
      setTrial({ state: "working" });
      attempt().then(
        (done) => here && setTrial(done),
        (problem: unknown) => here && setTrial({ state: "problem", problem }),
      );
    }, restMilliseconds);
    return () => {
      here = false;
      clearTimeout(timer);
    };
    // The formula says all that the arguments do; their list is a new one each time and would ask the sheet for ever.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [formula, target, round, spec, port, functions, evaluate]);

  // Nothing is written on the strength of a trial of something else.
  const isStale = trial.state === "tried" && (trial.formula !== formula || trial.target !== target);
  return isStale ? { state: "working" } : trial;
}

function missingArguments({ params }: AnyFunctionSpec, args: readonly string[]): readonly string[] {
  return Object.entries(params).flatMap(([name, param], place) =>
    !isOptional(param) && !args[place] ? [name] : [],
  );
}

const unreadArguments = (args: readonly TracedArgument[]): readonly string[] =>
  args.flatMap(({ name, text, cells }) => (text !== "" && cells === null ? [name] : []));
