export type Theme = "light" | "dark" | "contrast";

/** `Office.context.officeTheme` in Excel's white, black and high-contrast themes. */
const themes: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#000000",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#3B3A39",
    controlForegroundColor: "#FFFFFF",
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
  },
};

/** What the client library's page has, as far as a theme needs it. */
interface LibraryPage {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Gives the page a theme. Excel on Windows and Mac states one; the library for Excel on the web leaves
 * `Office.context.officeTheme` out and its protocol has no word for it. This is the one place where the workbench
 * plays those two: the context inherits the property, nothing of the library is replaced, and where a later library
 * brings a theme of its own, that one counts. To be called when the library is loaded and has no context yet.
 */
export function stageTheme(page: object | null, theme: Theme): void {
  const context = (page as LibraryPage | null)?.OSF?.DDA?.Context;
  if (context)
    Object.defineProperty(context.prototype, "officeTheme", { value: themes[theme], configurable: true });
}
