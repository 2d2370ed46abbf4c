import type { Locale, Translate } from "../contract/locale";
import type { FunctionContext } from "../functions/cell-function";
import { sheetTexts as englishSheetTexts } from "../i18n/en/sheet-texts";
import { loadSheetTexts } from "../i18n/load";
import { tagFor } from "../i18n/tag";
import { createTranslate } from "../i18n/translate";

/** Many table functions calculate at once: the workbook is asked for its language once in this time. */
const languageAge = 1000;

interface Asked {
  readonly at: number;
  readonly sheet: Promise<Translate>;
}

/**
 * The two languages that cells speak: messages in the viewer's, which is English until the other texts are here, and
 * headers in the workbook's report language.
 */
export class CellTexts implements FunctionContext {
  #messages: Translate = createTranslate("en", englishSheetTexts);
  #asked: Asked | null = null;

  /** @param reportLanguage asks the workbook; unset means English */
  constructor(readonly reportLanguage: () => Promise<Locale | null>) {}

  readonly messages = (): Translate => this.#messages;

  readonly sheet = (): Promise<Translate> => {
    const now = Date.now();
    if (!this.#asked || now - this.#asked.at > languageAge) {
      const sheet = this.reportLanguage().then((locale) => sheetTranslate(locale ?? "en"));
      this.#asked = { at: now, sheet };
      // A failure is the asking function's; the next call asks anew.
      sheet.catch(() => (this.#asked = null));
    }
    return this.#asked.sheet;
  };

  /** From now on messages are in the viewer's language. */
  async speak(locale: Locale, hostTag: string): Promise<void> {
    this.#messages = createTranslate(locale, await loadSheetTexts(locale), tagFor(locale, hostTag));
  }
}

/** Speaks a report language, in that language's own number forms: all who open the workbook read the same. */
export async function sheetTranslate(locale: Locale): Promise<Translate> {
  return createTranslate(locale, await loadSheetTexts(locale));
}
