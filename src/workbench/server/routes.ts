import { extname, join, resolve, sep } from "node:path";

/** Whom the server serves: the workbench page, or Excel itself, which loads the add-in alone. */
export type Audience = "workbench" | "excel";

const officeLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const contentType = (file: string): string =>
  types[extname(file).toLowerCase()] ?? "application/octet-stream";

/** A file and the served folder that it must stand in. */
export interface Location {
  readonly folder: string;
  readonly file: string;
}

/** The file that answers a path, or `null`. What leads out of the served folders is no file. */
export function fileFor(pathname: string, root: string, audience: Audience): Location | null {
  const path = decoded(pathname);
  if (path === null) return null;
  if (audience === "workbench") {
    if (path.startsWith("/workbench/")) {
      const rest = path.slice("/workbench/".length);
      return within(join(root, "build", "workbench"), rest === "" ? "index.html" : rest);
    }
    // The library asks for its parts in mixed case; the package's files are all lower case.
    if (path.startsWith("/office/")) {
      const rest = path.slice("/office/".length).toLowerCase();
      return within(join(root, "node_modules", "@microsoft", "office-js", "dist"), rest);
    }
  }
  return within(join(root, "dist"), path.slice(1));
}

/** Where a path that names no file sends the browser instead. */
export function redirectFor(pathname: string, audience: Audience): string | null {
  if (audience === "workbench" && (pathname === "/" || pathname === "/workbench")) return "/workbench/";
  return null;
}

/** The add-in's page with office.js taken from the installed package instead of Microsoft's network. */
export function withLocalOffice(html: string): string {
  const script = new RegExp(`(src\\s*=\\s*["']?)${officeLibrary.replaceAll(".", "\\.")}`, "g");
  return html.replace(script, "$1/office/office.js");
}

/** Headers for every answer; the workbench page, which has no policy of its own, gets one here. */
export function headersFor(pathname: string, audience: Audience): Readonly<Record<string, string>> {
  const always = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
  // Excel on the web fetches the functions' metadata from its own origin.
  if (audience === "excel") return { ...always, "access-control-allow-origin": "*" };
  const guarded = { ...always, "cross-origin-resource-policy": "same-origin" };
  if (pathname.startsWith("/workbench/")) return { ...guarded, "content-security-policy": workbenchPolicy };
  return { ...guarded, "content-security-policy": "frame-ancestors 'self'" };
}

const workbenchPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return /[\0\\]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

function within(folder: string, rest: string): Location | null {
  const file = resolve(folder, `.${sep}${rest}`);
  return rest !== "" && file.startsWith(folder + sep) ? { folder, file } : null;
}
