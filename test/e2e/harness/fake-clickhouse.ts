import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A query as the server heard it. */
export interface HeardQuery {
  readonly id: string;
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

type Rows = readonly (readonly unknown[])[];

export interface FakeClickHouse {
  readonly address: string;
  readonly heard: HeardQuery[];
  /** Whether browsers are told that other pages may read the answers. */
  isOpenToPages: boolean;
  /** The next query that counts waits until it is killed. */
  isSlow: boolean;
  close(): Promise<void>;
}

interface FakeOptions {
  readonly user: string;
  readonly password: string;
  /** Rows for a query; `null` where there are none to be had. */
  readonly answer: (sql: string) => Rows | null;
  /** Whether a query is one that counts. */
  readonly isCounting: (sql: string) => boolean;
}

/** The HTTP interface of a ClickHouse, as far as Stay speaks to it; what it counts is made up. */
export async function startFakeClickHouse(options: FakeOptions): Promise<FakeClickHouse> {
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    answer(request, response).catch((failure: unknown) => refuse(response, 500, "1002", String(failure)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const fake: FakeClickHouse = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    isOpenToPages: true,
    isSlow: false,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return fake;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (fake.isOpenToPages && request.headers.origin) {
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "authorization, content-type");
      response.setHeader("access-control-allow-methods", "POST, GET, OPTIONS");
    }
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    if (request.method === "GET") return void response.end("Ok.\n");
    const expected = Buffer.from(`${options.user}:${options.password}`, "utf8").toString("base64");
    if (request.headers.authorization !== `Basic ${expected}`)
      return refuse(response, 403, "516", `${options.user}: Authentication failed. (AUTHENTICATION_FAILED)`);
    const query = await heardQuery(request);
    fake.heard.push(query);
    const { sql, id, settings, parameters } = query;
    if (sql.startsWith("KILL QUERY")) {
      waiting.get(parameters["id"] ?? "")?.();
      return void response.end();
    }
    if (sql.includes("system.settings"))
      return send(response, [
        ["readonly", "2"],
        ["max_execution_time", "0"],
      ]);
    if (sql.includes("system.processes")) return send(response, [["1250", "5000"]]);
    if (settings["max_execution_time"] !== "600" || "readonly" in settings || id === "")
      return refuse(response, 500, "164", "Cannot modify a setting (READONLY)");
    const rows = options.answer(sql);
    if (rows === null) return refuse(response, 404, "60", `No answer to ${sql} (UNKNOWN_TABLE)`);
    if (fake.isSlow && options.isCounting(sql)) {
      fake.isSlow = false;
      await new Promise<void>((killed) => waiting.set(id, killed));
      return refuse(response, 500, "394", "Query was cancelled (QUERY_WAS_CANCELLED)");
    }
    send(response, rows);
  }
}

async function heardQuery(request: IncomingMessage): Promise<HeardQuery> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const id = searchParams.get("query_id") ?? "";
  searchParams.delete("query_id");
  const named = [...searchParams].filter(([name]) => name.startsWith("param_"));
  return {
    id,
    sql: Buffer.concat(parts).toString("utf8"),
    parameters: Object.fromEntries(named.map(([name, value]) => [name.slice("param_".length), value])),
    settings: Object.fromEntries([...searchParams].filter(([name]) => !name.startsWith("param_"))),
  };
}

function send(response: ServerResponse, data: Rows): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ data, rows: data.length }));
}

function refuse(response: ServerResponse, status: number, code: string, said: string): void {
  response.writeHead(status, { "x-clickhouse-exception-code": code });
  response.end(`Code: ${code}. DB::Exception: ${said} (version 26.3.1.1)`);
}
