import { hostSpeaks } from "./requirements";

/** Asks for the comments of a sheet; to be synced. An Excel that cannot list them is not asked. */
export const askComments = (sheet: Excel.Worksheet): Excel.CommentCollection | null =>
  hostSpeaks("1.10") ? sheet.comments.load("items/id") : null;

/** Rows (0-based) in which someone has commented on a cell: such a row is more than its figures. */
export async function commentedRows(
  context: Excel.RequestContext,
  comments: Excel.CommentCollection | null,
): Promise<ReadonlySet<number>> {
  if (comments === null || comments.items.length === 0) return new Set();
  const places = comments.items.map((comment) => comment.getLocation().load("rowIndex"));
  await context.sync();
  return new Set(places.map(({ rowIndex }) => rowIndex));
}
