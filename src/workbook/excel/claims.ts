import type { Block } from "../layout/sheet-plan";
import { lastNumber } from "./turns";
import { rangeOf } from "./write-blocks";

const stem = "Stay_Place";

/** The areas of a sheet that reports beside data have claimed so far. */
export interface Claims {
  readonly last: number;
  /** The first column behind all of them. */
  readonly end: number;
}

/** Asks for the claims of a sheet whose names are loaded; what they are, once that is synced. */
export function askClaims({ names }: Excel.Worksheet): () => Claims {
  const claims = names.items.map(({ name }) => name).filter((name) => name.startsWith(stem));
  const areas = claims.map((name) =>
    names.getItemOrNullObject(name).getRangeOrNullObject().load("columnIndex,columnCount"),
  );
  return () => ({
    last: lastNumber(stem, claims),
    end: Math.max(
      0,
      ...areas
        .filter(({ isNullObject }) => !isNullObject)
        .map(({ columnIndex, columnCount }) => columnIndex + columnCount),
    ),
  });
}

export interface Claim {
  /** By which the sheet knows the claim. */
  readonly name: string;
  /** For the request in which the report comes to stand: its number stays taken, the area speaks for itself. */
  readonly letGo: () => void;
}

/**
 * Claims an area in a request of its own, before anything is written there. Where a colleague has claimed one since the
 * sheet was looked at, Excel refuses the name: the sheet has to be looked at again.
 */
export async function claimArea(sheet: Excel.Worksheet, { last }: Claims, area: Block): Promise<Claim> {
  const name = `${stem}${last + 1}`;
  // Changes nothing; a protected sheet refuses it, and is not left with the name alone.
  rangeOf(sheet, { ...area, rows: 1, columns: 1 }).values = [[null]];
  sheet.names.add(name, rangeOf(sheet, area));
  await sheet.context.sync();
  return {
    name,
    letGo: () => {
      sheet.names.getItem(name).delete();
      sheet.names.add(name, rangeOf(sheet, { ...area, rows: 1, columns: 1 }));
    },
  };
}
