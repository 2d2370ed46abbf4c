import { WorkbookProblem } from "../../../workbook/ports/problem";
import { isLocal } from "./is-local";
import type { Network } from "./network";

/**
 * Why did a request to this address come to nothing? The browser keeps it to itself, so what can be found out is tried:
 * its own policy says when it has forbidden something, and a request whose answer nobody may read still tells a server
 * that answers from one that does not. Name, certificate, firewall and a server that is down look all alike to a page.
 */
export async function whyUnreached(url: URL, network: Network): Promise<WorkbookProblem> {
  const where = { host: url.host, origin: url.origin };
  await network.settle();
  if (network.hasForbidden(url.origin)) return new WorkbookProblem("database-policy", where);
  if (await answers(url, network)) return new WorkbookProblem("database-cors", where);
  const isWithheld = isLocal(url.hostname) && (await network.localNetwork()) !== "granted";
  return new WorkbookProblem(isWithheld ? "database-local-network" : "database-unreachable", where);
}

async function answers(url: URL, network: Network): Promise<boolean> {
  try {
    await network.fetch(url.origin, { mode: "no-cors", credentials: "omit", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
