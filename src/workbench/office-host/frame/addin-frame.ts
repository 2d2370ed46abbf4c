import type { WorkbookModel } from "../../workbook-model/model";
import type { FunctionsMetadata } from "../custom-functions/invocations";
import { OfficeHost } from "../office-host";
import type { Pane } from "../services";
import { appContext, frameName } from "./app-context";
import { Conversation, type Direction } from "./conversation";
import { lendFonts } from "./fonts";
import { stageTheme, type Theme } from "./theme";

export interface AddinFrameOptions {
  /** Where the frame goes. */
  readonly container: HTMLElement;
  /** The add-in's page, on this very host name and https: office.js checks both. */
  readonly url: string;
  readonly addinId: string;
  readonly addinName: string;
  readonly displayLanguage: string;
  readonly contentLanguage?: string;
  readonly theme?: Theme;
  /** A family of web fonts that this page lends the add-in's, for letters that the machine may lack. */
  readonly fontFamily?: string;
  readonly workbook: WorkbookModel;
  readonly functions: FunctionsMetadata;
  readonly pane: Pane;
  readonly onUnsupported?: (what: string) => void;
}

/** One life of the add-in's page. */
interface Stage {
  readonly host: OfficeHost;
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;
  end(): void;
}

/** The add-in's page in a frame, with a host that plays Excel on the web for it. */
export class AddinFrame {
  #stage: Stage;
  #theme: Theme;

  constructor(private readonly options: AddinFrameOptions) {
    this.#theme = options.theme ?? "light";
    this.#stage = this.#open();
  }

  get host(): OfficeHost {
    return this.#stage.host;
  }

  get element(): HTMLIFrameElement {
    return this.#stage.element;
  }

  /** Presses a button of the manifest: calls the action and waits for its completion. */
  invokeCommand(actionName: string, controlId: string): Promise<void> {
    return this.#stage.conversation.invokeCommand(actionName, controlId);
  }

  showPane(visible: boolean): void {
    this.host.showPane(visible);
  }

  /**
   * Another theme begins the add-in anew: Excel on the web has no event for it. Calls under way are asked again.
   */
  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    const before = this.#stage;
    before.end();
    this.#stage = this.#open();
    before.host.invocations.handOver(this.#stage.host.invocations);
  }

  dispose(): void {
    this.#stage.end();
  }

  #open(): Stage {
    const { options } = this;
    const origin = new URL(options.url, location.href).origin;
    // The client library remembers its conversation for the session: each life needs a fresh one.
    const id = `stay-${crypto.randomUUID()}`;
    const element = document.createElement("iframe");
    const host = new OfficeHost({
      workbook: options.workbook,
      functions: options.functions,
      pane: options.pane,
      fire: (name, data) => conversation.fire(name, data),
    });
    const conversation: Conversation = new Conversation({
      id,
      hostOrigin: location.origin,
      post: (text) => element.contentWindow?.postMessage(text, origin),
      appContext: () => {
        stageTheme(element.contentWindow, this.#theme);
        return appContext(contextOptions(options, host));
      },
      host,
      onTabOut: (direction) => focusBeside(element, direction),
      onUnsupported: options.onUnsupported ?? reportUnsupported,
    });
    const listener = (event: MessageEvent): void => {
      if (event.source !== element.contentWindow || event.origin !== origin) return;
      void conversation.receive(event.data);
    };
    window.addEventListener("message", listener);
    // Chromium honours a frame's name only when it is set before the frame is inserted.
    element.name = frameName(id, options.addinId, location.origin, options.displayLanguage);
    element.title = options.addinName;
    element.src = options.url;
    const { fontFamily } = options;
    if (fontFamily !== undefined) {
      element.addEventListener("load", () => {
        const page = element.contentWindow as (Window & typeof globalThis) | null;
        if (page) lendFonts(page, fontFamily);
      });
    }
    options.container.append(element);
    const end = (): void => {
      window.removeEventListener("message", listener);
      host.dispose();
      element.remove();
    };
    return { host, element, conversation, end };
  }
}

const tabbable = "button, a[href], input, select, textarea, [tabindex]:not([tabindex='-1'])";

/** Moves the focus to the control after or before the frame; from the last one to the page's first. */
function focusBeside(frame: HTMLElement, direction: Direction): void {
  const all = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  const side = direction === "forward" ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = all.filter((element) => frame.compareDocumentPosition(element) & side);
  const next = direction === "forward" ? (beside[0] ?? all[0]) : (beside.at(-1) ?? all.at(-1));
  next?.focus();
}

/** As loud as an exception that nobody catches: the page's console shows it, and a browser test fails. */
function reportUnsupported(what: string): void {
  reportError(new Error(`The workbench does not play ${what}.`));
}

function contextOptions(options: AddinFrameOptions, host: OfficeHost): Parameters<typeof appContext>[0] {
  return {
    addinId: options.addinId,
    addinName: options.addinName,
    displayLanguage: options.displayLanguage,
    contentLanguage: options.contentLanguage ?? options.displayLanguage,
    documentUrl: new URL(options.workbook.name, location.href).href,
    settings: host.loadSettings(),
    paneVisible: options.pane.visible,
  };
}
