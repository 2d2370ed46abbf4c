import { emptyContents, type WorkbookContents } from "../files/contents";
import type { FillRun } from "../files/fill-in-slices";
import type { XlsxOptions } from "../files/xlsx/read-xlsx";
import { cellName } from "../grid/functions/metadata";
import type { WorkbenchGrid } from "../grid/workbench-grid";
import { ColleagueView } from "../workbook-model/colleague-view";
import type { WorkbookModel } from "../workbook-model/model";
import { Announcer } from "./announcer";
import { CallRelay } from "./call-relay";
import { fetchFile, readAddin, type AddinFiles } from "./addin-files";
import { FileDesk } from "./file-desk";
import type { Language, Theme } from "./query";
import { isDark, Session, type SessionOptions } from "./session";
import type { PageStore } from "./state";

/** What the page is made of. */
export interface WorkbenchParts {
  readonly store: PageStore;
  readonly grid: WorkbenchGrid;
  /** Where the add-in's frame goes. */
  readonly frame: HTMLElement;
  /** Where the frame of a colleague goes who has the same workbook open; `null` where there is none. */
  readonly colleagueFrame: HTMLElement | null;
  readonly addin: AddinFiles;
}

/** Milliseconds that an add-in may take to start, on a slow machine too. */
const startingTime = 90_000;

/** Runs the page: opens and saves files, starts the add-in, presses its buttons. */
export class Workbench {
  readonly #store: PageStore;
  readonly #grid: WorkbenchGrid;
  readonly #frame: HTMLElement;
  readonly #colleagueFrame: HTMLElement | null;
  readonly #relay = new CallRelay();
  readonly #announcer: Announcer;
  readonly files: FileDesk;
  #addin: AddinFiles;
  #session: Session | null = null;
  #colleague: Session | null = null;

  constructor({ store, grid, frame, colleagueFrame, addin }: WorkbenchParts) {
    this.#store = store;
    this.#grid = grid;
    this.#frame = frame;
    this.#colleagueFrame = colleagueFrame;
    this.#addin = addin;
    this.#announcer = new Announcer(store);
    this.files = new FileDesk({
      announcer: this.#announcer,
      model: () => this.model,
      options: () => this.#fileOptions(),
      show: (contents, run) => this.#open(contents, run),
    });
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

  openAddress(address: string): Promise<void> {
    const name = decodeURIComponent(address.split("/").at(-1) ?? address);
    return this.files.openForUser(
      name,
      async () => new Uint8Array(await (await fetchFile(address)).arrayBuffer()),
    );
  }

  async openEmpty(): Promise<void> {
    await this.#announcer.busy(this.#announcer.texts.starting, () => this.#open(emptyContents("Book1.xlsx")));
    this.files.forgetFile();
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
    return this.#announcer.attempt(() => this.press(controlId));
  }

  /**
   * The workbook stays; the add-in starts anew in the other language, as in Excel. Gives what it says in that
   * language, or `null` when it cannot be had.
   */
  async chooseLanguageForUser(language: Language): Promise<AddinFiles | null> {
    let chosen: AddinFiles | null = null;
    await this.#announcer.attempt(async () => {
      chosen = await readAddin(language);
      this.#addin = chosen;
      this.#store.change({ language });
      this.#grid.describeFunctions(chosen.manifest.namespace, chosen.functions);
      this.#offerCellMenu();
      await this.#announcer.busy(this.#announcer.texts.starting, () => this.#startAddin());
      // What functions say of their errors is in the language before.
      await this.#grid.recalculate();
    });
    return chosen;
  }

  chooseTheme(theme: Theme): void {
    this.#store.change({ theme });
    this.#grid.setDark(isDark(theme));
    this.#session?.setTheme(theme);
    this.#colleague?.setTheme(theme);
  }

  closePane(): void {
    this.#running.showPane(false);
  }

  closeColleague(): void {
    this.#colleague?.showPane(false);
  }

  async settled(): Promise<void> {
    await this.#running.ready;
    await this.#grid.settled();
  }

  async #open(contents: WorkbookContents, run?: FillRun): Promise<void> {
    await this.#grid.open(contents, run);
    // From here on there is no way back to the workbook before.
    this.#store.change({ fileName: contents.name, cancel: null });
    await this.#startAddin();
  }

  async #startAddin(): Promise<void> {
    this.#session?.end();
    this.#colleague?.end();
    this.#session = this.#begin({
      model: this.model,
      container: this.#frame,
      pane: this.#pane("paneShown"),
      relay: this.#relay,
    });
    await this.#within(startingTime, this.#session.ready);
    if (!this.#colleagueFrame) return;
    this.#colleague = this.#begin({
      model: new ColleagueView(this.model),
      container: this.#colleagueFrame,
      pane: this.#pane("colleagueShown"),
      // What the grid shows is calculated by the user's own add-in.
      relay: new CallRelay(),
    });
    await this.#within(startingTime, this.#colleague.ready);
  }

  #begin(place: Pick<SessionOptions, "model" | "container" | "pane" | "relay">): Session {
    const { language, theme } = this.#store.get();
    return new Session({ ...place, addin: this.#addin, language, theme });
  }

  #pane(shown: "paneShown" | "colleagueShown"): SessionOptions["pane"] {
    const store = this.#store;
    return {
      get visible() {
        return store.get()[shown];
      },
      show: (visible) => store.change({ [shown]: visible }),
    };
  }

  /** An add-in whose page does not load says nothing at all. */
  async #within(time: number, work: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(this.#announcer.texts.notStarted)), time);
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
    if (!this.#session) throw new Error(this.#announcer.texts.notReady);
    return this.#session;
  }

  #fileOptions(): XlsxOptions {
    const { manifest, functions } = this.#addin;
    return {
      functions: functions.functions.map((one) => cellName(manifest.namespace, one)),
      addin: { id: manifest.id, version: manifest.version },
    };
  }
}
