import { useState, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject } from "react";
import { clampPaneWidth, paneWidths } from "./query";
import type { PageTexts } from "./texts";

interface PaneProps {
  readonly title: string;
  readonly texts: PageTexts;
  readonly shown: boolean;
  readonly width: number;
  /** Where the add-in's frame is put. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The task pane at the right, as wide as its handle is drawn. The add-in in it runs from the start, shown or not. */
export function Pane({ title, texts, shown, width, frame, onWidth, onClose }: PaneProps): ReactNode {
  return (
    <>
      {shown && <PaneHandle label={texts.paneWidth} width={width} onWidth={onWidth} />}
      <aside
        className="pane"
        data-shown={shown}
        aria-hidden={!shown}
        inert={!shown}
        aria-label={texts.pane(title)}
        style={{ width }}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" aria-label={texts.closePane} title={texts.closePane} onClick={onClose}>
            ✕
          </button>
        </header>
        <div className="frame" ref={frame} />
      </aside>
    </>
  );
}

interface PaneHandleProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const step = 10;

function PaneHandle({ label, width, onWidth }: PaneHandleProps): ReactNode {
  const [grip, setGrip] = useState<{ readonly x: number; readonly width: number } | null>(null);

  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: event.clientX, width });
  };
  const draw = (event: PointerEvent): void => {
    if (grip) onWidth(clampPaneWidth(grip.width + grip.x - event.clientX));
  };
  const press = (event: KeyboardEvent): void => {
    const next = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(clampPaneWidth(next));
  };

  return (
    <div
      className="handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={() => setGrip(null)}
      onLostPointerCapture={() => setGrip(null)}
      onKeyDown={press}
    />
  );
}
