import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import type { SqlValue } from "../../../src/sources/clickhouse/clickhouse";
import type { ChdbSession } from "./chdb";

/** Who may ask, and how slow the server is. */
export interface EndpointManner {
  readonly user: string;
  readonly password: string;
  /** Milliseconds before each answer. */
  readonly delay?: number;
}

const ownHeaders =
  "x-clickhouse-summary,x-clickhouse-query-id,x-clickhouse-exception-code,x-clickhouse-format";
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization, content-type",
  "access-control-allow-methods": "POST, GET, OPTIONS",
  "access-control-expose-headers": ownHeaders,
};
/** What a request says of itself and not of the query's settings. */
const notSettings =
  /^(query|query_id|database|default_format|session_id|session_timeout|enable_http_compression|wait_end_of_query|role|send_progress_in_http_headers|http_headers_progress_interval_ms|param_.*)$/;

/** ClickHouse's HTTP interface before the engine without a server: for one reader, who may change nothing. */
export function httpEndpoint(session: ChdbSession, manner: EndpointManner): Server {
  return createServer((request, response) => {
    answer(session, manner, request, response).catch((failure: unknown) => {
      const message = failure instanceof Error ? failure.message : String(failure);
      const [, code = "1000"] = /Code: (\d+)/.exec(message) ?? [];
      const status = { "62": 400, "47": 404, "60": 404 }[code] ?? 500;
      refuse(response, status, code, message.replace(/^.*?Code: \d+\. DB::Exception: /s, ""));
    });
  });
}

async function answer(
  session: ChdbSession,
  { user, password, delay = 0 }: EndpointManner,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "OPTIONS") return void response.writeHead(204, cors).end();
  if (url.pathname === "/ping") return void response.writeHead(200, cors).end("Ok.\n");
  const login = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const { "x-clickhouse-user": ownUser, "x-clickhouse-key": key } = request.headers;
  if (request.headers.authorization !== login && !(ownUser === user && key === password))
    return refuse(response, 403, "516", `${user}: Authentication failed. (AUTHENTICATION_FAILED)`);
  const { sql, values, settings, format } = await asked(request, url);
  await new Promise((resolve) => setTimeout(resolve, delay));
  // There is one thread for all: what was killed has ended by now, as far as anybody can tell.
  if (/^\s*kill\s+query/i.test(sql)) return send(response, url, format, '{"meta":[],"data":[],"rows":0}');
  const limited = `select * from (${sql}) settings ${[...settings, "readonly = 2"].join(", ")}`;
  const text =
    Object.keys(values).length === 0
      ? session.query(limited, format)
      : session.queryBind(limited, values, format);
  send(response, url, format, text);
}

function send(response: ServerResponse, url: URL, format: string, text: string): void {
  response.writeHead(200, {
    ...cors,
    "content-type": "application/json; charset=UTF-8",
    "x-clickhouse-format": format,
    "x-clickhouse-query-id": url.searchParams.get("query_id") ?? "",
    "x-clickhouse-summary": '{"read_rows":"0","read_bytes":"0","result_rows":"0"}',
  });
  response.end(text);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { ...cors, "x-clickhouse-exception-code": code, "content-type": "text/plain" });
  response.end(`Code: ${code}. DB::Exception: ${message} (version 26.7.3.1)`);
}

/** A query with its parameters, which come in the address or as the parts of a form. */
async function asked(request: IncomingMessage, url: URL) {
  const body = await bodyOf(request);
  const type = request.headers["content-type"] ?? "";
  const parts = type.startsWith("multipart/form-data")
    ? await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData()
    : null;
  const given = new Map<string, string>(url.searchParams);
  parts?.forEach((value, name) => given.set(name, typeof value === "string" ? value : ""));
  const whole = [given.get("query") ?? "", parts ? "" : body.toString("utf8")]
    .join("\n")
    .trim()
    .replace(/;$/, "");
  const [, stated] = /\sformat\s+(\w+)\s*$/i.exec(whole) ?? [];
  const sql = whole.replace(/\sformat\s+\w+\s*$/i, "");
  const isSetting = ([name]: [string, string]): boolean => !notSettings.test(name);
  return {
    sql,
    format: stated ?? given.get("default_format") ?? "TabSeparated",
    settings: [...url.searchParams].filter(isSetting).map(([name, value]) => `${name} = ${literalOf(value)}`),
    values: Object.fromEntries(
      [...given].flatMap(([name, value]) =>
        name.startsWith("param_") ? [[name.slice("param_".length), boundValue(sql, name, value)]] : [],
      ),
    ),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces);
  return request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}

const literalOf = (value: string): string =>
  /^-?\d+(\.\d+)?$/.test(value) ? value : `'${value.replace(/[\\']/g, "\\$&")}'`;

/** Parameters come as ClickHouse spells them; the engine takes values. */
function boundValue(sql: string, name: string, text: string): SqlValue {
  const [, type = "String"] = new RegExp(`\\{${name.slice("param_".length)}:([^}]+)\\}`).exec(sql) ?? [];
  if (type === "String")
    return text.replace(/\\(.)/g, (_, one: string) => ({ t: "\t", n: "\n" })[one] ?? one);
  if (!type.startsWith("Array(")) return Number(text);
  if (type !== "Array(String)")
    return text
      .replace(/[[\]\s]/g, "")
      .split(",")
      .filter(Boolean)
      .map(Number);
  return [...text.matchAll(/'((?:[^'\\]|\\.|'')*)'/g)].map(([, one = ""]) =>
    one.replace(/\\(.)|''/g, (_, kept?: string) => kept ?? "'"),
  );
}
