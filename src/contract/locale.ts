/** Languages in which Stay speaks. The first is the fallback. */
export const locales = ["en", "da", "nb", "sv", "ja"] as const;

export type Locale = (typeof locales)[number];

/** Norwegian goes by three names; bokmål is read by all. */
const norwegian: readonly string[] = ["no", "nn"];

/** Picks our language for a BCP 47 tag such as Excel's "da-DK". */
export function localeOf(tag: string | undefined): Locale {
  const language = (tag ?? "").toLowerCase().split("-")[0] ?? "";
  if (norwegian.includes(language)) return "nb";
  return locales.find((locale) => locale === language) ?? locales[0];
}

/** A text to be found in the catalogues, with the figures it speaks of. Pure code never carries prose. */
export interface Message {
  readonly key: string;
  readonly values?: MessageValues;
}

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Turns a message into a sentence of one language. */
export type Translate = (key: string, values?: MessageValues) => string;
