import type { TableRecord } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import type { HostContext } from "./context";

/** What a table, its rows and its columns know of it. */
export interface TableState {
  readonly context: HostContext;
  /** Id of the table. */
  readonly id: string;
}

/** @param type the class of Excel's whose object is of no use without its table */
export function tableOf({ context, id }: TableState, type: string): TableRecord {
  const found = context.workbook.tables.get(id);
  if (!found) throw itemNotFound(type);
  return found;
}
