import { subscribe } from "./subscribe";

/** Calls the listener whenever the selection changes; gives back the way to end that. */
export function onSelectionChanged(listener: () => void): () => void {
  return subscribe(({ workbook }) =>
    workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
  );
}
