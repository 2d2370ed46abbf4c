import { emptyContents, type WorkbookContents } from "../files/contents";
import { contentsOf } from "../files/model-contents";
import { readFile } from "../files/read-file";
import { FileRefusal, type Loss } from "../files/refusals";
import { writeXlsx } from "../files/xlsx/write-xlsx";
import type { XlsxOptions } from "../files/xlsx/read-xlsx";
import { cellName } from "../grid/functions/metadata";
import type { WorkbenchGrid } from "../grid/workbench-grid";
import type { WorkbookModel } from "../workbook-model/model";
import { CallRelay } from "./call-relay";
import { download } from "./download";
import { fetchFile, FileMissing, readAddin, type AddinFiles } from "./addin-files";
import type { Language, Theme } from "./query";
import { isDark, Session } from "./session";
import type { PageStore } from "./state";
import { textsOf, type PageTexts } from "./texts";

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the file lacks, in words. */
  readonly lost: readonly string[];
}

/** What the page is made of. */
export interface WorkbenchParts {
  readonly store: PageStore;
  readonly grid: WorkbenchGrid;
  /** Where the add-in's frame goes. */
  readonly frame: HTMLElement;
  readonly addin: AddinFiles;
}

/** Milliseconds that an add-in may take to start, on a slow machine too. */
const startingTime = 90_000;

/** Runs the page: opens and saves files, starts the add-in, presses its buttons. */
export class Workbench {
  readonly #store: PageStore;
  readonly #grid: WorkbenchGrid;
  readonly #frame: HTMLElement;
  readonly #relay = new CallRelay();
  #addin: AddinFiles;
  #session: Session | null = null;
  #losses: readonly Loss[] = [];

  constructor({ store, grid, frame, addin }: WorkbenchParts) {
    this.#store = store;
    this.#grid = grid;
    this.#frame = frame;
    this.#addin = addin;
    grid.addFunctions(addin.manifest.namespace, addin.functions, this.#relay.send);
    grid.onCellError((cellError) => store.change({ cellError }));
    this.#offerCellMenu();
  }

  get model(): WorkbookModel {
    return this.#grid.model;
  }

  /** Whether a workbook is open. */
  get started(): boolean {
    return this.#session !== null;
  }

  /** Opens a file; the workbook open before stays when it cannot be read. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    await this.#busy(this.#texts.opening(name), async () => {
      const { contents, losses } = await readFile(bytes, name, this.#fileOptions());
      await this.#open(contents);
      this.#losses = losses;
    });
  }

  /** As `open`, for a user: what goes wrong is said and not thrown. */
  async openForUser(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    try {
      await this.open(await read(), name);
      this.#say(this.#texts.opened(name));
    } catch (error) {
      this.#warn(this.#texts.notOpened(name, this.#reason(error)));
    }
  }

  openAddress(address: string): Promise<void> {
    const name = decodeURIComponent(address.split("/").at(-1) ?? address);
    return this.openForUser(name, async () => new Uint8Array(await (await fetchFile(address)).arrayBuffer()));
  }

  async openEmpty(): Promise<void> {
    await this.#busy(this.#texts.starting, () => this.#open(emptyContents("Book1.xlsx")));
    this.#losses = [];
  }

  async save(): Promise<SavedFile> {
    const contents = contentsOf(this.model);
    const bytes = await writeXlsx(contents, this.#fileOptions());
    const name = this.#store.get().fileName.replace(/\.[^.]*$/, "") + ".xlsx";
    return { bytes, name, lost: this.#losses.map((loss) => this.#texts.losses[loss]) };
  }

  /** Saves to where the browser puts downloads. */
  async saveForUser(): Promise<void> {
    await this.#attempt(async () => {
      const { bytes, name, lost } = await this.#busy(this.#texts.saving, () => this.save());
      download(bytes, name);
      if (lost.length === 0) this.#say(this.#texts.saved(name));
      else this.#warn(this.#texts.savedWithLosses(name, lost.join(", ")));
    });
  }

  /** Presses a button or menu entry of the manifest. */
  async press(controlId: string): Promise<void> {
    const { groups, cellMenu } = this.#addin.manifest;
    const command = [...groups, ...(cellMenu ? [cellMenu] : [])]
      .flatMap(({ commands }) => commands)
      .find(({ id }) => id === controlId);
    if (!command) throw new Error(`The manifest has no control ${controlId}.`);
    if (command.functionName === null) this.#running.showPane(true);
    else await this.#running.invoke(command.functionName, controlId);
  }

  pressForUser(controlId: string): Promise<void> {
    return this.#attempt(() => this.press(controlId));
  }

  /**
   * The workbook stays; the add-in starts anew in the other language, as in Excel. Gives what it says in that
   * language, or `null` when it cannot be had.
   */
  async chooseLanguageForUser(language: Language): Promise<AddinFiles | null> {
    let chosen: AddinFiles | null = null;
    await this.#attempt(async () => {
      chosen = await readAddin(language);
      this.#addin = chosen;
      this.#store.change({ language });
      this.#grid.describeFunctions(chosen.manifest.namespace, chosen.functions);
      this.#offerCellMenu();
      await this.#busy(this.#texts.starting, () => this.#startAddin());
      // What functions say of their errors is in the language before.
      await this.#grid.recalculate();
    });
    return chosen;
  }

  chooseTheme(theme: Theme): void {
    this.#store.change({ theme });
    this.#grid.setDark(isDark(theme));
    this.#session?.setTheme(theme);
  }

  closePane(): void {
    this.#running.showPane(false);
  }

  async settled(): Promise<void> {
    await this.#running.ready;
    await this.#grid.settled();
  }

  async #open(contents: WorkbookContents): Promise<void> {
    this.#grid.open(contents);
    this.#store.change({ fileName: contents.name });
    await this.#startAddin();
  }

  async #startAddin(): Promise<void> {
    const store = this.#store;
    const { language, theme } = store.get();
    this.#session?.end();
    this.#session = new Session({
      model: this.model,
      addin: this.#addin,
      language,
      theme,
      pane: {
        get visible() {
          return store.get().paneShown;
        },
        show: (paneShown) => store.change({ paneShown }),
      },
      container: this.#frame,
      relay: this.#relay,
    });
    await this.#within(startingTime, this.#session.ready);
  }

  /** An add-in whose page does not load says nothing at all. */
  async #within(time: number, work: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(this.#texts.notStarted)), time);
    });
    try {
      await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #offerCellMenu(): void {
    const { cellMenu } = this.#addin.manifest;
    const press = (id: string) => () => void this.pressForUser(id);
    this.#grid.setCellMenu((cellMenu?.commands ?? []).map(({ id, label }) => ({ label, press: press(id) })));
  }

  get #running(): Session {
    if (!this.#session) throw new Error(this.#texts.notReady);
    return this.#session;
  }

  #fileOptions(): XlsxOptions {
    const { manifest, functions } = this.#addin;
    return {
      functions: functions.functions.map((one) => cellName(manifest.namespace, one)),
      addin: { id: manifest.id, version: manifest.version },
    };
  }

  async #busy<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.#store.change({ busy: what, message: null });
    try {
      return await work();
    } finally {
      this.#store.change({ busy: null });
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#warn(this.#texts.failed(this.#reason(error)));
    }
  }

  #reason(error: unknown): string {
    if (error instanceof FileRefusal) return this.#texts.refusals[error.code];
    if (error instanceof FileMissing) return this.#texts.notFound;
    return error instanceof Error ? error.message : String(error);
  }

  #say(text: string): void {
    this.#store.change({ message: { text, weight: "information" } });
  }

  #warn(text: string): void {
    this.#store.change({ message: { text, weight: "warning" } });
  }

  get #texts(): PageTexts {
    return textsOf(this.#store.get().language);
  }
}
