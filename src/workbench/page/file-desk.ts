import { readInBackground, ReadingEnded, startReadingThread } from "../files/background-reading";
import type { WorkbookContents } from "../files/contents";
import type { FillRun } from "../files/fill-in-slices";
import type { Encoding } from "../files/csv/decode";
import type { TextChoices } from "../files/csv/read-csv";
import { contentsOf } from "../files/model-contents";
import type { ReadFile } from "../files/read-file";
import { FileRefusal, mostFileBytes, type Loss } from "../files/refusals";
import type { XlsxOptions } from "../files/xlsx/read-xlsx";
import { writeXlsx } from "../files/xlsx/write-xlsx";
import { WorkbookRefusal, type WorkbookModel } from "../workbook-model/model";
import type { Announcer } from "./announcer";
import { download } from "./download";
import { askEncoding, askMark, assumptionsIn } from "./text-questions";
import { Questions } from "./questions";

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the file lacks, in words. */
  readonly lost: readonly string[];
}

/** What a user hands over: a file, or something like it. */
export type GivenFile = Pick<File, "name" | "size" | "arrayBuffer">;

export interface FileDeskParts {
  readonly announcer: Announcer;
  readonly model: () => WorkbookModel;
  readonly options: () => XlsxOptions;
  /** Puts a workbook in the place of the open one, which stays where that fails or is broken off. */
  readonly show: (contents: WorkbookContents, run: FillRun) => Promise<void>;
  /** Both as in a browser, unless told otherwise. */
  readonly read?: typeof readInBackground;
  readonly deliver?: typeof download;
}

/** A file as it was read in the end, and what the user has said about it. */
interface MeantFile {
  readonly file: ReadFile;
  readonly said: TextChoices;
}

/** Opens and saves files: asks where a file can be meant in two ways, and before anything of it would be lost. */
export class FileDesk {
  readonly #questions: Questions;
  #losses: readonly Loss[] = [];

  constructor(private readonly parts: FileDeskParts) {
    this.#questions = new Questions(parts.announcer.store);
  }

  /**
   * Opens a file for a script, which cannot be asked: takes what the file supports and tells what was assumed.
   *
   * @throws FileRefusal when it cannot be opened; the workbook open before stays
   */
  async open(bytes: Uint8Array, name: string): Promise<readonly string[]> {
    this.#questions.withdraw();
    const file = await this.#read(bytes, name);
    await this.#show(file, name);
    return assumptionsIn(file.text, name, this.#announcer);
  }

  /**
   * As `open`, for a user: what the file leaves open is asked, and what goes wrong is said and not thrown.
   *
   * @param choices  what the user has said of a text table already
   */
  async openForUser(name: string, read: () => Promise<Uint8Array>, choices: TextChoices = {}): Promise<void> {
    const { texts } = this.#announcer;
    this.#questions.withdraw();
    try {
      const bytes = await read();
      const meant = await this.#readAsMeant(bytes, name, choices);
      if (!meant) return this.#announcer.say(texts.readingEnded(name));
      const { file, said } = meant;
      await this.#show(file, name);
      this.#announcer.say(texts.opened(name));
      if (file.text?.encodingIsCertain === false)
        void this.#offerEncodings(bytes, name, file.text.encoding, said);
    } catch (error) {
      if (error instanceof ReadingEnded) this.#announcer.say(texts.readingEnded(name));
      else this.#announcer.warn(texts.notOpened(name, this.#announcer.reason(error)));
    }
  }

  /** A file that is too large is not even taken into memory. */
  openFileForUser(file: GivenFile): Promise<void> {
    return this.openForUser(file.name, async () => {
      if (file.size >= mostFileBytes) throw new FileRefusal("file-too-large", `${file.size} bytes`);
      return new Uint8Array(await file.arrayBuffer());
    });
  }

  /** Nothing is lost of a workbook that comes from no file, and nothing to be asked about it. */
  forgetFile(): void {
    this.#questions.withdraw();
    this.#losses = [];
  }

  async save(): Promise<SavedFile> {
    const bytes = await writeXlsx(contentsOf(this.parts.model()), this.parts.options());
    return { bytes, name: this.#savedName, lost: this.#lost };
  }

  /** Saves to where the browser puts downloads; what the file would lack is agreed upon before. */
  saveForUser(): Promise<void> {
    return this.#announcer.attempt(async () => {
      const { texts } = this.#announcer;
      const asked = this.#lost.length === 0 || (await this.#mayLose());
      if (!asked) return;
      const { bytes, name, lost } = await this.#announcer.busy(texts.saving, () => this.save());
      (this.parts.deliver ?? download)(bytes, name);
      if (lost.length === 0) this.#announcer.say(texts.saved(name));
      else this.#announcer.warn(texts.savedWithLosses(name, lost.join(", ")));
    });
  }

  async #mayLose(): Promise<boolean> {
    const { texts } = this.#announcer;
    const answer = await this.#questions.ask({
      text: texts.saveLoses(this.#savedName),
      items: this.#lost,
      answers: [
        { label: texts.saveAnyway, means: true },
        { label: texts.cancel, means: false },
      ],
    });
    return answer ?? false;
  }

  /** Asks what a doubtful number means before anything is shown; `null` where the user would rather not open it. */
  async #readAsMeant(bytes: Uint8Array, name: string, choices: TextChoices): Promise<MeantFile | null> {
    const file = await this.#read(bytes, name, choices);
    if (!file.text?.doubt || file.text.doubtIsSettled) return { file, said: choices };
    const decimalMark = await askMark(this.#questions, name, file.text.doubt, this.#announcer);
    if (decimalMark === null) return null;
    const said = { ...choices, decimalMark };
    return { file: decimalMark === file.text.decimalMark ? file : await this.#read(bytes, name, said), said };
  }

  /**
   * Only as long as nothing was changed: reading anew would lose it. What was guessed of the letters that were wrong,
   * the decimal mark as well, is guessed anew.
   */
  async #offerEncodings(
    bytes: Uint8Array,
    name: string,
    guessed: Encoding,
    said: TextChoices,
  ): Promise<void> {
    const stop = this.parts.model().subscribe(({ kind }) => {
      if (kind === "data-changed") this.#questions.withdraw();
    });
    const encoding = await askEncoding(this.#questions, name, guessed, this.#announcer);
    stop();
    if (encoding === null) return;
    await this.openForUser(name, () => Promise.resolve(bytes), { ...said, encoding });
  }

  #read(bytes: Uint8Array, name: string, choices: TextChoices = {}): Promise<ReadFile> {
    const ended = new AbortController();
    const { read = readInBackground, options } = this.parts;
    const job = { bytes, name, options: options(), choices };
    return this.#announcer.busy(
      this.#announcer.texts.opening(name),
      () => read(job, ended.signal, startReadingThread),
      () => ended.abort(),
    );
  }

  async #show({ contents, losses }: ReadFile, name: string): Promise<void> {
    const ended = new AbortController();
    const { texts } = this.#announcer;
    const onRows: FillRun["onRows"] = (done, total) =>
      this.#announcer.goOn(texts.openingRows(name, done, total));
    try {
      await this.#announcer.busy(
        texts.opening(name),
        () => this.parts.show(contents, { signal: ended.signal, onRows }),
        () => ended.abort(),
      );
    } catch (error) {
      // Well-formed, yet not what a workbook can be: two sheets of one name, tables that overlap.
      if (error instanceof WorkbookRefusal) throw new FileRefusal("damaged", error.message, error);
      throw error;
    }
    this.#losses = losses;
  }

  get #lost(): readonly string[] {
    return this.#losses.map((loss) => this.#announcer.texts.losses[loss]);
  }

  get #savedName(): string {
    return this.#announcer.store.get().fileName.replace(/\.[^.]*$/, "") + ".xlsx";
  }

  get #announcer(): Announcer {
    return this.parts.announcer;
  }
}
