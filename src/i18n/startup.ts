import type { Locale } from "../contract/locale";
import { startup as danish } from "./da/startup";
import { startup as english } from "./en/startup";
import { startup as japanese } from "./ja/startup";
import { startup as norwegian } from "./nb/startup";
import { startup as swedish } from "./sv/startup";

/** What the page says before its other texts can be loaded, or when they cannot. */
export interface StartupTexts {
  readonly outside: string;
  readonly failed: string;
  readonly again: string;
}

export const startupTexts: Readonly<Record<Locale, StartupTexts>> = {
  en: english,
  da: danish,
  nb: norwegian,
  sv: swedish,
  ja: japanese,
};
