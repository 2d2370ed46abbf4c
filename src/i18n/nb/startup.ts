import type { StartupTexts } from "../startup-texts";

export const startup: StartupTexts = {
  outside:
    "Denne siden er innmaten i Stay, et tillegg for Excel, og gjør ingenting alene. Åpne Excel, og legg til Stay der.",
  failed:
    "Oppgaveruten til Stay kunne ikke lastes, trolig fordi nettverket ikke kan nås. Funksjoner i celler virker fortsatt. Sjekk tilkoblingen, og prøv igjen.",
  again: "Prøv igjen",
};
