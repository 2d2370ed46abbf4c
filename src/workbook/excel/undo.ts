import type { WorkbookProblem } from "../ports/problem";
import { goOnThoughCancelled } from "./cancellable";
import { patiently } from "./patience";

/**
 * Takes back what a run has written before it failed. A first refusal may be the one that ended the run; after a second
 * there is nothing left but to say what was left.
 *
 * @param left   says so; its cause is what ended the run
 * @param remove takes away what is there, however little that is
 */
export async function undo(
  context: Excel.RequestContext,
  left: WorkbookProblem,
  remove: () => Promise<void>,
): Promise<void> {
  goOnThoughCancelled(context);
  const patientRemove = (): Promise<void> => patiently(remove);
  try {
    await patientRemove().catch(patientRemove);
  } catch {
    throw left;
  }
}
