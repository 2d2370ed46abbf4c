import { WorkbookProblem } from "../../../workbook/port";

/**
 * Where a ClickHouse answers over HTTP. Without a scheme https is meant, which is asked of every machine but this one:
 * the password goes with each request.
 *
 * @throws database-address, database-insecure
 */
export function addressOf(text: string): URL {
  const typed = text.trim();
  const address = typed.includes("://") ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  // `https://known.example@other.example` leads to the other one: whoever reads it in a hurry is not to be misled.
  if (!url?.hostname || url.username || url.password || url.search || url.hash)
    throw new WorkbookProblem("database-address", { address: typed });
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw new WorkbookProblem("database-insecure", { host: url.host || typed });
}

/** One spelling for one address. */
export const spelled = ({ origin, pathname }: URL): string => origin + pathname.replace(/\/+$/, "");

/** This machine itself. */
const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** A machine to which only some networks lead, by its number or by a name that no public directory has. */
export const isLocal = (hostname: string): boolean =>
  isLoopback(hostname) ||
  /^(10|127)(\.\d+){3}$|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[789]\d|1[01]\d|12[0-7])\./.test(
    hostname,
  ) ||
  /^\[(f[cd]|fe[89ab])/.test(hostname) ||
  /\.(local|internal|lan|home\.arpa)$/.test(hostname) ||
  /^[^.:[\]]+$/.test(hostname);
