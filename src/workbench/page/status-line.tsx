import type { ReactNode } from "react";
import type { PageState } from "./state";
import type { PageTexts } from "./texts";

interface StatusLineProps {
  readonly state: PageState;
  readonly texts: PageTexts;
  readonly onDismiss: () => void;
}

/** What the page is doing or has to say, and why the function in the selected cell failed. */
export function StatusLine({ state, texts, onDismiss }: StatusLineProps): ReactNode {
  const { busy, cancel, message, cellError } = state;
  return (
    <footer className="status">
      <span role="status">
        {busy === null ? (
          message && (
            <span className="message" data-weight={message.weight}>
              {message.text}
            </span>
          )
        ) : (
          <span className="message">{busy} …</span>
        )}
      </span>
      {busy !== null && cancel && (
        <button type="button" className="cancel" onClick={cancel}>
          {texts.cancel}
        </button>
      )}
      {message && busy === null && (
        <button type="button" aria-label={texts.dismiss} title={texts.dismiss} onClick={onDismiss}>
          ✕
        </button>
      )}
      <span className="cell-error" role="status" data-testid="cell-error">
        {cellError && texts.error(cellError.address, cellError.message)}
      </span>
    </footer>
  );
}
