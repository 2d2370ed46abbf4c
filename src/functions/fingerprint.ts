import { fingerprintOf } from "../contract/fingerprint";

/**
 * What a call's result follows from: the function, its arguments as read, and today's date, which is the default end of
 * some observations. Where the cells stand does not matter, what stands in them does.
 */
export function callFingerprint(id: string, args: unknown): string {
  return fingerprintOf({ id, today: new Date().toDateString(), args });
}
