import { selectRows, type AskedRows } from "./asked-rows";
import { named } from "./identifier";

/** The memberships of customers, those that overlap, and what is left when each run of such is one. */
export interface Spells {
  /**
   * SQL of one row a customer who is named: `stay_all`, `stay_opens` (places at which a run begins) and `stay_runs`.
   */
  readonly ofCustomers: string;
  /** SQL, as the text behind `from`, of one row a membership, after that. */
  readonly merged: string;
}

/**
 * Memberships of one customer that overlap are one, from the first day to the last. A database has no order of rows:
 * those that begin on one day come in the order of their ends, then of their segments, and a run has the segment of its
 * first.
 */
export function spellsOf(rows: AskedRows, table: string): Spells {
  const { isUnnamed, segments } = rows;
  const { identifier = "", joined = "", ended = "" } = rows.inputOf;
  const [customer, start, gone] = [named(identifier), named(joined), named(ended)];
  const words = segments.map(named);
  const isNamed = isUnnamed === null ? [] : [`not (${isUnnamed})`];
  const list =
    `${customer}, arraySort(groupArray((${[start, gone, ...words].join(", ")}))) as stay_all, ` +
    "arrayMap(stay_one -> stay_one.2, stay_all) as stay_ends, " +
    "arrayReduceInRanges('max', arrayMap(stay_place -> (1, stay_place), arrayEnumerate(stay_all)), stay_ends) as stay_latest, " +
    "arrayFilter(stay_place -> stay_place = 1 or stay_all[stay_place].1 >= stay_latest[stay_place - 1], " +
    "arrayEnumerate(stay_all)) as stay_opens, " +
    "arrayMap((stay_place, stay_next) -> (stay_all[stay_place], stay_latest[stay_next - 1]), stay_opens, " +
    "arrayPushBack(arrayPopFront(stay_opens), length(stay_all) + 1)) as stay_runs";
  const ofCustomers = `(${selectRows(rows, table, list, ...isNamed)} group by ${customer})`;
  const wordsOfRun = words.map((word, place) => `stay_run.1.${place + 3} as ${word}`);
  const runs = [`stay_run.1.1 as ${start}`, `stay_run.2 as ${gone}`, ...wordsOfRun].join(", ");
  const ofNamed = `select ${runs} from ${ofCustomers} array join stay_runs as stay_run`;
  if (isUnnamed === null) return { ofCustomers, merged: `(${ofNamed})` };
  const others = selectRows(rows, table, [start, gone, ...words].join(", "), isUnnamed);
  return { ofCustomers, merged: `(${ofNamed} union all ${others})` };
}

/** SQL that selects from memberships after those of one customer that overlap were made one. */
export const selectSpells = (rows: AskedRows, table: string, list: string): string =>
  `select ${list} from ${spellsOf(rows, table).merged}`;
