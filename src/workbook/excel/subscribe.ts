import { onceNotEditing } from "./run";

/** Adds a handler in a run of its own; gives back the way to take it away. */
export function subscribe<Event>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): () => void {
  const handler = onceNotEditing(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return () => {
    void handler.then((added) =>
      onceNotEditing(async (context) => {
        added.remove();
        await context.sync();
      }, added.context),
    );
  };
}
