import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

interface MenuButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (id: string) => void;
}

/** A button that opens a menu; arrow keys walk through it, Escape closes it. */
export function MenuButton({ label, disabled, entries, onChoose }: MenuButtonProps): ReactNode {
  const [open, setOpen] = useState(false);
  const home = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) home.current?.querySelector<HTMLElement>("[role='menuitem']")?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    home.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(home.current?.querySelectorAll<HTMLElement>("[role='menuitem']") ?? [])];
    const place = items.findIndex((item) => item === document.activeElement);
    items[(place + step + items.length) % items.length]?.focus();
  };

  return (
    <div
      className="menu"
      ref={home}
      onBlur={({ relatedTarget }) => {
        if (!home.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label} ▾
      </button>
      {open && (
        <ul role="menu" aria-label={label} onKeyDown={walk}>
          {entries.map((entry) => (
            <li key={entry.id} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                title={entry.description}
                data-control={entry.id}
                onClick={() => {
                  close();
                  onChoose(entry.id);
                }}
              >
                {entry.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
