import type { Locale } from "../contract/locale";
import { guides as danish } from "../i18n/da/guides";
import { guides as english } from "../i18n/en/guides";
import type { GuideTexts } from "../i18n/guides";

export const guideTexts: Readonly<Record<Locale, GuideTexts>> = { en: english, da: danish };
