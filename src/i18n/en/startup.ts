import type { StartupTexts } from "../startup-texts";

export const startup: StartupTexts = {
  outside:
    "This page is the inside of Stay, an add-in for Excel, and does nothing on its own. Open Excel and add Stay there.",
  failed:
    "The task pane of Stay could not be loaded, probably because the network is not reachable. Functions in cells keep working. Check the connection, then try again.",
  again: "Try again",
};
