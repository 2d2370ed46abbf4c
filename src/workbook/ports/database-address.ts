import { WorkbookProblem } from "./problem";

/** As somebody types an address: without a scheme https is meant. */
function readAddress(text: string): URL | null {
  const typed = text.trim();
  const address = typed.includes("://") ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/**
 * Where a database answers over HTTP. Https is asked of every machine but this one: the password goes with each
 * request.
 *
 * @throws database-address, database-insecure
 */
export function addressOf(text: string): URL {
  const url = readAddress(text);
  // `https://known.example@other.example` leads to the other one: whoever reads it in a hurry is not to be misled.
  if (!url?.hostname || url.username || url.password || url.search || url.hash)
    throw new WorkbookProblem("database-address", { address: text.trim() });
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw new WorkbookProblem("database-insecure", { host: url.host });
}

/** One spelling for one address. */
export const spelled = ({ origin, pathname }: URL): string => origin + pathname.replace(/\/+$/, "");

/** The server to which an address leads, for people. */
export const hostOf = (text: string): string => readAddress(text)?.host || text;

/** This machine itself. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
