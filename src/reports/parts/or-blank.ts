import { CalcError } from "../../contract/calc-error";

/** A figure as the core gives it; blank where the core says that there is none for these inputs. */
export function orBlank<Figure>(compute: () => Figure): Figure | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CalcError) return null;
    throw error;
  }
}
