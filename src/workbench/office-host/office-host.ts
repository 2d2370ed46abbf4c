import type { WorkbookModel } from "../workbook-model/model";
import { Invocations, type FunctionsMetadata } from "./custom-functions/invocations";
import { eventCategory, forwardEvents, richApiMessage, type Fire } from "./events/forwarder";
import { Subscriptions } from "./events/subscriptions";
import { Faults } from "./faults";
import { explain } from "./objects/context";
import { hostContext } from "./objects/makers";
import { workbook as workbookObject } from "./objects/workbook";
import { ApiError } from "./rich-api/api-error";
import { Interpreter } from "./rich-api/interpreter";
import { delayForCellEdit, hostErrors, PathType, type RichApiRequest } from "./rich-api/wire";
import { service, type Pane } from "./services";

export interface OfficeHostOptions {
  readonly workbook: WorkbookModel;
  /** functions.json, as Excel reads it itself. */
  readonly functions: FunctionsMetadata;
  readonly pane: Pane;
  /** Carries an event to the add-in. */
  readonly fire: Fire;
}

/** A response's body, or the number of a refusal. */
export type Reply = { readonly body: string } | { readonly error: number };

const visibilityChanged = 65539;
const editPoll = 50;

/** Excel as the client library meets it behind its frame: requests in, events out. Needs no screen. */
export class OfficeHost {
  readonly faults = new Faults();
  readonly invocations: Invocations;
  readonly #interpreter: Interpreter;
  readonly #stopForwarding: () => void;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: OfficeHostOptions) {
    const { workbook, fire } = options;
    const subscriptions = new Subscriptions();
    const context = hostContext(workbook, subscriptions);
    const pane: Pane = {
      get visible() {
        return options.pane.visible;
      },
      show: (visible) => this.showPane(visible),
    };
    this.invocations = new Invocations(options.functions, (entries) => richApiMessage(fire, entries));
    this.#interpreter = new Interpreter({
      global: workbookObject({ context }),
      create: (type) => service(type, this.invocations, pane),
      settled: () => workbook.calculated(),
      ended: () => workbook.holdCalculation(false),
      explain,
      beforeUse: (member) => this.#failIfTold(member),
    });
    this.#stopForwarding = forwardEvents(workbook, subscriptions, fire);
  }

  /** How many objects the add-in keeps. */
  get trackedObjects(): number {
    return this.#interpreter.references.size;
  }

  /** Shows or hides the pane and tells the add-in. */
  showPane(visible: boolean): void {
    if (this.options.pane.visible === visible) return;
    this.options.pane.show(visible);
    const content = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    richApiMessage(this.options.fire, [[eventCategory, visibilityChanged, "", content, 0]]);
  }

  /** Carries out one batch. Batches on the workbook follow each other; services answer at once. */
  async execute(body: string, flags: number): Promise<Reply> {
    if (utf8Length(body) > this.faults.requestLimit)
      return { error: hostErrors.requestPayloadSizeLimitExceeded };
    const request = JSON.parse(body) as RichApiRequest;
    if (!concernsWorkbook(request)) return this.#run(request);
    const turn = this.#queue.then(() => this.#inTurn(request, flags));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Settings by their older interface: the same store, each value as JSON. */
  loadSettings(): [string, string][] {
    return [...this.options.workbook.settings.all()].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  saveSettings(pairs: readonly (readonly [string, string])[]): void {
    const { workbook } = this.options;
    const kept = new Set(pairs.map(([key]) => key));
    workbook.as("add-in", () => {
      for (const key of [...workbook.settings.all().keys()])
        if (!kept.has(key)) workbook.settings.remove(key);
      for (const [key, json] of pairs) workbook.settings.set(key, JSON.parse(json));
    });
  }

  dispose(): void {
    this.#stopForwarding();
  }

  async #inTurn(request: RichApiRequest, flags: number): Promise<Reply> {
    if (this.faults.takeThrottled()) return { error: hostErrors.activityLimitReached };
    if (this.#isEditing() && (flags & delayForCellEdit) === 0) return { error: hostErrors.cellEditMode };
    while (this.#isEditing()) await new Promise((resolve) => setTimeout(resolve, editPoll));
    this.faults.runBetween(this.options.workbook);
    const endUndoGroup = this.options.workbook.beginUndoGroup();
    try {
      return await this.#run(request);
    } finally {
      endUndoGroup();
    }
  }

  async #run(request: RichApiRequest): Promise<Reply> {
    const response = JSON.stringify(await this.#interpreter.execute(request));
    return utf8Length(response) > this.faults.responseLimit
      ? { error: hostErrors.responsePayloadSizeLimitExceeded }
      : { body: response };
  }

  #isEditing(): boolean {
    return this.faults.editing || this.options.workbook.editing;
  }

  #failIfTold(member: string): void {
    const code = this.faults.takeFailure(member);
    if (code !== null) throw new ApiError(code, `${member} was told to fail.`, member);
  }
}

const concernsWorkbook = ({ ObjectPaths }: RichApiRequest): boolean =>
  Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PathType.Global || ObjectPathType === PathType.ReferenceId,
  );

const encoder = new TextEncoder();
const utf8Length = (text: string): number => encoder.encode(text).length;
