import type { ReactNode } from "react";
import type { Manifest } from "./manifest";
import { MenuButton } from "./menu-button";
import type { PageTexts } from "./texts";

interface RibbonProps {
  readonly manifest: Manifest;
  readonly texts: PageTexts;
  readonly disabled: boolean;
  readonly onPress: (controlId: string) => void;
}

/** The manifest's buttons, and what it adds to the menu of cells. */
export function Ribbon({ manifest, texts, disabled, onPress }: RibbonProps): ReactNode {
  const { groups, cellMenu } = manifest;
  return (
    <div className="bar ribbon" role="toolbar" aria-label={groups[0]?.label ?? manifest.title}>
      {groups.map((group) => (
        <div key={group.id} className="group" role="group" aria-label={group.label}>
          <span className="group-label" aria-hidden="true">
            {group.label}
          </span>
          {group.commands.map(({ id, label, description, icon }) => (
            <button
              key={id}
              type="button"
              className="command"
              title={description}
              data-control={id}
              disabled={disabled}
              onClick={() => onPress(id)}
            >
              <img src={icon} alt="" />
              {label}
            </button>
          ))}
        </div>
      ))}
      {cellMenu && (
        <MenuButton
          label={texts.cellMenu}
          disabled={disabled}
          entries={cellMenu.commands}
          onChoose={onPress}
        />
      )}
    </div>
  );
}
