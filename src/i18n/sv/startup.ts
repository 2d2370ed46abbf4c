import type { StartupTexts } from "../startup-texts";

export const startup: StartupTexts = {
  outside:
    "Den här sidan är insidan av Stay, ett tillägg för Excel, och gör ingenting på egen hand. Öppna Excel och lägg till Stay där.",
  failed:
    "Åtgärdsfönstret för Stay kunde inte läsas in, troligen för att nätverket inte kan nås. Funktioner i celler fungerar fortfarande. Kontrollera anslutningen och försök igen.",
  again: "Försök igen",
};
