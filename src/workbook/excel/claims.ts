import type { Block } from "../layout/sheet-plan";
import { lastNumber } from "./turns";
import { rangeOf } from "./write-blocks";

const stem = "Stay_Place";
/** A report is written in seconds: one that was begun so long ago was broken off, its Excel closed or crashed. */
const longestClaim = 60 * 60 * 1000;

/** The areas of a sheet that reports beside data have claimed so far. */
export interface Claims {
  readonly last: number;
  /** The first column behind all of them. */
  readonly end: number;
}

/**
 * Asks for the claims of a sheet whose names and their comments are loaded; what they are, once that is synced. One
 * that was broken off is let go with the next request.
 */
export function askClaims({ names }: Excel.Worksheet): () => Claims {
  const claims = names.items
    .filter(({ name }) => name.startsWith(stem))
    .map((item) => {
      const name = names.getItemOrNullObject(item.name);
      const range = name.getRangeOrNullObject().load("columnIndex,columnCount");
      return { item, name, range, corner: range.getCell(0, 0) };
    });
  return () => {
    const standing = claims.filter(({ range }) => !range.isNullObject);
    const isOver = ({ item, range }: (typeof claims)[number]): boolean =>
      range.columnCount > 1 && !(Date.now() - Date.parse(item.comment) < longestClaim);
    for (const { item, name, corner } of standing.filter(isOver)) {
      name.delete();
      names.add(item.name, corner);
    }
    return {
      last: lastNumber(
        stem,
        claims.map(({ item }) => item.name),
      ),
      end: Math.max(
        0,
        ...standing
          .filter((claim) => !isOver(claim))
          .map(({ range: { columnIndex, columnCount } }) => columnIndex + columnCount),
      ),
    };
  };
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
  sheet.names.add(name, rangeOf(sheet, area), new Date().toISOString());
  await sheet.context.sync();
  return {
    name,
    letGo: () => {
      sheet.names.getItem(name).delete();
      sheet.names.add(name, rangeOf(sheet, { ...area, rows: 1, columns: 1 }));
    },
  };
}
