import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { Subscriptions } from "../../../src/workbench/office-host/events/subscriptions";
import { explain } from "../../../src/workbench/office-host/objects/context";
import { hostContext } from "../../../src/workbench/office-host/objects/makers";
import { workbook as workbookObject } from "../../../src/workbench/office-host/objects/workbook";
import { Interpreter } from "../../../src/workbench/office-host/rich-api/interpreter";
import type { RichApiRequest, RichApiResponse } from "../../../src/workbench/office-host/rich-api/wire";
import type { WorkbookModel } from "../../../src/workbench/workbook-model/model";

/** A refusal that comes instead of an answer, with Excel's code. */
export interface Fault {
  readonly code: string;
  /** The request (counted from 0) that is refused, or whether a request is. */
  readonly when: (request: RichApiRequest, place: number) => boolean;
}

/** Microsoft's own client library, unmodified, speaking to the workbench's host without a browser between them. */
export interface OfficeInNode {
  /** Requests since the start, as the library sent them. */
  readonly requests: RichApiRequest[];
  /** Sizes of requests and of what they were answered, in characters. */
  readonly sizes: { readonly request: number; readonly response: number }[];
  fault: Fault | null;
  /** Characters that a request and an answer may have. */
  limits: { readonly request: number; readonly response: number };
  /** Waited for before each request is carried out. */
  before: (place: number) => void | Promise<void>;
  /** Does some work as this session: where two are open, each finds its own `Excel`. */
  readonly inSession: <T>(work: () => Promise<T>) => Promise<T>;
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly SessionBase?: unknown;
    readonly ClientRequestContext: { name: string };
  };
}

const sessions = new AsyncLocalStorage<Library>();
/** Loaded once each: the library is the same for every workbook, and takes its time. */
const libraries: Library[] = [];

/** The workbench's host over a workbook. */
export function hostOf(model: WorkbookModel): (request: RichApiRequest) => Promise<RichApiResponse> {
  const context = hostContext(model, new Subscriptions());
  const interpreter = new Interpreter({
    global: workbookObject({ context }),
    create: () => null,
    settled: () => model.calculated(),
    ended: () => model.holdCalculation(false),
    explain,
  });
  return (request) => interpreter.execute(request);
}

/** Carries out a request; both it and the answer are text, as over the wire. */
type Carry = (body: string) => Promise<{ readonly body: string } | { readonly refusedWith: string }>;

/** Starts the library and puts `Excel` where the adapter finds it. */
export function connectLibrary(carry: Carry, seat = 0): Library {
  const library = (libraries[seat] ??= loadLibrary());
  const executor = {
    executeAsync: async (_data: unknown, _flags: number, message: { readonly Body: RichApiRequest }) => {
      const carried = await carry(JSON.stringify(message.Body));
      return "body" in carried
        ? answer(JSON.parse(carried.body) as RichApiResponse)
        : refusal(carried.refusedWith);
    },
  };
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
  };
  Object.assign(library.OfficeExtension.SessionBase as object, { _overrideSession: session });
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Office });
  Object.defineProperty(globalThis, "Excel", {
    configurable: true,
    get: () => (sessions.getStore() ?? libraries[0])?.Excel,
  });
  return library;
}

/**
 * Starts the library over a workbook of this process.
 *
 * @param seat 0 for the user, 1 for a colleague who has the same workbook open
 */
export function officeInNode(model: WorkbookModel, seat = 0): OfficeInNode {
  const execute = hostOf(model);
  const library = connectLibrary(async (body) => {
    const request = JSON.parse(body) as RichApiRequest;
    const place = office.requests.push(request) - 1;
    await office.before(place);
    if (office.fault?.when(request, place)) return { refusedWith: office.fault.code };
    if (body.length > office.limits.request) return { refusedWith: "RequestPayloadSizeLimitExceeded" };
    const response = JSON.stringify(await execute(request));
    office.sizes[place] = { request: body.length, response: response.length };
    return response.length > office.limits.response
      ? { refusedWith: "ResponsePayloadSizeLimitExceeded" }
      : { body: response };
  }, seat);
  const office: OfficeInNode = {
    requests: [],
    sizes: [],
    fault: null,
    limits: { request: Infinity, response: Infinity },
    before: () => undefined,
    inSession: (work) => sessions.run(library, work),
  };
  return office;
}

const answer = (Body: RichApiResponse) => ({
  HttpStatusCode: 200,
  ErrorCode: "",
  ErrorMessage: "",
  Headers: {},
  Body,
});
const refusal = (ErrorCode: string) => ({
  HttpStatusCode: 400,
  ErrorCode,
  ErrorMessage: "in some language",
  Headers: {},
  Body: null,
});

/** The library asks for a page around it while it loads; a bare outline of one is enough. */
function loadLibrary(): Library {
  const page: Record<string, unknown> = {
    document: {
      URL: "",
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
    navigator: { userAgent: "Node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    addEventListener: () => undefined,
    console: { ...console, log: () => undefined },
    setTimeout,
    clearTimeout,
    performance,
    Promise,
    Error,
  };
  page.window = page;
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  runInContext(readFileSync(path, "utf8"), createContext(page));
  return page as unknown as Library;
}
