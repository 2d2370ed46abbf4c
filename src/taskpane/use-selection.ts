import { useEffect, useState } from "react";
import type { WorkbookPort } from "../workbook/port";
import type { SourceDescription } from "../workbook/ports/source";

export type Selection =
  | { readonly state: "reading" }
  | { readonly state: "source"; readonly source: SourceDescription }
  | { readonly state: "problem"; readonly problem: unknown };

/** Arrow keys held down change the selection many times a second; the sheet is asked once they rest. */
const restMilliseconds = 150;

/** Describes what is selected, and follows it. */
export function useSelection(port: WorkbookPort): Selection {
  const [selection, setSelection] = useState<Selection>({ state: "reading" });

  useEffect(() => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      asked += 1;
      const mine = asked;
      const answer = (next: Selection) => mine === asked && setSelection(next);
      port.describeSelection().then(
        (source) => answer({ state: "source", source }),
        (problem: unknown) => answer({ state: "problem", problem }),
      );
    };
    ask();
    const unsubscribe = port.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(ask, restMilliseconds);
    });
    return () => {
      asked += 1;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [port]);

  return selection;
}
