import { ClickHouseError } from "@clickhouse/client-web";
import { WorkbookProblem } from "../../../workbook/ports/problem";
import type { databaseProblems } from "../../../workbook/ports/database-problems";
import { ForeignAnswer } from "./answering-fetch";

type DatabaseProblem = (typeof databaseProblems)[number];

/** ClickHouse's own names of its errors, by what is to be done about them. */
const namesOf: Partial<Readonly<Record<DatabaseProblem, readonly string[]>>> = {
  "database-login": ["AUTHENTICATION_FAILED", "UNKNOWN_USER", "WRONG_PASSWORD", "REQUIRED_PASSWORD"],
  // This user may not even set limits.
  "database-read-only": ["READONLY"],
  "database-rights": ["ACCESS_DENIED"],
  "database-unknown": ["UNKNOWN_DATABASE"],
  "database-table-unknown": ["UNKNOWN_TABLE"],
  "database-column-unknown": ["UNKNOWN_IDENTIFIER", "NOT_FOUND_COLUMN_IN_BLOCK", "NO_SUCH_COLUMN_IN_TABLE"],
  "database-time-out": ["TIMEOUT_EXCEEDED", "TOO_SLOW"],
  "database-memory": ["MEMORY_LIMIT_EXCEEDED"],
  "database-limit": ["TOO_MANY_ROWS", "TOO_MANY_BYTES", "TOO_MANY_ROWS_OR_BYTES"],
  "database-busy": ["TOO_MANY_SIMULTANEOUS_QUERIES", "QUOTA_EXCEEDED"],
  "database-node-down": [
    "NETWORK_ERROR",
    "SOCKET_TIMEOUT",
    "ALL_CONNECTION_TRIES_FAILED",
    "ALL_REPLICAS_ARE_STALE",
    "ATTEMPT_TO_READ_AFTER_EOF",
  ],
  "database-stopped": ["QUERY_WAS_CANCELLED"],
};

const problemOfName = new Map(
  Object.entries(namesOf).flatMap(([problem, names]) =>
    names.map((name) => [name, problem as DatabaseProblem] as const),
  ),
);

/** What a gateway before the server says of itself. */
const problemOfStatus: Readonly<Record<number, DatabaseProblem>> = {
  ...{ 401: "database-login", 403: "database-login", 429: "database-busy" },
  ...{ 502: "database-node-down", 503: "database-node-down", 504: "database-time-out" },
};

const longestQuote = 300;

/**
 * A query's failure as the user is told of it.
 *
 * @returns `null` where nothing came back at all
 */
export function problemOf(failure: unknown, host: string): WorkbookProblem | null {
  const about = { host, code: "", said: "" };
  if (failure instanceof ForeignAnswer) {
    const code = problemOfStatus[failure.status] ?? "database-foreign";
    return new WorkbookProblem(code, { ...about, code: failure.status }, { cause: failure });
  }
  // What came back is no JSON.
  if (failure instanceof SyntaxError)
    return new WorkbookProblem("database-foreign", { ...about, code: 200 }, { cause: failure });
  // The client knows no other sign of its own time-out.
  if (failure instanceof Error && failure.message === "Timeout error.")
    return new WorkbookProblem("database-time-out", about, { cause: failure });
  if (!(failure instanceof ClickHouseError)) return null;
  const { type = "", code, message } = failure;
  const said = message.replace(/\s+/g, " ").trim().slice(0, longestQuote);
  return new WorkbookProblem(
    problemOfName.get(type) ?? "database-refused",
    { ...about, code: `${code} ${type}`, said },
    { cause: failure },
  );
}
