import { serialOf } from "../../contract/dates";

/** Today's day number where the user sits. The only clock that calculations read, and only at their edge. */
export function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
