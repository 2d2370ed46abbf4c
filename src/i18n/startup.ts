import type { Locale } from "../contract/locale";
import { startup as danish } from "./da/startup";
import { startup as english } from "./en/startup";
import { startup as japanese } from "./ja/startup";
import { startup as norwegian } from "./nb/startup";
import { startup as swedish } from "./sv/startup";
import type { StartupTexts } from "./startup-texts";

export const startupTexts: Readonly<Record<Locale, StartupTexts>> = {
  en: english,
  da: danish,
  nb: norwegian,
  sv: swedish,
  ja: japanese,
};
