import { locales, type Locale } from "../contract/locale";
import { pages as danish } from "../i18n/da/pages";
import { pages as english } from "../i18n/en/pages";
import { pages as japanese } from "../i18n/ja/pages";
import { pages as norwegian } from "../i18n/nb/pages";
import { pages as swedish } from "../i18n/sv/pages";
import type { PageText, PageTexts } from "../i18n/pages";

/** A static page: the same content in each language. */
export interface Page {
  /** File name without its ending. */
  readonly file: keyof PageTexts;
  readonly sections: readonly (PageText & { readonly lang: Locale })[];
}

const pageTexts: Readonly<Record<Locale, PageTexts>> = {
  en: english,
  da: danish,
  nb: norwegian,
  sv: swedish,
  ja: japanese,
};

/** @param notices address of the third-party notices */
export function pages(notices: string): readonly Page[] {
  const link = `<a href="${notices}">${notices}</a>`;
  return (["support", "privacy", "licence"] as const).map((file) => ({
    file,
    sections: locales.map((lang) => {
      const { title, paragraphs } = pageTexts[lang][file];
      return {
        lang,
        title,
        paragraphs: paragraphs.map(([heading, body]) => [heading, body.replace("{notices}", link)] as const),
      };
    }),
  }));
}
