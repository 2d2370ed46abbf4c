import type { RefreshedReport } from "../../workbook/port";
import type { Say } from "../services";

/** What a refresh changed, in sentences. */
export function refreshedText({ added, removed, marked, changed }: RefreshedReport, say: Say): string {
  if (added.length + removed.length + marked.length + changed === 0) return say("pane.refreshed.same");
  const names = (keys: readonly string[]) => ({ names: keys.join(", ") });
  return [
    say("pane.refreshed.changed", { changed }),
    added.length > 0 && say("pane.refreshed.added", names(added)),
    removed.length > 0 && say("pane.refreshed.removed", names(removed)),
    marked.length > 0 && say("pane.refreshed.marked", names(marked)),
    say("pane.refreshed.undo"),
  ]
    .filter(Boolean)
    .join(" ");
}
