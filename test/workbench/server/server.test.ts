import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer, type ServerOptions } from "../../../src/workbench/server/server";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as is: `fetch` and `URL` would tidy the path before the server saw it. */
function ask(port: number, path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { method = "GET", host = `localhost:${port}` } = options;
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method, headers: { host }, rejectUnauthorized: false },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on("error", reject).end();
  });
}

describe("the server", () => {
  let root: string;
  let server: RunningServer | undefined;
  const start = async (options: Partial<ServerOptions> = {}): Promise<number> => {
    server = await startServer({ port: 0, root, ...options });
    return server.port;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "served-"));
    const files: Record<string, string> = {
      "dist/taskpane.html":
        '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      "dist/assets/note.txt": "a note",
      "build/workbench/index.html": "the workbench",
      "node_modules/@microsoft/office-js/dist/office.js": "the library",
      "secret.txt": "a secret",
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(root, name, ".."), { recursive: true });
      await writeFile(join(root, name), text);
    }
    await symlink(join(root, "secret.txt"), join(root, "dist", "link.txt"));
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  afterAll(() => rm(root, { recursive: true }));

  it("serves the workbench, the add-in and the office library from one origin", async () => {
    const port = await start();
    expect((await ask(port, "/workbench/")).body).toBe("the workbench");
    expect((await ask(port, "/assets/note.txt")).body).toBe("a note");
    expect((await ask(port, "/office/OFFICE.js")).body).toBe("the library");
    expect((await ask(port, "/")).headers.location).toBe("/workbench/");
  });

  it("gives the workbench the add-in's page with the local library and Excel the page as it was built", async () => {
    expect((await ask(await start(), "/taskpane.html")).body).toBe(
      '<script src="/office/office.js"></script>',
    );
    await server?.close();
    const forExcel = await ask(await start({ audience: "excel" }), "/taskpane.html");
    expect(forExcel.body).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(forExcel.headers["access-control-allow-origin"]).toBe("*");
  });

  it.each(["evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example:3000"])(
    "refuses the host name '%s'",
    async (host) => {
      expect((await ask(await start(), "/taskpane.html", { host })).status).toBe(421);
    },
  );

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/link.txt",
    "/assets/",
    "/assets",
    "/missing",
  ])("has nothing at %s", async (path) => {
    const answer = await ask(await start(), path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("answers GET and HEAD alone", async () => {
    const port = await start();
    expect((await ask(port, "/assets/note.txt", { method: "POST" })).status).toBe(405);
    const head = await ask(port, "/assets/note.txt", { method: "HEAD" });
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "6", ""]);
  });

  it("lets nothing be cached, guessed or framed from elsewhere", async () => {
    const port = await start();
    const { headers } = await ask(port, "/workbench/");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect((await ask(port, "/taskpane.html")).headers["content-security-policy"]).toBe(
      "frame-ancestors 'self'",
    );
  });

  it("takes the next port when one is taken, and says which it took", async () => {
    const squatter = createServer();
    const taken = await new Promise<number>((resolve) => {
      squatter.listen(0, "127.0.0.1", () => resolve((squatter.address() as AddressInfo).port));
    });
    try {
      expect(await start({ port: taken })).toBeGreaterThan(taken);
      await expect(startServer({ port: taken, root, tries: 1 })).rejects.toMatchObject({
        code: "EADDRINUSE",
      });
    } finally {
      squatter.close();
    }
  });
});
