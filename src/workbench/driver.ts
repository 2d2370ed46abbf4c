import type { Cell } from "../contract/cell";

/**
 * The workbench as scripts drive it: the terminal demonstration and the browser tests find it as `window.workbench`.
 * Addresses may carry a sheet name (`Customers!A1:C3`); without one the active sheet is meant.
 */
export interface WorkbenchDriver {
  /** Grid drawn, add-in started, functions registered. */
  readonly ready: Promise<void>;
  /** Opens a file, asking nothing: gives what was assumed about it, in words. */
  open(bytes: Uint8Array, fileName: string): Promise<readonly string[]>;
  /** The open workbook as .xlsx, base64, and what the file could not keep, in words. */
  save(): Promise<{ readonly base64: string; readonly lost: readonly string[] }>;
  /** Types as a user does: `=` begins a formula, `12` is a number. Resolves when everything is calculated. */
  type(address: string, text: string): Promise<void>;
  select(address: string): Promise<void>;
  values(address: string): Promise<Cell[][]>;
  texts(address: string): Promise<string[][]>;
  formulas(address: string): Promise<string[][]>;
  sheetNames(): Promise<string[]>;
  activeSheet(): Promise<string>;
  /** Resolves when no calculation is under way and no cell shows #BUSY!. */
  settled(): Promise<void>;
  /** Presses the ribbon button (or context-menu entry) with this manifest control id. */
  press(controlId: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchDriver;
  }
}
