import type { Appearance } from "../taskpane/theme-names";
import type { AppearanceSource } from "../taskpane/services";

/** The colours a host states, as far as they tell its theme. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
}

/** Below this, dark text could not be read on a background. */
const darkBelow = 0.3;

/**
 * How the pane has to look: a system that forces colours, or a host whose page is pure black, asks for high contrast;
 * otherwise the lightness of the host's page decides.
 */
export function appearanceOf(theme: HostTheme | undefined, forcedColours: boolean): Appearance {
  if (forcedColours) return "contrast";
  const lightness = lightnessOf(theme?.bodyBackgroundColor ?? "");
  if (lightness === null) return "light";
  return lightness === 0 ? "contrast" : lightness < darkBelow ? "dark" : "light";
}

/** From 0, black, to 1, white; `null` where the text is no colour. */
function lightnessOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Follows the host's theme and the system's forced colours. */
export function officeAppearance(): AppearanceSource {
  const forced = window.matchMedia("(forced-colors: active)");
  const listeners = new Set<() => void>();
  let theme: HostTheme | undefined = Office.context.officeTheme;
  const tell = () => listeners.forEach((listener) => listener());

  forced.addEventListener("change", tell);
  Office.context.document.addHandlerAsync(
    Office.EventType.OfficeThemeChanged,
    (change: { readonly officeTheme?: HostTheme }) => {
      theme = change.officeTheme ?? Office.context.officeTheme;
      tell();
    },
  );

  return {
    current: () => appearanceOf(theme, forced.matches),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
