import { officialName } from "../members/known";
import { ApiError, itemNotFound } from "./api-error";
import type { Arguments } from "./arguments";

/** An object of Excel's as a batch walks over it. Members go by their JavaScript names. */
export interface HostObject {
  readonly type: string;
  /** What `Instantiate` answers with; worksheets, tables and charts have one. */
  readonly id: string | undefined;
  readonly scalarNames: readonly string[];
  readonly objectNames: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(name: string, args: Arguments): unknown;
  /** The members of a collection; `undefined` where it is none. */
  items(): readonly HostObject[] | undefined;
  item(key: unknown): HostObject;
  /** Why a member cannot be had. */
  missing(name: string): ApiError;
}

export interface Property<S> {
  readonly get?: (state: S) => unknown;
  readonly set?: (state: S, value: unknown) => void;
}

/** A class of Excel's, declared: what the workbench plays of it. Whatever is left out fails loudly. */
export interface ClassDefinition<S> {
  readonly type: string;
  readonly id?: (state: S) => string;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly objects?: Readonly<Record<string, (state: S) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (state: S, args: Arguments) => unknown>>;
  readonly items?: (state: S) => readonly HostObject[];
  readonly item?: (state: S, key: unknown) => HostObject | null;
}

class Instance<S> implements HostObject {
  constructor(
    readonly definition: ClassDefinition<S>,
    readonly state: S,
  ) {}

  get type(): string {
    return this.definition.type;
  }

  get id(): string | undefined {
    return this.definition.id?.(this.state);
  }

  get scalarNames(): readonly string[] {
    return Object.entries(this.definition.properties ?? {})
      .filter(([, property]) => property.get)
      .map(([name]) => name);
  }

  get(name: string): unknown {
    const property = own(this.definition.properties, name);
    if (!property?.get) throw this.missing(name);
    return property.get(this.state);
  }

  set(name: string, value: unknown): void {
    const property = own(this.definition.properties, name);
    if (!property?.set) throw this.missing(name);
    property.set(this.state, value);
  }

  get objectNames(): readonly string[] {
    return Object.keys(this.definition.objects ?? {});
  }

  child(name: string): HostObject | null {
    const object = own(this.definition.objects, name);
    if (!object) throw this.missing(name);
    return object(this.state);
  }

  call(name: string, args: Arguments): unknown {
    const method = own(this.definition.methods, name);
    if (!method) throw this.missing(name);
    return method(this.state, args);
  }

  items(): readonly HostObject[] | undefined {
    return this.definition.items?.(this.state);
  }

  item(key: unknown): HostObject {
    if (!this.definition.item) throw this.missing("getItem");
    const found = this.definition.item(this.state, key);
    if (!found) throw itemNotFound(`${this.type}.getItem`);
    return found;
  }

  missing(name: string): ApiError {
    const official = officialName(this.type, name);
    const member = `${this.type}.${official ?? name}`;
    const message = official ? `The workbench does not play ${member}.` : `Excel has no member ${member}.`;
    return new ApiError("ApiNotFound", message, member);
  }
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Makes a class's objects out of their state. */
export type HostClass<S> = (state: S) => HostObject;

/** What the workbench plays, by Excel's names of classes. Filled by the declarations; a test holds it against Excel. */
export const playedMembers = new Map<string, readonly string[]>();

export function hostClass<S>(definition: ClassDefinition<S>): HostClass<S> {
  const { type, properties, objects, methods } = definition;
  playedMembers.set(
    type,
    [properties, objects, methods].flatMap((members) => Object.keys(members ?? {})),
  );
  return (state) => new Instance(definition, state);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Instance;
}
