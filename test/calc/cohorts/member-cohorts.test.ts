import fc from "fast-check";
import { countMemberCohorts } from "../../../src/calc/cohorts/member-cohorts";
import { cohortCells, type CohortCell } from "../../../src/contract/aggregate-question";
import { firstDayOf, windowOf } from "../../../src/calc/numeric/calendar";
import { readMemberships } from "../../../src/calc/rates/memberships";
import { dayOfIsoText } from "../../../src/contract/dates";
import { missingDay } from "../../../src/contract/number-columns";
import { categoryColumn } from "../../helpers/category-column";

const day = (text: string | null): number => (text === null ? missingDay : (dayOfIsoText(text) ?? NaN));
type Spell = readonly [customer: string, joined: string, ended: string | null];

function counted(
  spells: readonly Spell[],
  cell: CohortCell,
  period: "month" | number | readonly number[] = "month",
  asOf = "2024-04-30",
  ages?: number,
) {
  const members = readMemberships(
    Int32Array.from(spells, ([, joined]) => day(joined)),
    Int32Array.from(spells, ([, , ended]) => day(ended)),
  );
  const customers = categoryColumn(
    spells.map(([customer]) => customer),
    "exact",
  );
  return countMemberCohorts(members, customers, { period, cell, asOf: day(asOf), ages });
}

describe("cohorts of memberships", () => {
  const spells: readonly Spell[] = [
    ["A", "2024-01-10", null],
    ["B", "2024-01-05", "2024-02-29"],
    ["B", "2024-04-01", null],
    ["C", "2024-01-20", "2024-01-25"],
  ];

  it.each([
    ["on", [2, 1, 1, 2]],
    ["on or after", [2, 2, 2, 2]],
    ["on or before", [3, 1, 1, 2]],
    ["streak", [2, 1, 1, 1]],
  ] as const)("count who is a member at the close of the month, %s (by hand)", (cell, active) => {
    const counts = counted(spells, cell);
    expect([...counts.sizes]).toEqual([3]);
    expect([...counts.eligible]).toEqual([3, 3, 3, 3]);
    expect([...counts.active]).toEqual(active);
  });

  it("leave a month out that has not ended, and who joins later", () => {
    const counts = counted([...spells, ["D", "2024-05-01", null]], "on", "month", "2024-04-29");
    expect([...counts.active]).toEqual([2, 1, 1]);
    expect([...counts.sizes]).toEqual([3]);
  });

  it("end on the day itself: who leaves on the last day is not there at its close", () => {
    expect([...counted([["A", "2024-03-01", "2024-03-31"]], "on").active]).toEqual([0, 0]);
    expect([...counted([["A", "2024-03-01", "2024-04-01"]], "on").active]).toEqual([1, 0]);
  });

  it("count windows of days, and brackets of days, from the first day", () => {
    const two: readonly Spell[] = [
      ["A", "2024-04-01", "2024-04-09"],
      ["B", "2024-04-20", null],
    ];
    const windows = counted(two, "on", 7);
    expect([[...windows.eligible], [...windows.active]]).toEqual([
      [2, 1, 1, 1],
      [2, 0, 0, 0],
    ]);
    const brackets = counted(two, "on", [3, 7, 14]);
    expect([[...brackets.eligible], [...brackets.active]]).toEqual([
      [2, 2, 2, 1],
      [2, 2, 2, 0],
    ]);
  });

  it("know of who comes back after the ages asked about, but not of who is gone by the close of that month", () => {
    const gone: Spell = ["A", "2023-01-10", "2023-02-20"];
    const active = (...later: Spell[]): number[] => [
      ...counted([gone, ...later], "on or after", "month", "2024-04-30", 3).active,
    ];
    expect(active(["A", "2023-12-01", null])).toEqual([1, 1, 1]);
    expect(active(["A", "2023-12-01", "2023-12-24"])).toEqual([1, 0, 0]);
  });

  it("hold for any spells to what each month's close says, asked one by one", () => {
    const spell = fc
      .tuple(
        fc.constantFrom("A", "B", "C"),
        fc.integer({ min: 45_292, max: 45_500 }),
        fc.integer({ min: 0, max: 150 }),
      )
      .map(([customer, joined, length]) => ({ customer, joined, ended: joined + length }));
    const asOf = 45_473;
    fc.assert(
      fc.property(
        fc.array(spell, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...cohortCells),
        fc.constantFrom(1, 3, undefined),
        (all, cell, asked) => {
          const rows = all.filter(({ joined }) => joined <= asOf);
          fc.pre(rows.length > 0);
          const counts = countMemberCohorts(
            readMemberships(
              Int32Array.from(all, ({ joined }) => joined),
              Int32Array.from(all, ({ ended }) => ended),
            ),
            categoryColumn(all.map(({ customer }) => customer)),
            { period: "month", cell, asOf, ages: asked },
          );
          const ending = windowOf(asOf + 1, "month") - 1;
          const expected = new Float64Array(counts.cohorts * counts.ages);
          for (const customer of new Set(rows.map((row) => row.customer))) {
            const own = rows.filter((row) => row.customer === customer);
            const opening = windowOf(Math.min(...own.map(({ joined }) => joined)), "month");
            const there = (age: number): boolean => {
              const close = firstDayOf(opening + age + 1, "month") - 1;
              return own.some(({ joined, ended }) => joined <= close && (ended > close || ended > asOf));
            };
            const ages = [...Array(Math.max(0, ending - opening + 1)).keys()];
            const says: Record<CohortCell, (age: number) => boolean> = {
              on: there,
              "on or after": (age) => ages.some((later) => later >= age && there(later)),
              "on or before": (age) => age === 0 || ages.some((one) => one >= 1 && one <= age && there(one)),
              streak: (age) => ages.every((one) => one > age || there(one)),
            };
            for (const age of ages.slice(0, asked)) {
              if (says[cell](age)) expected[(opening - counts.first) * counts.ages + age]! += 1;
            }
          }
          expect([...counts.active]).toEqual([...expected]);
        },
      ),
    );
  });
});
