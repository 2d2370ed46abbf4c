/** A question whose answer is groups with whole numbers that can be added up: of parts of the rows, too. */
export interface GroupQuery {
  /** Names of ours. */
  readonly groups: readonly string[];
  readonly sums: readonly string[];
  /** SQL of the whole query on one table. */
  readonly on: (table: string) => string;
}

/** SQL that puts rows into groups and adds up. */
export function grouped(
  groups: Readonly<Record<string, string>>,
  sums: Readonly<Record<string, string>>,
  from: (table: string) => string,
): GroupQuery {
  const list = Object.entries({ ...groups, ...sums }).map(([name, sql]) =>
    name === sql ? sql : `${sql} as ${name}`,
  );
  const names = Object.keys(groups);
  return {
    groups: names,
    sums: Object.keys(sums),
    on: (table) => `select ${list.join(", ")} from ${from(table)} group by ${names.join(", ")}`,
  };
}
