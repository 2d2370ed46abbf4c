import { isLoopback } from "../../../workbook/ports/database-address";

/** Numbers that lead to a machine on some networks alone. */
const privateNumbers = [
  /^10(\.\d+){3}$/,
  /^192\.168\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^\[(f[cd]|fe[89ab])/,
];
/** Names that no public directory has. */
const privateNames = [/\.(local|internal|lan|home\.arpa)$/, /^[^.:[\]]+$/];

/** Whether a name or number is known for one of the local network, or of this machine. */
export const isLocal = (hostname: string): boolean =>
  isLoopback(hostname) || [...privateNumbers, ...privateNames].some((form) => form.test(hostname));
