/** What the page says before its other texts can be loaded, or when they cannot. */
export interface StartupTexts {
  readonly outside: string;
  readonly failed: string;
  readonly again: string;
}
