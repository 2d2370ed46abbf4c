import type { Locale } from "../contract/locale";
import { help as danish } from "../i18n/da/help";
import { help as english } from "../i18n/en/help";
import { help as japanese } from "../i18n/ja/help";
import { help as norwegian } from "../i18n/nb/help";
import { help as swedish } from "../i18n/sv/help";
import type { HelpTexts } from "../i18n/help";

export const helpTexts: Readonly<Record<Locale, HelpTexts>> = {
  en: english,
  da: danish,
  nb: norwegian,
  sv: swedish,
  ja: japanese,
};
