import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, identifiers, segments } from "../../contract/function-spec";
import type { Table, TableCell } from "../../contract/table";
import { requireEqualLengths } from "../numeric/require-columns";

/** The segment of each customer of one side, by the customer's label. */
type Side = ReadonlyMap<string, number>;

/**
 * From which segment did customers go where, who left and who is new?
 *
 *     one row a segment at the opening and one for the new; one column a segment at the close and one for the lost
 *
 * @param startIds column of customers at the opening, one cell a customer
 * @param startSegments column as long as startIds: their segments then; a row with a blank cell is left out
 * @param endIds column of customers at the close
 * @param endSegments column as long as endIds: their segments now; a row with a blank cell is left out
 * @returns table: segment, customers who went to each segment, lost, total; the new in the last row; totals from sums
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; unequal-shapes when the columns of a side differ in length; two-segments when a customer stands in two segments of one side; no-data when every row is blank
 * @see farris-2015
 */
export function retentionFlow(
  startIds: CategoryColumn,
  startSegments: CategoryColumn,
  endIds: CategoryColumn,
  endSegments: CategoryColumn,
): Table {
  requireEqualLengths({ startIds, startSegments });
  requireEqualLengths({ endIds, endSegments });
  const names: string[] = [];
  const placeOf = new Map<string, number>();
  const places = (column: CategoryColumn): number[] =>
    column.labels.map((label) => {
      const key = label.toLowerCase();
      const place = placeOf.get(key) ?? names.push(label) - 1;
      placeOf.set(key, place);
      return place;
    });
  const then = sideOf(startIds, startSegments, places(startSegments), "startIds");
  const now = sideOf(endIds, endSegments, places(endSegments), "endIds");
  if (then.size + now.size === 0) throw new CalcError("no-data", "startIds");
  return flowTable(names, movesOf(then, now));
}

function sideOf(
  ids: CategoryColumn,
  segmentColumn: CategoryColumn,
  places: readonly number[],
  name: string,
): Side {
  const side = new Map<string, number>();
  ids.codes.forEach((code, row) => {
    const segment = segmentColumn.codes[row] ?? missingCode;
    if (code === missingCode || segment === missingCode) return;
    const customer = ids.labels[code] ?? "";
    const place = places[segment] ?? 0;
    if ((side.get(customer) ?? place) !== place) {
      throw new CalcError("two-segments", name, { value: customer, position: row + 1 });
    }
    side.set(customer, place);
  });
  return side;
}

/** From which segment to which a customer went, by place; `null` for who was not there. */
export type Move = readonly [from: number | null, to: number | null];

function* movesOf(then: Side, now: Side): Iterable<Move> {
  for (const [customer, place] of then) yield [place, now.get(customer) ?? null];
  for (const [customer, place] of now) if (!then.has(customer)) yield [null, place];
}

/** The table of moves that are known already. */
export function flowTable(names: readonly string[], moves: Iterable<Move>): Table {
  const [lost, total, width] = [names.length, names.length + 1, names.length + 2];
  const added = names.length;
  const cells = Array.from({ length: names.length + 2 }, () => new Float64Array(width));
  for (const [from, to] of moves) {
    for (const row of [from ?? added, names.length + 1]) {
      const counts = cells[row]!;
      counts[to ?? lost]! += 1;
      counts[total]! += 1;
    }
  }
  const line = (label: string, row: number): TableCell[] => [label, ...(cells[row] ?? [])];
  const newcomers = line("new", added);
  // Who is new cannot have been lost: the cell is not 0 customers, there is nothing to be counted.
  newcomers[lost + 1] = null;
  return {
    columns: [
      { key: "segment", unit: "text" },
      ...names.map((label) => ({ key: "customers", unit: "count" as const, label })),
      { key: "lost", unit: "count" },
      { key: "total", unit: "count" },
    ],
    rows: [...names.map((name, row) => line(name, row)), newcomers],
    wordRows: [names.length],
    totals: line("", names.length + 1),
  };
}

export default defineFunction({
  id: "RETENTION.FLOW",
  family: "rates",
  params: { startIds: identifiers, startSegments: segments, endIds: identifiers, endSegments: segments },
  result: { shape: "table" },
  errors: ["missing-argument", "not-a-column", "unequal-shapes", "two-segments", "no-data"],
  source: "farris-2015",
  examples: [
    {
      args: {
        startIds: ["A1", "A2", "A3", "A4"],
        startSegments: ["Gold", "Gold", "Basic", "Basic"],
        endIds: ["A1", "A2", "A3", "A5"],
        endSegments: ["Gold", "Basic", "Gold", "Basic"],
      },
      gives: [
        ["Gold", 1, 1, 0, 2],
        ["Basic", 1, 0, 1, 2],
        ["new", 0, 1, null, 1],
        ["", 2, 2, 1, 5],
      ],
    },
  ],
  text: {
    summary: "Customers by their segment then and now, with the lost and the new.",
    params: {
      startIds: "Customers at the opening.",
      startSegments: "The segment of each customer at the opening.",
      endIds: "Customers at the close.",
      endSegments: "The segment of each customer at the close.",
    },
  },
  compute: (args) => retentionFlow(args.startIds, args.startSegments, args.endIds, args.endSegments),
});
