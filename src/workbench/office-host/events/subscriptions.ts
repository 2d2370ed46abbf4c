/**
 * Which events the add-in has asked for, by name (`DataChanged`) and target (a sheet's or table's id, or `Workbook`).
 */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  /** Handles `_RegisterDataChangedEvent` and its kin; tells whether the member was one of them. */
  register(member: string, target: string): void {
    const match = /^_(Un)?[rR]egister(?:Event)?(\w+?)(?:Event)?$/.exec(member);
    if (!match) throw new Error(`${member} registers no event.`);
    const key = `${match[2]}|${target}`;
    const count = (this.#counts.get(key) ?? 0) + (match[1] ? -1 : 1);
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }

  has(event: string, target: string): boolean {
    return this.#counts.has(`${event}|${target}`);
  }
}

/** The event members of a class, both ways, for its declaration. */
export function eventMembers<S>(
  names: readonly string[],
  subscribe: (state: S, member: string) => void,
): Record<string, (state: S) => void> {
  const members = names.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`]);
  return Object.fromEntries(members.map((member) => [member, (state: S) => subscribe(state, member)]));
}
