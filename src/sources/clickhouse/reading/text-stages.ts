import { named } from "../identifier";
import type { Bindings } from "../bindings";
import type { Stage } from "./stage";

/** Texts of a column of figures, by what is to be said of them; `value` is `null` where they are left out. */
export interface ReadText {
  readonly text: string;
  /** `null`: nothing is to be said. */
  readonly code: string | null;
  readonly value: number | null;
}

/** The steps of the check that texts give rise to, in the order of their codes. */
export function textStages(
  input: string,
  texts: readonly ReadText[],
  codes: readonly (readonly [code: string, effect: Stage["effect"]])[],
  bindings: Bindings,
): Stage[] {
  return codes.flatMap(([code, effect]) => {
    const words = texts.filter((read) => read.code === code).map(({ text }) => text);
    if (words.length === 0) return [];
    const found = `${named(`${input}_text`)} in ${bindings.texts(`${input}_${code.replaceAll("-", "_")}`, words)}`;
    return [{ code, input, effect, found, words }];
  });
}

/** SQL of the figures that such texts name; `otherwise` for all others. */
export function textFigures(
  input: string,
  text: string,
  texts: readonly ReadText[],
  otherwise: string,
  bindings: Bindings,
): string {
  const known = texts.filter(({ value }) => value !== null);
  if (known.length === 0) return otherwise;
  const from = bindings.texts(
    `${input}_texts`,
    known.map((read) => read.text),
  );
  const to = bindings.bind(
    `${input}_figures`,
    "Array(Float64)",
    known.map(({ value }) => value ?? 0),
  );
  return `transform(${text}, ${from}, ${to}, ${otherwise})`;
}
