import { useEffect, useState } from "react";
import type { SelectionPort } from "../workbook/ports/selection";

/** Arrow keys held down change the selection many times a second; the sheet is asked once they rest. */
const restMilliseconds = 150;

export type Following<Answer> =
  { readonly state: "reading" } | Answer | { readonly state: "problem"; readonly problem: unknown };

/**
 * Asks now and whenever the selection has moved; an answer that another question has overtaken is dropped.
 *
 * @param ask asked anew also when it is another function than before
 */
export function useFollowing<Answer>(port: SelectionPort, ask: () => Promise<Answer>): Following<Answer> {
  const [answer, setAnswer] = useState<Following<Answer>>({ state: "reading" });

  useEffect(() => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askNow = () => {
      asked += 1;
      const mine = asked;
      const take = (next: Following<Answer>) => mine === asked && setAnswer(() => next);
      ask().then(take, (problem: unknown) => take({ state: "problem", problem }));
    };
    askNow();
    const unsubscribe = port.onSelectionChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(askNow, restMilliseconds);
    });
    return () => {
      asked += 1;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [port, ask]);

  return answer;
}
