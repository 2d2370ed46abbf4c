import {
  periodWords,
  type AnyFunctionSpec,
  type FunctionText,
  type Param,
} from "../../contract/function-spec";
import type { Say } from "../services";
import type { FormulaStyle } from "./formula-text";

/** The help of a function in the user's language. */
export function helpOf(spec: AnyFunctionSpec, texts: Readonly<Record<string, FunctionText>>): FunctionText {
  return texts[spec.id] ?? spec.text;
}

/** What stands for an argument that is left out, as it would be typed; `null` where it must be given. */
export function defaultText(param: Param, style: FormulaStyle): string | null {
  if (param.kind === "optional-number") return param.default === null ? null : style.number(param.default);
  if (param.kind === "period") {
    return typeof param.default === "number" ? style.number(param.default) : `"${param.default}"`;
  }
  return param.kind === "option" && param.default !== null ? `"${param.default}"` : null;
}

/** The description of an argument, with the words it allows; a number's own description says its default. */
export function argumentText(description: string, param: Param, say: Say): string {
  if (param.kind !== "option" && param.kind !== "period") return description;
  const words = (param.kind === "option" ? param.words : periodWords).map((word) => `"${word}"`).join(", ");
  const described = say("pane.functions.words", { description, words });
  if (param.default === null) return described;
  return say("pane.functions.default", { description: described, value: `"${param.default}"` });
}

/** Whether a function speaks of what was typed: every word in its name, its summary or its family. */
export function matches(query: string, spec: AnyFunctionSpec, help: FunctionText, family: string): boolean {
  const text = `STAY.${spec.id} ${help.summary} ${family}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
