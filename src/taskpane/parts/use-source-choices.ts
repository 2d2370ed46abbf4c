import { useEffect, useState } from "react";
import type { SourceChoice } from "../../workbook/ports/source";
import { useServices } from "../services";

export interface SourceChoices {
  /** `null` while they are being looked for. */
  readonly choices: readonly SourceChoice[] | null;
  readonly problem: unknown;
}

/** The tables and sheets from which data can be taken. */
export function useSourceChoices(): SourceChoices {
  const { port } = useServices();
  const [found, setFound] = useState<SourceChoices>({ choices: null, problem: null });
  useEffect(() => {
    let isShown = true;
    port.sources().then(
      (choices) => isShown && setFound({ choices, problem: null }),
      (problem: unknown) => isShown && setFound({ choices: null, problem }),
    );
    return () => {
      isShown = false;
    };
  }, [port]);
  return found;
}
