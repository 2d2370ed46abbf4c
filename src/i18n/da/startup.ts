import type { StartupTexts } from "../startup-texts";

export const startup: StartupTexts = {
  outside:
    "Denne side er indmaden af Stay, et tilføjelsesprogram til Excel, og gør intet alene. Åbn Excel, og tilføj Stay der.",
  failed:
    "Opgaveruden til Stay kunne ikke hentes, sandsynligvis fordi netværket ikke kan nås. Funktioner i celler virker fortsat. Tjek forbindelsen, og prøv igen.",
  again: "Prøv igen",
};
