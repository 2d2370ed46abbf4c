import { localeOf, type Locale } from "../contract/locale";

/**
 * The BCP 47 tag for numbers, dates and plurals beside texts of a language: the host's own ("en-GB") where it is of
 * that language, else the language itself. A French host reading English texts gets English plurals, not French ones.
 */
export function tagFor(locale: Locale, hostTag: string | undefined): string {
  if (!hostTag || localeOf(hostTag) !== locale) return locale;
  try {
    const [canonical] = Intl.getCanonicalLocales(hostTag);
    return canonical?.split("-")[0] === locale ? canonical : locale;
  } catch {
    // Not a tag at all: some hosts have sent "da_DK".
    return locale;
  }
}
