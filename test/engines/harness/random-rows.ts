import fc from "fast-check";
import type { Cell } from "../../../src/contract/cell";
import { dayOfIsoText, isoTextOf } from "../../../src/contract/dates";
import type { Role } from "../../../src/contract/report-data";

const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;

/** What may stand in the columns of a table in which nobody has declared much: everything is a text. */
export const oddCells: Partial<Readonly<Record<Role, fc.Arbitrary<Cell>>>> = {
  identifier: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }) },
    {
      weight: 4,
      arbitrary: fc.constantFrom("C-1", "c-1", "\u3000C-2 ", "Ægir", "顧客", "00123", "it's", "a\\b"),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  segment: fc.constantFrom<Cell>(
    "Gold",
    "gold",
    "Basic",
    " Basic",
    "ΣΊΣΥΦΟΣ",
    "σίσυφος",
    "総計",
    "Total",
    7,
    null,
  ),
  outcome: fc.constantFrom<Cell>("yes", "no", "Ja", "Ｙｅｓ", "nein?", null),
  ...Object.fromEntries(
    (["joined", "ended", "event-date", "revenue-month"] as const).map((role) => [
      role,
      fc.oneof(
        { weight: 14, arbitrary: fc.integer({ min: day("2023-01-01"), max: day("2025-02-01") }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(null, "soon", "31/12/2023", "30.02.2024", 0, 4_000_000, 1, 60),
        },
      ),
    ]),
  ),
  amount: fc.oneof(
    { weight: 10, arbitrary: fc.integer({ min: -5_000, max: 50_000 }).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.constantFrom(null, "n/a", "12,5", "1 234,50") },
  ),
};

/** What may stand in columns that have types: a value of the type, or nothing. */
export const typedCells: Partial<Readonly<Record<Role, fc.Arbitrary<Cell>>>> = {
  ...oddCells,
  identifier: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 20 }),
  ...Object.fromEntries(
    (["joined", "ended", "event-date", "revenue-month"] as const).map((role) => [
      role,
      fc.option(fc.integer({ min: day("2023-01-01"), max: day("2025-02-01") }), { freq: 12 }),
    ]),
  ),
  amount: fc.option(
    fc.integer({ min: -5_000, max: 50_000 }).map((cents) => cents / 100),
    { freq: 20 },
  ),
};

/** Days of calendars are ISO texts, here and in a file. */
export const textOfDay = (cell: Cell): string =>
  typeof cell === "number" && cell > 60 && cell < 100_000 ? isoTextOf(cell) : String(cell ?? "");
