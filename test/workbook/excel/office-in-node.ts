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
  fault: Fault | null;
  /** Called before each request is carried out. */
  before: (place: number) => void;
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly SessionBase?: unknown;
    readonly ClientRequestContext: { name: string };
  };
}

/** Starts the library over a workbook and puts `Excel` where the adapter finds it. */
export function officeInNode(model: WorkbookModel): OfficeInNode {
  const subscriptions = new Subscriptions();
  const context = hostContext(model, subscriptions);
  const interpreter = new Interpreter({
    global: workbookObject({ context }),
    create: () => null,
    settled: () => model.calculated(),
    explain,
  });
  const office: OfficeInNode = { requests: [], fault: null, before: () => undefined };
  const executor = {
    executeAsync: async (_data: unknown, _flags: number, message: { readonly Body: RichApiRequest }) => {
      // As over the wire: nothing but text crosses.
      const request = JSON.parse(JSON.stringify(message.Body)) as RichApiRequest;
      const place = office.requests.push(request) - 1;
      office.before(place);
      if (office.fault?.when(request, place)) return refusal(office.fault.code);
      return answer(JSON.parse(JSON.stringify(await interpreter.execute(request))) as RichApiResponse);
    },
  };
  const library = loadLibrary();
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
  };
  const { SessionBase } = library.OfficeExtension;
  Object.assign(SessionBase as object, { _overrideSession: session });
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: library.Excel, Office });
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
