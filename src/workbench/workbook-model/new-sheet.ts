import type { Selection } from "./model";
import { defaultPage, type SheetRecord } from "./records";

/** A sheet as it is before anybody has changed it. */
export const newSheet = (id: string, name: string): SheetRecord => ({
  id,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
  protected: false,
  page: defaultPage,
  filter: null,
});

/** A1 selected. */
export function homeOf(sheet: string): Selection {
  const home = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return { kind: "areas", areas: [home], activeCell: home };
}
