import type { StartupTexts } from "../i18n/startup-texts";

/** Puts a sentence where the pane would stand, with a way to try again where there is one. */
export function showStartupMessage(
  root: HTMLElement,
  text: string,
  again?: { label: string; run: () => void },
): void {
  const message = document.createElement("p");
  message.className = "startup";
  message.setAttribute("role", "alert");
  message.textContent = text;
  root.replaceChildren(message);
  if (!again) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "startup";
  button.textContent = again.label;
  button.addEventListener("click", again.run);
  root.append(button);
}

/** Runs what fetches the pane; when that fails, says so and offers to try again. */
export async function loadOrOfferAgain(
  root: HTMLElement,
  texts: StartupTexts,
  load: () => Promise<void>,
): Promise<void> {
  try {
    await load();
  } catch (failure) {
    // Most likely a file that could not be fetched; whatever it is, the browser's own log keeps the cause.
    reportError(failure);
    showStartupMessage(root, texts.failed, {
      label: texts.again,
      run: () => void loadOrOfferAgain(root, texts, load),
    });
  }
}
