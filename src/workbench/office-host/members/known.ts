import { excelMembers } from "./members.generated";

const spellings = new Map<string, ReadonlyMap<string, string>>();

/** How Excel's programming interface spells this member; `null` where it has none of that name. */
export function officialName(type: string, member: string): string | null {
  let names = spellings.get(type);
  if (!names) {
    names = new Map((excelMembers[type] ?? "").split(" ").map((name) => [name.toLowerCase(), name]));
    spellings.set(type, names);
  }
  return names.get(member.toLowerCase()) ?? null;
}
