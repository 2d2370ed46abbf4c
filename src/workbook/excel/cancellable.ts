import { throwIfCancelled } from "../cancel";

/** From here on no sync goes out once the user has cancelled: none of the steps on the way has to ask. */
export function endWhenCancelled(context: Excel.RequestContext, signal: AbortSignal | undefined): void {
  const sync = context.sync.bind(context);
  context.sync = async (value) => {
    throwIfCancelled(signal);
    return sync(value);
  };
}

/** From here on syncs go out whatever the user does: to undo what was written, or to end in order. */
export function goOnThoughCancelled(context: Excel.RequestContext): void {
  // What the context itself has shadows what it inherits.
  Reflect.deleteProperty(context, "sync");
}
