import type { RefreshResult } from "../../workbook/ports/runs";
import type { Say } from "../services";

/** What a refresh changed, in sentences. */
export function refreshedText(
  { added, removed, marked, changed, rows, headline, sentence }: RefreshResult,
  say: Say,
): string {
  const read = rows.before !== rows.now && say("pane.refreshed.rows", rows);
  if (added.length + removed.length + marked.length + changed === 0)
    return [say("pane.refreshed.same"), read].filter(Boolean).join(" ");
  const names = (keys: readonly string[]) => ({ names: keys.join(", ") });
  // Where no figures of the whole tell, the finding does.
  const told = headline.length === 0 ? sentence : null;
  return [
    say("pane.refreshed.changed", { changed }),
    read,
    added.length > 0 && say("pane.refreshed.added", names(added)),
    removed.length > 0 && say("pane.refreshed.removed", names(removed)),
    marked.length > 0 && say("pane.refreshed.marked", names(marked)),
    told && say("pane.refreshed.said-before", { sentence: told.before }),
    told && say("pane.refreshed.says-now", { sentence: told.now }),
    say("pane.refreshed.undo"),
  ]
    .filter(Boolean)
    .join(" ");
}
