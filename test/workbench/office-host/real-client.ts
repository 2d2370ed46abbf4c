import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { FunctionsMetadata } from "../../../src/workbench/office-host/custom-functions/invocations";
import { appContext, frameName } from "../../../src/workbench/office-host/frame/app-context";
import { Conversation } from "../../../src/workbench/office-host/frame/conversation";
import { OfficeHost } from "../../../src/workbench/office-host/office-host";
import type { WorkbookModel } from "../../../src/workbench/workbook-model/model";

// The library is read and started anew for each workbook: on a busy machine that takes its time.
jest.setTimeout(30_000);

const origin = "https://localhost:3000";
const library = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/** Serves the published client library under /office/, in lower case as the package is. */
class LibraryLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const path = new URL(url).pathname;
    if (!url.startsWith(origin) || !path.startsWith("/office/")) {
      throw new Error(`Nothing but the client library is loaded, not ${url}`);
    }
    const file = readFileSync(join(library, path.slice("/office/".length).toLowerCase()));
    return Promise.resolve(file) as ReturnType<ResourceLoader["fetch"]>;
  }
}

/** The add-in's page with the real office.js, and the workbench's host on the other side. */
export interface RealClient {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: {
    associate(id: string, implementation: (...values: never[]) => unknown): void;
    Error: new (code: string, message?: string) => Error;
  };
  readonly host: OfficeHost;
  readonly conversation: Conversation;
  readonly unsupported: readonly string[];
  /** Rich API bodies as they were sent, oldest first. */
  readonly requests: readonly {
    readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
  }[];
  readonly paneVisible: () => boolean;
  close(): void;
}

export interface ClientOptions {
  readonly functions?: FunctionsMetadata;
  readonly displayLanguage?: string;
}

/**
 * Starts the unmodified client library in a page without a screen and lets it find the workbench's host. What passes
 * here has gone through the library's own checks, batching and promises; only the browser's frame is missing.
 */
export async function startClient(workbook: WorkbookModel, options: ClientOptions = {}): Promise<RealClient> {
  const requests: RealClient["requests"][number][] = [];
  const unsupported: string[] = [];
  let visible = true;
  let deliver: (text: string) => void = () => undefined;
  const host = new OfficeHost({
    workbook,
    functions: options.functions ?? { functions: [] },
    pane: {
      get visible() {
        return visible;
      },
      show: (on) => {
        visible = on;
      },
    },
    fire: (name, data) => conversation.fire(name, data),
  });
  const displayLanguage = options.displayLanguage ?? "en-US";
  const conversation: Conversation = new Conversation({
    id: "conversation",
    hostOrigin: origin,
    post: (text) => deliver(text),
    appContext: () =>
      appContext({
        addinId: "addin",
        addinName: "Stay",
        displayLanguage,
        contentLanguage: displayLanguage,
        documentUrl: `${origin}/Book1.xlsx`,
        settings: host.loadSettings(),
        paneVisible: visible,
      }),
    host,
    onTabOut: () => undefined,
    onUnsupported: (what) => unsupported.push(what),
  });
  const receive = (text: string): void => {
    const data = (JSON.parse(text) as { _data?: { ArrayData?: unknown[] } })._data?.ArrayData;
    if (typeof data?.[4] === "string") requests.push(JSON.parse(data[4]) as RealClient["requests"][number]);
    void conversation.receive(text);
  };
  const dom = openPage(receive, displayLanguage);
  deliver = (text) => {
    setTimeout(() =>
      dom.window.dispatchEvent(new dom.window.MessageEvent("message", { data: text, origin })),
    );
  };
  const page = dom.window as unknown as Pick<RealClient, "Office" | "Excel" | "CustomFunctions">;
  await until(() => typeof page.Office?.onReady === "function");
  await page.Office.onReady();
  await until(() => typeof page.Excel?.run === "function");
  return {
    Office: page.Office,
    Excel: page.Excel,
    CustomFunctions: page.CustomFunctions,
    host,
    conversation,
    unsupported,
    requests,
    paneVisible: () => visible,
    close: () => {
      host.dispose();
      dom.window.close();
    },
  };
}

function openPage(receive: (text: string) => void, displayLanguage: string): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    throw error;
  });
  return new JSDOM('<!doctype html><script src="/office/office.js"></script>', {
    url: `${origin}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LibraryLoader(),
    virtualConsole,
    pretendToBeVisual: true,
    beforeParse(window) {
      window.name = frameName("conversation", "addin", origin, displayLanguage);
      // The library asks a browser for this; the page without a screen has none.
      Object.defineProperty(window.document, "domain", { value: "localhost" });
      const parent = { postMessage: (text: string) => setTimeout(() => receive(text)) };
      Object.defineProperty(window, "parent", { value: parent, configurable: true });
    },
  });
}

/** Waits for something that the page or the host will bring about; fails after ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
