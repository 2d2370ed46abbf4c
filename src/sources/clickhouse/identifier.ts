/** A name of the user's as SQL has it. */
export const quoted = (name: string): string => `\`${name.replace(/[\\`]/g, "\\$&")}\``;

/** A database's table. */
export const tableNamed = (database: string, table: string): string => `${quoted(database)}.${quoted(table)}`;

/**
 * What one of the inputs is called in our queries. ClickHouse lets a name of ours stand for a column of the same name,
 * so none of ours may be one that a table could have, nor one of what we make of inputs.
 */
export const named = (input: string): string => `stay_in_${input}`;
