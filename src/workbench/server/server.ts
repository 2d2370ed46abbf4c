import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { basename, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { localCertificate, publicKeyHash } from "./certificate";
import {
  contentType,
  fileFor,
  headersFor,
  redirectFor,
  withLocalOffice,
  type Audience,
  type Location,
} from "./routes";

export interface ServerOptions {
  /** First port to try; 0 lets the system choose. */
  readonly port: number;
  /** The project's folder. */
  readonly root: string;
  readonly audience?: Audience;
  /** How many ports to try, one after the other. */
  readonly tries?: number;
  /** Key and certificate to use instead of our own. */
  readonly certificate?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly spki: string;
  close(): Promise<void>;
}

/** Serves the built product over https, to this machine alone. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, audience = "workbench", tries = 20 } = options;
  const own = options.certificate ?? (await localCertificate(join(root, ".certificates")));
  const answer: RequestListener = (request, response) => {
    respond(request, response, root, audience).catch(() => response.destroy());
  };
  for (let port = options.port; ; port += 1) {
    try {
      const servers = await listen(own, answer, port);
      const actual = portOf(servers[0]);
      return {
        url: `https://localhost:${actual}`,
        port: actual,
        spki: publicKeyHash(own.cert.toString()),
        close: async () => void (await Promise.all(servers.map(shut))),
      };
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE" || port + 1 >= options.port + tries) throw error;
    }
  }
}

type Servers = readonly [Server, ...Server[]];

/**
 * Listens on both loopback addresses: a browser may try either for `localhost`, and on the other one
 * somebody else's server would answer. A machine without IPv6 has the first alone.
 */
async function listen(
  tls: ServerOptions["certificate"],
  answer: RequestListener,
  port: number,
): Promise<Servers> {
  const first = await open(createServer({ ...tls }, answer), port, "127.0.0.1");
  try {
    return [first, await open(createServer({ ...tls }, answer), portOf(first), "::1")];
  } catch (error) {
    if (["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(codeOf(error))) return [first];
    await shut(first);
    throw error;
  }
}

function open(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, ipv6Only: true }, () => resolve(server.removeListener("error", reject)));
  });
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  audience: Audience,
): Promise<void> {
  // A foreign page that points its own name at this machine is refused by the name it asks for.
  if (!isOurs(request)) return refuse(response, 421, "This server answers to localhost alone.");
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, "Only GET and HEAD.");
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const elsewhere = redirectFor(pathname, audience);
  if (elsewhere !== null) {
    response.writeHead(302, { location: elsewhere }).end();
    return;
  }
  const file = await existing(fileFor(pathname, root, audience));
  if (file === null) return refuse(response, 404, "There is no such file.");
  const headers = { ...headersFor(pathname, audience), "content-type": contentType(file) };
  if (audience === "workbench" && basename(file) === "taskpane.html") {
    const page = Buffer.from(withLocalOffice(await readFile(file, "utf8")));
    response.writeHead(200, { ...headers, "content-length": page.length });
    response.end(request.method === "HEAD" ? undefined : page);
    return;
  }
  response.writeHead(200, { ...headers, "content-length": (await stat(file)).size });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

function isOurs(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  return [`localhost:${port}`, `127.0.0.1:${port}`].includes(request.headers.host?.toLowerCase() ?? "");
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${reason}\n`);
}

/** Path of the file itself, if there is one and no link leads out of its folder. */
async function existing(location: Location | null): Promise<string | null> {
  if (location === null) return null;
  try {
    const [folder, file] = await Promise.all([realpath(location.folder), realpath(location.file)]);
    return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
