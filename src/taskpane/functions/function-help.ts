import {
  periodWords,
  type AnyFunctionSpec,
  type FunctionText,
  type Param,
} from "../../contract/function-spec";
import type { Formats } from "../../i18n/formats";
import type { Say } from "../services";

/** The help of a function in the user's language. */
export function helpOf(spec: AnyFunctionSpec, texts: Readonly<Record<string, FunctionText>>): FunctionText {
  return texts[spec.id] ?? spec.text;
}

/** What stands for an argument that is left out; `null` where it must be given. */
export function defaultText(param: Param, formats: Formats): string | null {
  if (param.kind === "optional-number") {
    return param.default === null ? null : formats.cell(param.default, param.unit);
  }
  if (param.kind === "period") {
    return typeof param.default === "number" ? formats.count(param.default) : `"${param.default}"`;
  }
  return param.kind === "option" && param.default !== null ? `"${param.default}"` : null;
}

/** The description of an argument with the words it allows and its default. */
export function argumentText(description: string, param: Param, say: Say, formats: Formats): string {
  const known = param.kind === "option" ? param.words : param.kind === "period" ? periodWords : null;
  const words = known?.map((word) => `"${word}"`).join(", ") ?? null;
  const described = words === null ? description : say("pane.functions.words", { description, words });
  const value = defaultText(param, formats);
  return value === null ? described : say("pane.functions.default", { description: described, value });
}

/** Whether a function speaks of what was typed: every word in its name, its summary or its family. */
export function matches(query: string, spec: AnyFunctionSpec, help: FunctionText, family: string): boolean {
  const text = `STAY.${spec.id} ${help.summary} ${family}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
