import { historyPrefix, type WrittenTable } from "../../contract/recipe";

/** A history as the settings know it: headers are those in which it was begun, whatever is spoken today. */
interface KeptHistory extends WrittenTable {
  readonly version: 1;
}

export function keepHistory(context: Excel.RequestContext, table: WrittenTable): void {
  const kept: KeptHistory = { version: 1, name: table.name, headers: table.headers };
  context.workbook.settings.add(historyPrefix + table.name, kept);
}

/** Every history of this version; what a newer Stay may have written is left alone. */
export async function listHistories(context: Excel.RequestContext): Promise<readonly WrittenTable[]> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  return settings.items
    .filter(({ key }) => key.startsWith(historyPrefix))
    .map(({ value }) => value as unknown)
    .filter(isHistory);
}

function isHistory(value: unknown): value is KeptHistory {
  if (typeof value !== "object" || value === null) return false;
  const { version, name, headers } = value as Partial<Record<keyof KeptHistory, unknown>>;
  return (
    version === 1 &&
    typeof name === "string" &&
    typeof headers === "object" &&
    headers !== null &&
    Object.values(headers).every((header) => typeof header === "string")
  );
}
