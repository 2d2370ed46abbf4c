import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { dayOf } from "../../src/contract/dates";
import { sharedFile } from "../helpers/shared-file";
import { xorshift } from "../helpers/xorshift";

/** A column as Excel hands it over: one row a cell. */
export type Rows = readonly (readonly (string | number)[])[];

export interface Transactions {
  readonly customers: Rows;
  readonly dates: Rows;
  readonly amounts: Rows;
  /** The last day of the months that are generated. */
  readonly asOf: number;
}

interface Generated {
  readonly id: Int32Array;
  readonly ym: Int32Array;
  readonly day: Int32Array;
  readonly cents: Int32Array;
}

export type Generate = (rows: number, customers: number) => Generated;

const generator = sharedFile("bench/transactions-1m.mjs");

/** The generator of synthetic purchases; `null` where it is absent. */
export async function findGenerator(): Promise<Generate | null> {
  if (!existsSync(generator)) return null;
  const { generate } = (await import(pathToFileURL(generator).href)) as { generate: Generate };
  return generate;
}

/** How customers are named; the rows of the last are in an order of chance. */
export const namings: Readonly<Record<string, (id: number) => string | number>> = {
  "integer ids": (id) => id,
  "text ids": (id) => `CUST-${String(id).padStart(7, "0")}`,
  "sparse ids": (id) => 10_000_000_019 + id * 104_729,
  "shuffled rows": (id) => id,
};

export function transactionsOf({ id, ym, day, cents }: Generated, naming: string): Transactions {
  const named = namings[naming] ?? ((one: number) => one);
  const order = naming === "shuffled rows" ? shuffled(id.length) : null;
  const column = (cell: (row: number) => string | number): Rows =>
    delivered(Array.from(id, (_, place) => [cell(order ? (order[place] ?? 0) : place)]));
  return {
    customers: column((row) => named(id[row] ?? 0)),
    dates: column((row) => dayOf(2022, 1 + (ym[row] ?? 0), day[row] ?? 1) ?? NaN),
    amounts: column((row) => (cents[row] ?? 0) / 100),
    asOf: dayOf(2023, 12, 31) ?? NaN,
  };
}

/** Excel's cells arrive as JSON: every row its own array, every text its own string. */
export const delivered = (rows: Rows): Rows => JSON.parse(JSON.stringify(rows)) as Rows;

function shuffled(length: number): Int32Array {
  const order = Int32Array.from({ length }, (_, place) => place);
  const random = xorshift(20240501);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
