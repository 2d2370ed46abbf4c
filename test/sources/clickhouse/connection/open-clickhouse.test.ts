import { openClickHouse } from "../../../../src/sources/clickhouse/connection/open-clickhouse";
import type { Network } from "../../../../src/sources/clickhouse/connection/network";
import type { Progress } from "../../../../src/workbook/ports/run";
import { exception, fakeNetwork, greetingOf, rows } from "./fake-clickhouse";

const url = new URL("https://ch.example.com:8443");
const local = new URL("https://192.168.1.7:8443");
const login = { user: "stay", password: "pæss ワード" };
const query = { sql: "SELECT {n:UInt32}", parameters: { n: 7 } };
const unreachable = () => Promise.reject(new TypeError("Failed to fetch"));

const code = (expected: string, detail: object = {}) =>
  expect.objectContaining({ code: expected, detail: expect.objectContaining(detail) as unknown });

describe("A connection to a ClickHouse", () => {
  it("asks with the login, the query's parameters and an id, and gives the rows as they came", async () => {
    const { network, heard } = fakeNetwork(() => rows(["18446744073709551615", null, [1, 2]]));
    const clickHouse = await openClickHouse(url, login, network);
    expect(await clickHouse.rows(query)).toEqual([["18446744073709551615", null, [1, 2]]]);
    const asked = heard.at(-1)!;
    expect(asked.url.origin).toBe(url.origin);
    expect(asked.sql).toMatch(/^SELECT \{n:UInt32\}\s+FORMAT JSONCompact$/);
    expect(asked.url.searchParams.get("param_n")).toBe("7");
    expect(asked.url.searchParams.get("query_id")).toMatch(/^[\da-f-]{36}$/);
    // As RFC 7617 writes it: user and password in UTF-8.
    const sent = Buffer.from(asked.authorization.replace("Basic ", ""), "base64").toString("utf8");
    expect(sent).toBe("stay:pæss ワード");
  });

  it("keeps the login out of addresses, follows no redirect with it, and keeps no answer", async () => {
    const { network, heard } = fakeNetwork(() => rows());
    await (await openClickHouse(url, login, network)).rows(query);
    for (const { url: address, init } of heard) {
      expect(address.href).not.toMatch(/stay|ワード|password/i);
      expect(init).toMatchObject({ redirect: "manual", credentials: "omit", cache: "no-store" });
      expect(init.referrerPolicy).toBe("no-referrer");
    }
  });

  it("greets a server without any setting, then lets no query write and sets its limits", async () => {
    const { network, heard } = fakeNetwork(() => rows(), { greeting: () => greetingOf("0") });
    await (await openClickHouse(url, login, network)).rows(query);
    const [greeting, asked] = heard.map(({ url: { searchParams } }) => Object.fromEntries(searchParams));
    expect(Object.keys(greeting!).sort()).toEqual(["param_names", "query_id"]);
    expect(asked).toMatchObject({
      ...{ readonly: "2", wait_end_of_query: "1", cancel_http_readonly_queries_on_client_close: "1" },
      ...{ result_overflow_mode: "throw", max_execution_time: "600", max_result_rows: "2000001" },
      ...{ join_use_nulls: "0", output_format_json_quote_64bit_integers: "1" },
    });
    expect(asked).not.toHaveProperty("max_memory_usage");
  });

  it("leaves alone what a server has set narrower, and what a user with readonly=2 may not set", async () => {
    const limits = { max_execution_time: "60", max_result_rows: "9000000" };
    const { network, heard } = fakeNetwork(() => rows(), { greeting: () => greetingOf("2", limits) });
    await (await openClickHouse(url, login, network)).rows(query);
    const asked = Object.fromEntries(heard.at(-1)!.url.searchParams);
    expect(asked).not.toHaveProperty("max_execution_time");
    expect(asked).not.toHaveProperty("readonly");
    expect(asked).toMatchObject({ max_result_rows: "2000001" });
  });

  it("says of a user with readonly=1 that he cannot set limits", async () => {
    const { network } = fakeNetwork(() => rows(), { greeting: () => greetingOf("1") });
    await expect(openClickHouse(url, login, network)).rejects.toEqual(code("database-read-only"));
  });
});

describe("What keeps a page from a ClickHouse", () => {
  const refusedBy = (page: Partial<Network>, address = url) => {
    const { network, heard } = fakeNetwork(unreachable, { greeting: unreachable, ...page });
    return { opening: openClickHouse(address, login, network), heard };
  };

  it("is the page's own policy, where the browser has said so", async () => {
    const { opening } = refusedBy({ hasForbidden: (origin) => origin === "https://ch.example.com:8443" });
    await expect(opening).rejects.toEqual(
      code("database-policy", { host: "ch.example.com:8443", origin: "https://ch.example.com:8443" }),
    );
  });

  it("is CORS, where the server answers those who may not read it; they bring no login", async () => {
    const { network, heard } = fakeNetwork(
      ({ init }) => (init.mode === "no-cors" ? new Response() : rows()),
      {
        greeting: unreachable,
      },
    );
    await expect(openClickHouse(url, login, network)).rejects.toEqual(code("database-cors"));
    const probe = heard.find(({ init }) => init.mode === "no-cors")!;
    expect(probe.authorization).toBe("");
    expect(probe.url.href).toBe("https://ch.example.com:8443/");
  });

  it.each(["prompt", "denied", null] as const)(
    "may be the permission for the local network, where that is %s",
    async (state) => {
      const { opening } = refusedBy({ localNetwork: () => Promise.resolve(state) }, local);
      await expect(opening).rejects.toEqual(code("database-local-network", { host: "192.168.1.7:8443" }));
    },
  );

  it("is something that no page is told, for a public name or with the permission", async () => {
    await expect(refusedBy({}).opening).rejects.toEqual(code("database-unreachable"));
    const granted = refusedBy({ localNetwork: () => Promise.resolve("granted") }, local);
    await expect(granted.opening).rejects.toEqual(code("database-unreachable"));
  });

  it.each([
    [new Response("<h1>It works!</h1>"), "database-foreign"],
    [new Response("Not found", { status: 404 }), "database-foreign"],
    [new Response("Unauthorized", { status: 401 }), "database-login"],
    [new Response("Bad gateway", { status: 502 }), "database-node-down"],
    [new Response("Gateway time-out", { status: 504 }), "database-time-out"],
  ])("can be something else that answers there: %#", async (answer, expected) => {
    const { network } = fakeNetwork(() => rows(), { greeting: () => answer });
    await expect(openClickHouse(url, login, network)).rejects.toEqual(code(expected));
  });

  it("is not looked for after Cancel", async () => {
    const stop = new AbortController();
    const { network, heard } = fakeNetwork(unreachable, {
      greeting: () => {
        stop.abort();
        return unreachable();
      },
    });
    await expect(openClickHouse(url, login, network, stop)).rejects.toEqual(code("cancelled"));
    expect(heard.filter(({ init }) => init.mode === "no-cors")).toEqual([]);
  });

  it("is not waited for longer than twenty seconds", async () => {
    jest.useFakeTimers();
    try {
      const { network } = fakeNetwork(unreachable, { greeting: ({ init }) => hanging(init) });
      const opening = openClickHouse(url, login, network);
      const outcome = expect(opening).rejects.toEqual(code("database-unreachable"));
      await jest.advanceTimersByTimeAsync(20_000);
      await outcome;
    } finally {
      jest.useRealTimers();
    }
  });
});

/** Answers nothing until it is aborted. */
const hanging = ({ signal }: RequestInit): Promise<Response> =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("Aborted", "AbortError")));
  });

describe("A query that does not go well", () => {
  it.each([
    [516, "AUTHENTICATION_FAILED", "database-login"],
    [164, "READONLY", "database-read-only"],
    [497, "ACCESS_DENIED", "database-rights"],
    [81, "UNKNOWN_DATABASE", "database-unknown"],
    [60, "UNKNOWN_TABLE", "database-table-unknown"],
    [47, "UNKNOWN_IDENTIFIER", "database-column-unknown"],
    [159, "TIMEOUT_EXCEEDED", "database-time-out"],
    [241, "MEMORY_LIMIT_EXCEEDED", "database-memory"],
    [396, "TOO_MANY_ROWS_OR_BYTES", "database-limit"],
    [202, "TOO_MANY_SIMULTANEOUS_QUERIES", "database-busy"],
    [279, "ALL_CONNECTION_TRIES_FAILED", "database-node-down"],
    [394, "QUERY_WAS_CANCELLED", "database-stopped"],
    [386, "NO_COMMON_TYPE", "database-refused"],
  ])("for ClickHouse's %i %s is %s, with what the server said", async (number, kind, expected) => {
    const { network } = fakeNetwork(() => exception(number, kind, "Column `x`\n  is not there"));
    const clickHouse = await openClickHouse(url, login, network);
    await expect(clickHouse.rows(query)).rejects.toEqual(
      code(expected, {
        code: `${number} ${kind}`,
        host: "ch.example.com:8443",
        said: "Column `x` is not there.",
      }),
    );
  });

  it("on one machine of several is told by that machine's own error", async () => {
    const said =
      "Received from ch2:9000. DB::Exception: Code: 241. DB::Exception: Memory limit (total) exceeded";
    const { network } = fakeNetwork(() => exception(279, "MEMORY_LIMIT_EXCEEDED", said));
    const clickHouse = await openClickHouse(url, login, network);
    await expect(clickHouse.rows(query)).rejects.toEqual(code("database-memory"));
  });

  it("for a server that is gone in its middle is a lost connection", async () => {
    const torn = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"data":[['));
        controller.error(new TypeError("network error"));
      },
    });
    for (const answer of [unreachable, () => new Response(torn)]) {
      const clickHouse = await openClickHouse(url, login, fakeNetwork(answer).network);
      await expect(clickHouse.rows(query)).rejects.toEqual(code("database-lost"));
    }
  });

  it("never tells the password", async () => {
    const { network } = fakeNetwork(() => exception(516, "AUTHENTICATION_FAILED"));
    const failure: unknown = await (
      await openClickHouse(url, login, network)
    )
      .rows(query)
      .catch((thrown) => thrown);
    expect(JSON.stringify(failure)).toContain("database-login");
    expect(JSON.stringify(failure)).not.toContain("ワード");
  });
});

describe("A query under way", () => {
  it("is ended by Cancel here and on the server, by its id", async () => {
    const stop = new AbortController();
    const { network, heard } = fakeNetwork(({ sql, init }) =>
      sql.startsWith("KILL") ? rows() : hanging(init),
    );
    const clickHouse = await openClickHouse(url, login, network);
    const asking = clickHouse.rows(query, { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve));
    stop.abort();
    await expect(asking).rejects.toEqual(code("cancelled"));
    await new Promise((resolve) => setTimeout(resolve));
    const [asked, killed] = heard.slice(-2);
    expect(killed!.sql).toContain("KILL QUERY WHERE query_id = {id:String} SYNC");
    expect(killed!.url.searchParams.get("param_id")).toBe(asked!.url.searchParams.get("query_id"));
  });

  it("is not asked once it is called off", async () => {
    const { network, heard } = fakeNetwork(() => rows());
    const clickHouse = await openClickHouse(url, login, network);
    const before = heard.length;
    await expect(clickHouse.rows(query, { signal: AbortSignal.abort() })).rejects.toEqual(code("cancelled"));
    expect(heard.length).toBe(before);
  });

  it("says how many rows it has read, until it ends; a server that keeps this to itself is not asked again", async () => {
    jest.useFakeTimers();
    try {
      for (const isTold of [true, false]) {
        let finish: (answer: Response) => void = () => undefined;
        const { network, heard } = fakeNetwork(({ sql }) => {
          if (!sql.includes("system.processes"))
            return new Promise<Response>((resolve) => (finish = resolve));
          return isTold ? rows(["250", "1000"]) : exception(497, "ACCESS_DENIED");
        });
        const clickHouse = await openClickHouse(url, login, network);
        const told: Progress[] = [];
        const asking = clickHouse.rows(query, { onProgress: (progress) => told.push(progress) });
        await jest.advanceTimersByTimeAsync(2500);
        finish(rows([7]));
        expect(await asking).toEqual([[7]]);
        await jest.advanceTimersByTimeAsync(5000);
        const progress = { done: 250, total: 1000 };
        expect(told).toEqual(isTold ? [progress, progress] : []);
        expect(heard.filter(({ sql }) => sql.includes("system.processes")).length).toBe(isTold ? 2 : 1);
      }
    } finally {
      jest.useRealTimers();
    }
  });
});
