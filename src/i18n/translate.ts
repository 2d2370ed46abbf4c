import { IntlMessageFormat } from "intl-messageformat";
import type { Locale, MessageValues, Translate } from "../contract/locale";

/** Texts of one language: key -> ICU message. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Makes the function that turns keys into sentences of one language.
 *
 * A key without a text is a bug of ours and throws: a sheet that says `column.start` would be found by the user, not by
 * us.
 *
 * @param locale    the language of the catalogue; decides plurals
 * @param catalogue the texts
 * @param tag       BCP 47 tag for numbers and dates inside the texts, such as "en-GB"; the language itself by default
 */
export function createTranslate(locale: Locale, catalogue: Catalogue, tag: string = locale): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key: string, values?: MessageValues): string => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(textOf(catalogue, key, locale), tag);
      parsed.set(key, message);
    }
    return String(message.format({ ...values }));
  };
}

function textOf(catalogue: Catalogue, key: string, locale: Locale): string {
  const text = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (text === undefined) throw new Error(`No text for "${key}" in ${locale}`);
  return text;
}
