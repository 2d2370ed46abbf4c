import type { FreezeOutcome, ThawOutcome } from "../../workbook/ports/freeze";
import type { Say } from "../services";

export const frozenText = ({ native, values }: FreezeOutcome, say: Say): string =>
  say("pane.keep.frozen", { native, values });

export const thawedText = ({ thawed, edited }: ThawOutcome, say: Say): string =>
  say("pane.keep.thawed", { thawed, edited });
