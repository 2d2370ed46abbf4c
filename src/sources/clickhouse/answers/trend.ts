import { selectRows } from "../asked-rows";
import { grouped } from "../group-query";
import { named } from "../identifier";
import { selectSpells } from "../spells";
import { windowOf } from "../windows";
import type { Answer } from "./answering";

/**
 * Memberships by the window in which they began and that in which they ended; all earlier ones are one, and all later
 * ones.
 */
export const membershipTrend: Answer<"membership-trend"> = (
  { period, first, windows, joined, ended, customer },
  { rows, options, bindings },
) => {
  const [before, after] = [bindings.day("before", first - 1), bindings.day("after", first + windows)];
  const clipped = (day: string): string => `greatest(${before}, least(${after}, ${windowOf(day, period)}))`;
  const isMerged = customer !== null && options.overlaps !== "each";
  return {
    query: grouped(
      { stay_joins: clipped(named(joined)), stay_leaves: clipped(named(ended)) },
      { stay_members: "count()" },
      (table, list) => (isMerged ? selectSpells(rows, table, list) : selectRows(rows, table, list)),
    ),
    lastDay: null,
    finish(told) {
      const [joins, lost, passed] = [0, 1, 2].map(() => new Float64Array(windows)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      let opening = 0;
      const add = (counts: Float64Array, window: number, members: number): void => {
        if (window >= 0 && window < windows) counts[window]! += members;
      };
      for (const row of told) {
        const [start = 0, end = 0, members = 0] = row.map(Number);
        const [from, to] = [start - first, end - first];
        if (from < 0 && to >= 0) opening += members;
        if (from === to) add(passed, from, members);
        else {
          add(joins, from, members);
          add(lost, to, members);
        }
      }
      return { opening, joined: joins, lost, passed };
    },
  };
};
