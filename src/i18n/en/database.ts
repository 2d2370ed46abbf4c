/** What the pane says of a database as the source of reports, and of what can stand between Stay and it. */
export const database = {
  "pane.source.database": "A database",
  "pane.source.database.hint":
    "A ClickHouse of your team. It counts where its rows are: counts come here, and a few rows by which columns are recognised. Nothing of the workbook goes there.",
  "pane.source.database.label": "Database:",
  "pane.source.database.size": "{table} at {host}, {rows, plural, one {# row} other {# rows}}",
  "pane.source.database.other": "Connect to another table…",

  "pane.database.form": "Connect to a ClickHouse",
  "pane.database.address": "Address",
  "pane.database.address.hint": "Such as https://clickhouse.example.com:8443",
  "pane.database.database": "Database",
  "pane.database.table": "Table or view",
  "pane.database.user": "User",
  "pane.database.password": "Password",
  "pane.database.password.hint": "Kept in memory until the pane is closed, and nowhere else.",
  "pane.database.sharded-by": "Column that keeps a customer on one machine (optional)",
  "pane.database.sharded-by.hint":
    "For a table spread over several machines by this column: each then counts its own customers. Leave it blank if you are not sure.",
  "pane.database.needed": "Please fill in.",
  "pane.database.connect": "Connect",
  "pane.database.connecting": "Connecting to {host}",
  "pane.database.connected": "Connected to {host}.",
  "pane.database.steps": "Steps of the connection",
  "pane.database.step.address": "Address",
  "pane.database.step.server": "Server",
  "pane.database.step.login": "Login",
  "pane.database.step.table": "Table",
  "pane.database.step.done": "in order",
  "pane.database.step.under-way": "being tried…",
  "pane.database.step.failed": "does not work",
  "pane.database.step.waiting": "not tried yet",

  "pane.log-in.title": "Log in to {host}",
  "pane.log-in.why":
    "The data of this report are in {table} at {host}. Your password goes to this address alone: log in only if you know it.",
  "pane.log-in.refresh": "Log in and refresh",

  "pane.reports.needs-rows": "Needs the rows themselves: a range or a file",
  "pane.asked.title": "How it is asked",
  "pane.asked.one-scan": "One scan: all rows of a customer are brought together, then counted.",
  "pane.asked.per-shard": "Per machine: each counts its own customers, and the counts are added up.",
  "pane.asked.copy": "Copy the queries",
  "pane.asked.copied": "Copied.",
  "pane.asked.not-copied": "Copying is not allowed here. Select the text instead.",

  "workbook.database-address":
    "“{address}” is not an address of a ClickHouse. Write that of its HTTP interface, such as https://clickhouse.example.com:8443, without a user or password in it and without ? or #.",
  "workbook.database-insecure":
    "The way to {host} would not be encrypted, and your password could be read on it. Use an address with https (port 8443 is usual); http is for this machine alone.",
  "workbook.database-policy":
    "This Stay may not speak to {host}: the security policy of its page does not name it. Ask whoever provides Stay to build it with STAY_CLICKHOUSE={origin}.",
  "workbook.database-local-network":
    "{host} did not answer. It is an address of the local network, and a browser lets a page inside Excel reach such addresses with a permission alone, which it may not even ask for here. A server that is down or a certificate that is not trusted would look the same. Allow the local network if the browser asks; else have the server given a public https name.",
  "workbook.database-cors":
    "{host} answers, but does not let this page read it (CORS). Ask its administrator to name this page’s address under http_options_response in the server’s configuration. Before ClickHouse 22.10 a wrong password looked the same: check it as well.",
  "workbook.database-unreachable":
    "{host} could not be reached. The browser does not tell whether the name is wrong, the server or the network is down, a firewall stands in between, or the certificate is not trusted. Open {origin}/ping in a browser: it says what is wrong, or “Ok.” where it is not the server.",
  "workbook.database-foreign":
    "What answers at {host} is not the HTTP interface of a ClickHouse (status {code}). Check address and port: 8443 is usual; 9000 and 9440 are for other programs.",
  "workbook.database-login":
    "{host} refused the login. Check user and password, and ask its administrator whether this user may log in from your network.",
  "workbook.database-read-only":
    "This user of {host} has readonly = 1, which forbids even time limits. Ask its administrator for readonly = 2: that still forbids all writing.",
  "workbook.database-rights":
    "This user may not read all that the report asks for at {host}. Ask its administrator for SELECT on the table. The server says: {said}",
  "workbook.database-unknown":
    "There is no such database at {host}, or this user may not see it. Check its name. The server says: {said}",
  "workbook.database-table-unknown":
    "There is no such table or view at {host}, or this user may not see it. Check the names of database and table. {said}",
  "workbook.database-column-unknown":
    "A column is missing at {host}: it was renamed or deleted. Choose the columns again. The server says: {said}",
  "workbook.database-time-out":
    "{host} did not finish in the time allowed, and the query was ended. Choose a table or view with fewer rows, or ask its administrator for a longer max_execution_time. The workbook is unchanged.",
  "workbook.database-memory":
    "The query needs more memory than {host} allows. Choose a table or view with fewer customers, or ask its administrator for a higher max_memory_usage. The workbook is unchanged. The server says: {said}",
  "workbook.database-limit":
    "The query would read or return more rows than {host} allows. Choose a table or view with fewer rows, or ask its administrator for higher limits. The workbook is unchanged. The server says: {said}",
  "workbook.database-busy":
    "{host} has too much to do, or this user has used up what he may ask. Wait a little, then try again.",
  "workbook.database-node-down":
    "A machine behind {host} does not answer, so the counts would not be complete and none were taken. Try again later, or tell its administrator. The workbook is unchanged. {said}",
  "workbook.database-stopped":
    "The query was ended on {host}, not by you. Try again, or ask its administrator. The workbook is unchanged.",
  "workbook.database-lost":
    "The connection to {host} broke off. Check network or VPN, then try again. The workbook is unchanged.",
  "workbook.database-refused":
    "{host} refused the query ({code}). The workbook is unchanged. If it happens again, report this: {said}",
} as const satisfies Readonly<Record<string, string>>;
