import type { Locale } from "../contract/locale";
import { help as danish } from "../i18n/da/help";
import { help as english } from "../i18n/en/help";
import type { HelpTexts } from "../i18n/help";

export const helpTexts: Readonly<Record<Locale, HelpTexts>> = { en: english, da: danish };
