import { itemNotFound } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";

/** An object that was looked for and has to be there. */
export function mustFind(found: HostObject | null, { location }: Arguments): HostObject {
  if (!found) throw itemNotFound(location);
  return found;
}

/** The two ways in which a collection is asked for the item of a key. */
export const itemMethods = <State>(find: (state: State, key: string) => HostObject | null) => ({
  getItem: (state: State, args: Arguments) => mustFind(find(state, args.text(0)), args),
  getItemOrNullObject: (state: State, args: Arguments) => find(state, args.text(0)),
});
