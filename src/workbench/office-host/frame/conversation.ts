import type { OfficeHost } from "../office-host";
import { ActionKind, readRequest, writeEvent, writeReply, type Request } from "./envelope";

/** Methods of the older interface that this host answers, by their number. */
const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const commandEvent = "appCommandInvoked";
/** What office.js knows as an internal error. */
const internalError = 5001;

/** Numbers by which the client library names what happened in its page. */
const hostAction = { tabExit: 13, tabExitShift: 14 } as const;

export type Direction = "forward" | "backward";

export interface ConversationOptions {
  readonly id: string;
  readonly hostOrigin: string;
  /** Sends a message to the add-in's page. */
  readonly post: (text: string) => void;
  /** The answer to `getAppContextAsync`, asked for when the page (re)loads. */
  readonly appContext: () => unknown;
  readonly host: OfficeHost;
  /** The focus has passed the last, or the first, control of the add-in's page. */
  readonly onTabOut: (direction: Direction) => void;
  /** Told of what the host does not play, so that nothing fails unseen. */
  readonly onUnsupported: (what: string) => void;
}

interface Command {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly 0?: string;
  readonly 1?: number;
}

/** One add-in page's talk with its host, without a window: texts in, texts out. */
export class Conversation {
  readonly #events = new Map<string, Request>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #commands = new Map<string, Command>();
  #lastCommand = 0;

  constructor(private readonly options: ConversationOptions) {}

  /** Takes a message from the add-in's page. */
  async receive(text: unknown): Promise<void> {
    const request = readRequest(text, this.options.id);
    if (!request) return;
    if (request._actionType === ActionKind.Register) this.#register(request);
    if (request._actionType === ActionKind.Unregister) this.#events.delete(request._actionName);
    const data = request._actionType === ActionKind.Invoke ? await this.#answer(request) : { Error: 0 };
    this.options.post(writeReply(this.options.id, this.options.hostOrigin, request, data));
  }

  /** Sends an event when the add-in has asked for it; tells whether it had. */
  fire(name: string, data: unknown): boolean {
    const registration = this.#events.get(name);
    if (!registration) return false;
    this.options.post(writeEvent(this.options.id, this.options.hostOrigin, registration, data));
    return true;
  }

  /**
   * Calls an associated action (`Office.actions.associate`) and waits until it says that it is completed. A button
   * pressed while the add-in is still starting waits for it, as in Excel.
   */
  async invokeCommand(actionName: string, controlId: string): Promise<void> {
    await this.#listening(commandEvent);
    this.#lastCommand += 1;
    const id = `command-${this.#lastCommand}`;
    return new Promise((resolve, reject) => {
      this.#commands.set(id, { resolve, reject });
      this.fire(commandEvent, { 0: id, 1: actionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  /** Resolves when the add-in has asked for an event. */
  #listening(name: string): Promise<void> {
    if (this.#events.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]);
    });
  }

  #register(request: Request): void {
    this.#events.set(request._actionName, request);
    for (const resolve of this.#waiting.get(request._actionName) ?? []) resolve();
    this.#waiting.delete(request._actionName);
  }

  #complete(id: string, status: number, why: string): void {
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The command failed with ${status}: ${why}`));
  }

  async #answer(request: Request): Promise<unknown> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.options.appContext();
      case "ContextActivationManager_notifyHost":
        this.#heed(request._data);
        return {};
      case "executeMethod":
        return this.#execute((request._data ?? {}) as MethodData);
      default:
        this.options.onUnsupported(request._actionName);
        return { Version: 1, Error: internalError };
    }
  }

  /** The client library keeps Tab from leaving the frame and tells the host instead. */
  #heed(notice: unknown): void {
    const action: unknown = Array.isArray(notice) ? notice[1] : undefined;
    if (action === hostAction.tabExit) this.options.onTabOut("forward");
    if (action === hostAction.tabExitShift) this.options.onTabOut("backward");
  }

  async #execute(data: MethodData): Promise<unknown> {
    const { host } = this.options;
    switch (data.DdaMethod?.DispatchId) {
      case dispatch.richApi: {
        const reply = await host.execute(bodyOf(data.ArrayData), flagsOf(data.ArrayData));
        if ("error" in reply) return { Version: 1, Error: reply.error };
        return { Version: 1, Error: 0, Data: [200, [], reply.body] };
      }
      case dispatch.loadSettings:
        return { Version: 1, Error: 0, Properties: { Settings: host.loadSettings().map(named) } };
      case dispatch.saveSettings:
        host.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case dispatch.commandCompleted:
        this.#complete(data[0] ?? "", data[1] ?? 0, "the action is not associated, or refused");
        return { Version: 1, Error: 0 };
      default:
        this.options.onUnsupported(`method ${String(data.DdaMethod?.DispatchId)}`);
        return { Version: 1, Error: internalError };
    }
  }
}

/** Settings go to the add-in with names; they come from it as pairs. */
const named = ([Name, Value]: readonly [string, string]) => ({ Name, Value });

/** `[customData, method, path, headers, body, permission, flags, ...]`; a long body may come in pieces. */
function bodyOf(data: readonly unknown[] | undefined): string {
  const body = data?.[4];
  return Array.isArray(body) ? body.join("") : String(body);
}

const flagsOf = (data: readonly unknown[] | undefined): number =>
  typeof data?.[6] === "number" ? data[6] : 0;
