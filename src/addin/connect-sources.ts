/** The addresses beside its own to which a page's policy lets it connect: those that the build was given. */
export function connectSources(page: Document): readonly string[] {
  const policy =
    page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
  const [, connecting = ""] = /(?:^|;)\s*connect-src\s+([^;]*)/.exec(policy) ?? [];
  return connecting.split(/\s+/).filter((source) => /^https?:\/\//.test(source));
}
