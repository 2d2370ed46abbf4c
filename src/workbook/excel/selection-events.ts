import { inExcel } from "./run";

/** Calls the listener whenever the selection changes; gives back the way to end that. */
export function onSelectionChanged(listener: () => void): () => void {
  const handler = inExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    void handler.then(async (added) => {
      added.remove();
      await added.context.sync();
    });
  };
}
