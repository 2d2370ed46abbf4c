import { hostSpeaks } from "./requirements";

const place = "address,rowIndex,columnIndex,rowCount,columnCount";

/** Hosts without these members have no results that spill either. */
const hostSpills = (): boolean => hostSpeaks("1.12");

/** The cell whose result spilled over this one, to be synced; `null` where nothing can spill. */
export function spillParentOf(cell: Excel.Range): Excel.Range | null {
  return hostSpills() ? cell.getSpillParentOrNullObject() : null;
}

/** What the formula of a cell has spilled over, to be synced; `null` where nothing can spill. */
export function spilledFrom(cell: Excel.Range): Excel.Range | null {
  return hostSpills() ? cell.getSpillingToRangeOrNullObject().load(place) : null;
}
