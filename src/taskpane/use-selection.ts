import { useCallback } from "react";
import type { WorkbookPort } from "../workbook/port";
import type { SourceDescription } from "../workbook/ports/source";
import { useFollowing, type Following } from "./use-following";

export type Selection = Following<{ readonly state: "source"; readonly source: SourceDescription }>;

/** Describes what is selected, and follows it. */
export function useSelection(port: WorkbookPort): Selection {
  const describe = useCallback(
    async () => ({ state: "source" as const, source: await port.describeSelection() }),
    [port],
  );
  return useFollowing(port, describe);
}
