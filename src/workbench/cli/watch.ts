import type { Page } from "playwright-core";

export interface Watched {
  /** The error with what the page itself reported beside it. */
  explain(error: unknown): Error;
  /** Throws where the page asked for anything outside its own server. */
  check(): void;
}

/** Keeps an eye on what a page reports and whom it asks. */
export function watch(page: Page, origin: string): Watched {
  const reports: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => void reports.push(error.message));
  const consider = (url: string): void => {
    if (!url.startsWith(`${origin}/`) && /^(https?|wss?):/.test(url)) strangers.push(url);
  };
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    reports.push(message.text());
    consider(refused(message.text()));
  });
  page.on("request", (request) => consider(request.url()));
  return {
    explain(error) {
      const message = error instanceof Error ? error.message : String(error);
      const heard = reports.slice(-5).map((report) => `  the page reported: ${report.slice(0, 300)}`);
      return new Error([message, ...heard].join("\n"), { cause: error });
    },
    check() {
      if (strangers.length > 0)
        throw new Error(`The page asked for addresses outside: ${strangers.join(", ")}`);
    },
  };
}

/** The address that a page's own policy kept it from: such a request is reported in the console alone. */
function refused(report: string): string {
  if (!report.includes("Content Security Policy")) return "";
  const [attempt = ""] = report.split(/ violates | because /);
  return /'([^']+)'/.exec(attempt)?.[1] ?? "";
}
