import type { FreezeRecord } from "../../contract/freeze";
import type { Run } from "./run";

export const formulaScopes = ["selection", "sheet", "workbook"] as const;
/** Where formulas are looked for. */
export type FormulaScope = (typeof formulaScopes)[number];

/** A cell of the workbook, counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula that calls a function of Stay. */
export interface StayFormula extends CellPlace {
  /** For people, with its sheet. */
  readonly address: string;
  /** English form, with commas. */
  readonly formula: string;
  /** What its cell shows. */
  readonly text: string;
  /** Why it could not be frozen as it is; `null` where it can. */
  readonly obstacle: LeftReason | null;
  /** The cells over which its result reaches. */
  readonly rows: number;
  readonly columns: number;
}

/** A formula that is to be frozen. */
export interface FreezeCell extends StayFormula {
  /** What it becomes; `null`: what it shows. */
  readonly native: string | null;
}

export const leftReasons = [
  "waiting",
  "nameless",
  "blocked",
  "read-by-others",
  "changed",
  "differs",
] as const;
/** Why a formula was left as it is. */
export type LeftReason = (typeof leftReasons)[number];

export interface LeftFormula {
  readonly address: string;
  readonly reason: LeftReason;
}

export interface FreezeOutcome {
  /** Formulas that have become Excel's own. */
  readonly native: number;
  /** Formulas that have become what they showed. */
  readonly values: number;
  readonly left: readonly LeftFormula[];
  /** Whether the workbook remembers how to bring the formulas back. */
  readonly thawable: boolean;
}

export interface ThawOutcome {
  readonly thawed: number;
  /** Cells that someone has edited since. */
  readonly edited: number;
}

/** Formulas of Stay in the workbook: to be frozen, to be brought back. */
export interface FreezePort {
  stayFormulas(scope: FormulaScope, run?: Run): Promise<readonly StayFormula[]>;
  /** Never changes what a cell shows: a formula for which that cannot be had is left as it is. */
  freeze(
    cells: readonly FreezeCell[],
    record: Pick<FreezeRecord, "id" | "at">,
    run?: Run,
  ): Promise<FreezeOutcome>;
  /** What has been frozen and can be brought back. */
  freezes(): Promise<readonly FreezeRecord[]>;
  thaw(id: string, run?: Run): Promise<ThawOutcome>;
  /** Formulas of Stay that show #NAME?, as Excel has not found the function. */
  namelessFormulas(): Promise<readonly StayFormula[]>;
  /** Enters formulas anew, so that Excel looks for their functions again. */
  reenter(formulas: readonly StayFormula[]): Promise<void>;
}
