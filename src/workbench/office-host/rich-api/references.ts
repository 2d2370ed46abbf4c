import { ApiError } from "./api-error";
import type { HostObject } from "./host-object";

/** Objects that the add-in keeps over several batches (`trackedObjects`), by the id under which it knows them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    this.#last += 1;
    const id = `{ref-${this.#last}}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new ApiError("InvalidObjectPath", `The object ${id} is no longer tracked.`);
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object) this.#ids.delete(object);
  }

  /** How many objects are kept; an add-in that leaks them shows here. */
  get size(): number {
    return this.#objects.size;
  }
}
