import type { HostObject } from "./host-object";
import type { QueryInfo } from "./wire";

/** How an answer spells names: as the wire does, or as JSON for people. */
export type Spelling = "wire" | "json";

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

interface Wanted {
  readonly parts: Map<string, Wanted>;
  all: boolean;
}

const nothing = (): Wanted => ({ parts: new Map(), all: false });

/** Reads what `load` asked for: slash paths without regard to case; nothing or `*` means every scalar. */
export function query(
  object: HostObject | null,
  info: QueryInfo | undefined,
  spelling: Spelling,
  identity: (object: HostObject) => Record<string, unknown>,
): unknown {
  const wanted = nothing();
  for (const path of info?.Select ?? []) ask(wanted, path, false);
  for (const path of info?.Expand ?? []) ask(wanted, path, true);
  return new Reader(spelling, identity, info).read(object, wanted);
}

function ask(wanted: Wanted, path: string, wholly: boolean): void {
  const steps = path.split(/[./]/).filter((step) => step !== "" && step.toLowerCase() !== "items");
  let at = wanted;
  for (const step of steps) {
    if (step === "*") {
      at.all = true;
      return;
    }
    const name = step.toLowerCase();
    const next = at.parts.get(name) ?? nothing();
    at.parts.set(name, next);
    at = next;
  }
  at.all ||= wholly || steps.length === 0;
}

class Reader {
  constructor(
    private readonly spelling: Spelling,
    private readonly identity: (object: HostObject) => Record<string, unknown>,
    private readonly info: QueryInfo | undefined,
  ) {}

  read(object: HostObject | null, wanted: Wanted, depth = 0): unknown {
    if (object === null) return null;
    const items = object.items();
    if (!items) return this.#readOne(object, wanted, depth);
    const own = [...wanted.parts.keys()].filter((name) =>
      object.scalarNames.some((one) => one.toLowerCase() === name),
    );
    const scalars =
      own.length > 0
        ? this.#readOne(
            object,
            part(wanted, (name) => own.includes(name)),
            depth,
          )
        : {};
    // Only the collection's own properties were asked for: its members stay at home.
    if (own.length > 0 && own.length === wanted.parts.size && !wanted.all) return scalars;
    const skip = depth === 0 ? (this.info?.Skip ?? 0) : 0;
    const end = depth === 0 && this.info?.Top !== undefined ? skip + this.info.Top : items.length;
    const ofItems = part(wanted, (name) => !own.includes(name));
    const list = items.slice(skip, end).map((item) => this.read(item, ofItems, depth + 1));
    return { ...scalars, [this.spelling === "wire" ? "_Items" : "items"]: list };
  }

  #readOne(object: HostObject, wanted: Wanted, depth: number): Record<string, unknown> {
    const answer: Record<string, unknown> = this.spelling === "wire" ? this.identity(object) : {};
    const asked = new Map(wanted.parts);
    const everything = wanted.all || asked.size === 0;
    for (const name of object.scalarNames) {
      if (asked.delete(name.toLowerCase()) || everything) answer[this.#spell(name)] = object.get(name);
    }
    for (const [name, wantedOfChild] of asked) {
      const member = memberCalled(object, name);
      answer[this.#spell(member)] = this.read(object.child(member), wantedOfChild, depth + 1);
    }
    return answer;
  }

  #spell(name: string): string {
    return this.spelling === "wire" ? pascal(name) : name;
  }
}

/** The object's own spelling of a member; the object itself explains one that it does not have. */
function memberCalled(object: HostObject, lower: string): string {
  const found = object.objectNames.find((name) => name.toLowerCase() === lower);
  if (found === undefined) throw object.missing(lower);
  return found;
}

const part = (wanted: Wanted, keep: (name: string) => boolean): Wanted => ({
  parts: new Map([...wanted.parts].filter(([name]) => keep(name))),
  all: wanted.all,
});
