import { AddinFrame } from "../office-host/frame/addin-frame";
import type { Pane } from "../office-host/services";
import type { WorkbookModel } from "../workbook-model/model";
import type { AddinFiles } from "./addin-files";
import type { CallRelay } from "./call-relay";
import type { Language, Theme } from "./query";

export interface SessionOptions {
  readonly model: WorkbookModel;
  readonly addin: AddinFiles;
  readonly language: Language;
  readonly theme: Theme;
  readonly pane: Pane;
  /** Where the add-in's frame goes. */
  readonly container: HTMLElement;
  readonly relay: CallRelay;
}

/** The grid knows light and dark; the page's high contrast is dark to it. */
export const isDark = (theme: Theme): boolean => theme !== "light";

/**
 * The add-in beside one open workbook. Another workbook or another language is another session, as Excel starts an
 * add-in anew for each workbook.
 */
export class Session {
  readonly #frame: AddinFrame;
  readonly #relay: CallRelay;

  constructor({ model, addin, language, theme, pane, container, relay }: SessionOptions) {
    const { manifest, functions } = addin;
    this.#frame = new AddinFrame({
      container,
      url: manifest.pane,
      addinId: manifest.id,
      addinName: manifest.title,
      displayLanguage: language,
      // The grid reads and shows formulas with commas in every language.
      contentLanguage: "en-US",
      theme,
      fontFamily: "Noto Sans JP Variable",
      workbook: model,
      functions,
      pane,
    });
    this.#relay = relay;
    relay.connect((calls) => this.#frame.host.invocations.call(calls));
  }

  /** Resolves when the add-in takes calls from cells. */
  get ready(): Promise<void> {
    return this.#frame.host.invocations.ready;
  }

  setTheme(theme: Theme): void {
    this.#frame.setTheme(theme);
  }

  showPane(visible: boolean): void {
    this.#frame.showPane(visible);
  }

  /** Calls one of the add-in's actions and waits until it is done. */
  invoke(action: string, controlId: string): Promise<void> {
    return this.#frame.invokeCommand(action, controlId);
  }

  end(): void {
    this.#relay.disconnect();
    this.#frame.dispose();
  }
}
