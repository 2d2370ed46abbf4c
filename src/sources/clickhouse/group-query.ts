/** A question whose answer is groups with whole numbers that can be added up: of parts of the rows, too. */
export interface GroupQuery {
  /** Names of ours. */
  readonly groups: readonly string[];
  readonly sums: readonly string[];
  /** SQL of the whole query on one table. */
  readonly on: (table: string) => string;
}

/**
 * SQL that puts rows into groups and adds up.
 *
 * @param select SQL that selects a list from what is to be grouped
 */
export function grouped(
  groups: Readonly<Record<string, string>>,
  sums: Readonly<Record<string, string>>,
  select: (table: string, list: string) => string,
): GroupQuery {
  const list = Object.entries({ ...groups, ...sums }).map(([name, sql]) =>
    name === sql ? sql : `${sql} as ${name}`,
  );
  const names = Object.keys(groups);
  return {
    groups: names,
    sums: Object.keys(sums),
    on: (table) => `${select(table, list.join(", "))} group by ${names.join(", ")}`,
  };
}
