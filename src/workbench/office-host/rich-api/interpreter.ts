import { ApiError, itemNotFound } from "./api-error";
import { isHostObject, type HostObject } from "./host-object";
import { ObjectPaths, type Roots } from "./object-paths";
import { camel, query, type Spelling } from "./query";
import { References } from "./references";
import { ActionType, type Action, type RichApiRequest, type RichApiResponse } from "./wire";

/** Carries out batches of the rich API. Knows the protocol and no object of Excel's. */
export class Interpreter {
  readonly references = new References();

  constructor(private readonly roots: Roots) {}

  async execute(request: RichApiRequest): Promise<RichApiResponse> {
    const batch = new Batch(this.roots, this.references, request);
    try {
      return await batch.run();
    } finally {
      this.roots.ended?.();
    }
  }
}

class Batch {
  readonly #paths: ObjectPaths;
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traces: number[] = [];
  /** Something may have been written since values were last waited for. */
  #unsettled = true;

  constructor(
    private readonly roots: Roots,
    private readonly references: References,
    private readonly request: RichApiRequest,
  ) {
    this.#paths = new ObjectPaths(roots, references, request, () => {
      this.#unsettled = true;
    });
  }

  async run(): Promise<RichApiResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = await this.#perform(action);
        this.#results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { ...this.#answer(), Error: this.#failure(this.roots.explain(error), action, index) };
      }
    }
    return this.#answer();
  }

  #answer(): RichApiResponse {
    return { Results: this.#results, TraceIds: this.#traces };
  }

  #failure(error: ApiError, action: Action, index: number): NonNullable<RichApiResponse["Error"]> {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location || this.#location(action),
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }

  /** `Range.values`, from the object where it could be reached, else from the path's own name. */
  #location(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const owner = this.#paths.known(action.ObjectPathId ?? 0)?.type ?? "";
    const member = camel(action.Name || path?.Name || "");
    return [owner, member].filter((part) => part !== "").join(".");
  }

  async #perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) {
      this.#traces.push(action.Id);
      return null;
    }
    const object = this.#paths.resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.#identity(object);
      case ActionType.Query:
        return this.#query(object, action, "wire");
      case ActionType.QueryJson:
        return this.#query(object, action, "json");
      case ActionType.Method:
        return this.#call(object, action);
      case ActionType.SetProperty:
        return this.#set(object, action.Name ?? "", this.#paths.arguments(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new ApiError("NotImplemented", `The workbench does not know action type ${action.ActionType}.`);
    }
  }

  async #query(object: HostObject | null, action: Action, spelling: Spelling): Promise<unknown> {
    if (this.#unsettled) await this.roots.settled();
    this.#unsettled = false;
    return query(object, action.QueryInfo, spelling, (one) => this.#identity(one));
  }

  #set(object: HostObject | null, name: string, value: unknown): null {
    if (!object) throw itemNotFound();
    this.#unsettled = true;
    this.roots.beforeUse?.(`${object.type}.${camel(name)}`);
    object.set(camel(name), value);
    return null;
  }

  async #call(object: HostObject | null, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    const values = this.#paths.arguments(action.ArgumentInfo);
    if (name === "_KeepReference") {
      if (object) this.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.release(String(values[0]));
      return null;
    }
    if (!object) throw itemNotFound();
    this.#unsettled = true;
    const value = await this.#paths.use(object, camel(name), values);
    return isHostObject(value) ? this.#identity(value) : value;
  }

  #identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return {
      ...(object.id === undefined ? {} : { Id: object.id, _Id: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}
