import type { AnyFunctionSpec, FunctionText } from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import { functions as danish } from "../i18n/da/functions";
import { functions as japanese } from "../i18n/ja/functions";
import { functions as norwegian } from "../i18n/nb/functions";
import { functions as swedish } from "../i18n/sv/functions";

/** Gives the texts of a function in one language. */
export type TextOf = (spec: AnyFunctionSpec) => FunctionText;

const textsOf: Readonly<Record<Locale, TextOf>> = {
  en: ({ text }) => text,
  da: ({ id }) => translated(danish, id, "da"),
  nb: ({ id }) => translated(norwegian, id, "nb"),
  sv: ({ id }) => translated(swedish, id, "sv"),
  ja: ({ id }) => translated(japanese, id, "ja"),
};

/** Where the texts of a language stand; a function without them stops the build rather than speak English to a Dane. */
export function functionTextsIn(locale: Locale): TextOf {
  return textsOf[locale];
}

function translated(texts: Readonly<Record<string, FunctionText>>, id: string, locale: Locale): FunctionText {
  const text = texts[id];
  if (!text) throw new Error(`No ${locale} texts for ${id}`);
  return text;
}
