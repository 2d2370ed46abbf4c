import type { Locale } from "../contract/locale";
import { guides as danish } from "../i18n/da/guides";
import { guides as english } from "../i18n/en/guides";
import { guides as japanese } from "../i18n/ja/guides";
import { guides as norwegian } from "../i18n/nb/guides";
import { guides as swedish } from "../i18n/sv/guides";
import type { GuideTexts } from "../i18n/guides";

export const guideTexts: Readonly<Record<Locale, GuideTexts>> = {
  en: english,
  da: danish,
  nb: norwegian,
  sv: swedish,
  ja: japanese,
};
