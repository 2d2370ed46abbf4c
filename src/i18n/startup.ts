import type { Locale } from "../contract/locale";

/** What the page says before its other texts can be loaded, or when they cannot. */
export interface StartupTexts {
  readonly outside: string;
  readonly failed: string;
  readonly again: string;
}

export const startupTexts: Readonly<Record<Locale, StartupTexts>> = {
  en: {
    outside:
      "This page is the inside of Stay, an add-in for Excel, and does nothing on its own. Open Excel and add Stay there.",
    failed:
      "The task pane of Stay could not be loaded, probably because the network is not reachable. Functions in cells keep working. Check the connection, then try again.",
    again: "Try again",
  },
  da: {
    outside:
      "Denne side er indmaden af Stay, et tilføjelsesprogram til Excel, og gør intet alene. Åbn Excel, og tilføj Stay der.",
    failed:
      "Opgaveruden til Stay kunne ikke hentes, sandsynligvis fordi netværket ikke kan nås. Funktioner i celler virker fortsat. Tjek forbindelsen, og prøv igen.",
    again: "Prøv igen",
  },
};
