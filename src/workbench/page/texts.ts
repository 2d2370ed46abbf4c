import { languages, type Language } from "./query";
import { danish } from "./texts/danish";
import { english } from "./texts/english";
import { japanese } from "./texts/japanese";
import { norwegian } from "./texts/norwegian";
import type { PageTexts } from "./texts/page-texts";
import { swedish } from "./texts/swedish";

export type { PageTexts };

const texts: Readonly<Record<Language, PageTexts>> = {
  "en-US": english,
  "da-DK": danish,
  "nb-NO": norwegian,
  "sv-SE": swedish,
  "ja-JP": japanese,
};

export const textsOf = (language: Language): PageTexts => texts[language];

/** Languages under their own names. */
export const languageNames = Object.fromEntries(
  languages.map((language) => [language, ownName(language)]),
) as Readonly<Record<Language, string>>;

/** A language's name in itself, without its country, as a list shows it: with a capital letter. */
function ownName(tag: Language): string {
  const { language } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(language) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
