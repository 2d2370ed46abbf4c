import { throwIfCancelled } from "../cancel";
import { asProblem, passesSoon } from "./problems";

/** Excel on the web refuses what comes too fast, and takes it a moment later. */
const tries = 5;
/** Milliseconds between two tries; Cancel is looked at after each. */
const pause = 400;

/**
 * Does some work that can be done again from its beginning, until what stood in its way has passed. What is refused at
 * the last try as well comes out as a problem, so that no one around it begins to try anew.
 */
export async function patiently<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (!passesSoon(error)) throw error;
      if (left === 0) throw asProblem(error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    throwIfCancelled(signal);
  }
}
