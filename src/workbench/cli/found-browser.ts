/** A browser to start, with what its start needs. */
export interface FoundBrowser {
  /** For people. */
  readonly name: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}
