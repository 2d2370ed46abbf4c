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

/** Whether this may become the word that someone is typing; Japanese words are often of two letters. */
const begins = (word: string, typed: string): boolean =>
  typed.length >= (/\p{Script=Latin}/u.test(typed) ? 3 : 1) && word.startsWith(typed);

/** Whether a word of the text begins so; in scripts without spaces, whether it stands anywhere. */
const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{Script=Latin})${word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}`, "u").test(text);

/**
 * Groups of words that mean the same, from the text that the catalogues keep: groups by semicolons, words by commas.
 */
export function synonymGroups(text: string): readonly (readonly string[])[] {
  return text.split(";").map((group) => group.split(",").map((word) => word.trim().toLowerCase()));
}

/**
 * Whether a function speaks of what was typed: every word, or one that means the same, in its name, its summary or its
 * family. A phrase that is itself a synonym is looked for as a whole.
 */
export function matches(
  query: string,
  spec: AnyFunctionSpec,
  help: FunctionText,
  family: string,
  synonyms: readonly (readonly string[])[],
): boolean {
  // Without the namespace, which is itself a word of the field.
  const said = `${spec.id} ${help.summary} ${family}`.toLowerCase();
  const has = (wanted: string): boolean =>
    `stay.${said}`.includes(wanted) ||
    synonyms.some(
      (group) => group.some((word) => begins(word, wanted)) && group.some((word) => hasWord(said, word)),
    );
  const typed = query.toLowerCase();
  return has(typed) || typed.split(/\s+/).every(has);
}
