import { useCallback, useEffect, useState } from "react";
import type { AnyFunctionSpec } from "../../contract/function-spec";
import { useServices } from "../services";
import { formulaStyle } from "./formula-text";
import { referenceFrom, typedArgument } from "./typed-argument";

/** What the target is called among the fields; no argument is called so. */
export const targetName = "=";

export interface InsertionForm {
  /** What is typed, by argument. */
  readonly typed: Readonly<Record<string, string>>;
  /** The arguments as the formula has them, in their order. */
  readonly args: readonly string[];
  /** The cell that gets the formula; `null` until the sheet has been asked. */
  readonly target: string | null;
  /** The argument, or the target, that takes what is selected. */
  readonly following: string | null;
  readonly problem: unknown;
  readonly type: (name: string, text: string) => void;
  readonly follow: (name: string | null) => void;
  readonly takeSelection: (name: string) => Promise<void>;
}

/**
 * The arguments and the target of a formula in the making. What is selected goes to the field that was entered last.
 */
export function useInsertion(spec: AnyFunctionSpec): InsertionForm {
  const { port, formulaTag } = useServices();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [target, setTarget] = useState<string | null>(null);
  const [following, follow] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const type = useCallback(
    (name: string, text: string) => setTyped((before) => ({ ...before, [name]: text })),
    [],
  );
  const selected = useCallback(async () => {
    try {
      const cells = await port.selectedCells();
      setProblem(null);
      return cells;
    } catch (thrown) {
      setProblem(thrown);
      return null;
    }
  }, [port]);
  const takeSelection = useCallback(
    async (name: string) => {
      const cells = await selected();
      if (!cells) return;
      if (name === targetName) setTarget(cells.activeCell);
      else type(name, referenceFrom(target ?? "", cells.address));
    },
    [selected, type, target],
  );

  // The cell that is active when the form opens: picking ranges for the arguments makes others active.
  useEffect(() => {
    let here = true;
    // oxlint-disable-next-line react/set-state-in-effect -- set once the workbook has answered
    void selected().then((cells) => here && cells && setTarget(cells.activeCell));
    return () => {
      here = false;
    };
  }, [selected]);
  useEffect(
    () => (following === null ? undefined : port.onSelectionChanged(() => void takeSelection(following))),
    [port, following, takeSelection],
  );

  const style = formulaStyle(formulaTag);
  const args = Object.entries(spec.params).map(([name, param]) =>
    typedArgument(typed[name] ?? "", param, style),
  );
  return { typed, args, target, following, problem, type, follow, takeSelection };
}
