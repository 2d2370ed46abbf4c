import type { Source } from "../../contract/recipe";

/** What stands in the active cell, where that is a formula or part of what one spilled. */
export interface ActiveFormula {
  /** For people: `Customers!D7`. */
  readonly address: string;
  /** The cell in which the formula stands: the active one, or the one from which the result spilled over it. */
  readonly anchor: string;
  /** English form, with commas. */
  readonly formula: string;
  /** As the active cell shows it. */
  readonly text: string;
  /** The error that it shows, by the name that it has in English; `null` where it shows none. */
  readonly error: string | null;
  /** How far the active cell lies below and beside the anchor. */
  readonly down: number;
  readonly across: number;
}

/** Where the user is: addresses with their sheet, its name quoted where a formula needs that. */
export interface SelectedCells {
  readonly address: string;
  readonly activeCell: string;
}

/** Where the user is, and ways to lead there. */
export interface SelectionPort {
  /** The formula behind the active cell, `null` where there is none. */
  activeFormula(): Promise<ActiveFormula | null>;
  selectedCells(): Promise<SelectedCells>;
  /** Returns the way to unsubscribe. */
  onSelectionChanged(listener: () => void): () => void;
  /** Selects the cells of an address, on whichever sheet they are. */
  selectCells(address: string): Promise<void>;
  /** Selects the source or, with a row number as the user sees it, the source's cells in that row. */
  goTo(source: Source, row?: number): Promise<void>;
  goToSheet(sheetId: string): Promise<void>;
}
