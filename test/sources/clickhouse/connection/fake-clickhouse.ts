import type { Network } from "../../../../src/sources/clickhouse/connection/network";

/** A request as a ClickHouse sees it. */
export interface Heard {
  readonly url: URL;
  readonly sql: string;
  readonly authorization: string;
  readonly init: RequestInit;
}

type Answer = (heard: Heard) => Response | Promise<Response>;

export const rows = (...data: readonly (readonly unknown[])[]): Response =>
  new Response(JSON.stringify({ data, rows: data.length }));

/** As ClickHouse words its errors. */
export const exception = (code: number, kind: string, said = "It did not work"): Response =>
  new Response(`Code: ${code}. DB::Exception: ${said}. (${kind}) (version 26.3.1.1 (official build))`, {
    status: code === 516 ? 403 : 500,
  });

export const greetingOf = (readonly: string, limits: Readonly<Record<string, string>> = {}): Response =>
  rows(["readonly", readonly], ...Object.entries(limits));

/** A page's network on which a ClickHouse answers; its user may read and set limits unless something else is said. */
export function fakeNetwork(
  answer: Answer,
  { greeting = () => greetingOf("2"), ...page }: { readonly greeting?: Answer } & Partial<Network> = {},
) {
  const heard: Heard[] = [];
  const network: Network = {
    fetch: async (address, init = {}) => {
      const url = new URL(String(address));
      const sql = typeof init.body === "string" ? init.body : "";
      const authorization = new Headers(init.headers).get("authorization") ?? "";
      const request = { url, sql, authorization, init };
      heard.push(request);
      return (sql.includes("system.settings") ? greeting : answer)(request);
    },
    hasForbidden: () => false,
    localNetwork: () => Promise.resolve(null),
    settle: () => Promise.resolve(),
    ...page,
  };
  return { network, heard };
}
