import type { Grid } from "./start";

export interface CellMenuEntry {
  readonly label: string;
  readonly press: () => void;
}

/** Adds entries to the menu that a right click on a cell opens. */
export function setCellMenu({ api }: Grid, entries: readonly CellMenuEntry[]): void {
  entries.forEach(({ label, press }, place) => {
    api
      .createMenu({ id: `workbench.cell-menu.${place}`, title: label, action: press, order: 100 + place })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  });
}
