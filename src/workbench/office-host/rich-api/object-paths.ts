import { ApiError } from "./api-error";
import { Arguments } from "./arguments";
import { isHostObject, type HostObject } from "./host-object";
import { camel } from "./query";
import type { References } from "./references";
import { PathType, type ArgumentInfo, type ObjectPath, type RichApiRequest } from "./wire";

/** Where the walk over objects begins. */
export interface Roots {
  readonly global: HostObject;
  /** An object by the name of its type; `null` where the workbench has none such. */
  create(type: string): HostObject | null;
  /** Resolves when formulas show their values. */
  settled(): Promise<void>;
  /** Told when a batch is over. */
  ended?(): void;
  /** Turns what a host object threw into an error of the action. */
  explain(error: unknown): ApiError;
  /** Told of every member before it is called or set (`Range.values`); may throw. */
  beforeUse?(member: string): void;
}

/** The objects of one batch, by the paths that lead to them. */
export class ObjectPaths {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly roots: Roots,
    private readonly references: References,
    private readonly request: RichApiRequest,
    /** Told when a path calls a method, which may change something. */
    private readonly onCall: () => void,
  ) {}

  /** The object of a path that was walked already. */
  known(id: number): HostObject | null | undefined {
    return this.#objects.get(id);
  }

  /** Each path is walked once a batch. Children of a null object are null. */
  resolve(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidRequest", `The request has no object path ${id}.`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    const object = path.ParentObjectPathId ? parent && this.#step(parent, path) : this.#root(path);
    this.#objects.set(id, object);
    return object;
  }

  #root(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.global;
      case PathType.NewObject: {
        const object = this.roots.create(path.Name);
        if (!object)
          throw new ApiError("ApiNotFound", `The workbench has no object ${path.Name}.`, path.Name);
        return object;
      }
      case PathType.ReferenceId:
        return this.references.get(path.Name);
      case PathType.NullObject:
        return null;
      default:
        throw new ApiError("InvalidRequest", `A path of type ${path.ObjectPathType} needs a parent.`);
    }
  }

  #step(parent: HostObject, path: ObjectPath): HostObject | null {
    const name = camel(path.Name);
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.child(name);
      case PathType.Indexer:
        return parent.item(this.arguments(path.ArgumentInfo)[0]);
      case PathType.Method: {
        const found = this.use(parent, name, this.arguments(path.ArgumentInfo));
        if (found === null || isHostObject(found)) return found;
        throw new ApiError("InvalidRequest", `${parent.type}.${name} gives no object.`);
      }
      default:
        throw new ApiError("InvalidRequest", `The workbench does not know path type ${path.ObjectPathType}.`);
    }
  }

  /** The arguments of a call, objects among them. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, place) => this.#argument(value, references[place]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one, place) => this.#argument(one, reference[place]));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return value;
  }

  /** Calls a member, unless something is to stop it. */
  use(object: HostObject, name: string, values: readonly unknown[]): unknown {
    const member = `${object.type}.${name}`;
    this.onCall();
    this.roots.beforeUse?.(member);
    return object.call(name, new Arguments(values, member));
  }
}
