import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { defineFunction, optionalNumber, optionalNumbers, segments } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { requireAmounts, requireNonNegative } from "../numeric/bounds";
import { requireEqualLengths } from "../numeric/require-columns";

const customerColumns: readonly TableColumn[] = [
  { key: "reason", unit: "text" },
  { key: "customers", unit: "count" },
  { key: "share", unit: "share" },
  { key: "cumulative", unit: "share" },
];
const valueColumns: readonly TableColumn[] = [
  { key: "value-lost", unit: "money" },
  { key: "share-of-value", unit: "share" },
];

interface Reason {
  readonly reason: string;
  customers: number;
  value: number;
}

/**
 * For which few reasons do most customers leave?
 *
 *     per reason, most frequent first: customers, share, cumulative share, and the same of the value lost
 *
 * @param reasons column of words, one cell a lost customer; a blank cell leaves the row out
 * @param values column as long as reasons: what each customer was worth; blank counts nothing; without it the table has no value columns
 * @param minimum number, reasons with fewer customers are pooled as Other in the last row; 0 or more
 * @returns table: reason, customers, share, cumulative, value lost, share of value; totals from sums
 * @throws missing-argument when reasons is left out; not-a-column when a range has several columns; unequal-shapes when the columns differ in length or minimum is a range; not-a-number when a value or minimum is text; out-of-range when minimum is negative or a value is too large to be added; no-data when every reason is blank
 * @see juran-1951
 */
export function churnReasons(reasons: CategoryColumn, values: NumberColumn | null, minimum = 5): Table {
  requireEqualLengths({ reasons, values });
  requireNonNegative(minimum, "minimum");
  if (values) requireAmounts(values, "values");
  if (reasons.labels.length === 0) throw new CalcError("no-data", "reasons");
  const { ranked, pooled } = rank(reasons, values, minimum);
  const lines = pooled.customers > 0 ? [...ranked, pooled] : ranked;
  const customers = lines.reduce((sum, line) => sum + line.customers, 0);
  const value = lines.reduce((sum, line) => sum + line.value, 0);
  const share = (part: number): number | null => (value > 0 ? part / value : null);
  let cumulative = 0;
  const rows = lines.map((line): TableCell[] => {
    cumulative += line.customers;
    const counted = [line.reason, line.customers, line.customers / customers, cumulative / customers];
    return values ? [...counted, line.value, share(line.value)] : counted;
  });
  return {
    columns: values ? [...customerColumns, ...valueColumns] : customerColumns,
    rows,
    ...(pooled.customers > 0 && { wordRows: [rows.length - 1] }),
    totals: ["", customers, 1, null, ...(values ? [value, share(value)] : [])],
  };
}

/** Reasons by customers, descending, first appearance first among equals; the rare ones put together. */
function rank(
  column: CategoryColumn,
  values: NumberColumn | null,
  minimum: number,
): { ranked: readonly Reason[]; pooled: Reason } {
  const reasons = column.labels.map((reason): Reason => ({ reason, customers: 0, value: 0 }));
  column.codes.forEach((code, row) => {
    const reason = code === missingCode ? undefined : reasons[code];
    if (!reason) return;
    reason.customers += 1;
    const value = values?.[row] ?? NaN;
    if (!Number.isNaN(value)) reason.value += value;
  });
  const pooled: Reason = { reason: "other", customers: 0, value: 0 };
  for (const { customers, value } of reasons.filter((reason) => reason.customers < minimum)) {
    pooled.customers += customers;
    pooled.value += value;
  }
  const ranked = reasons
    .filter(({ customers }) => customers >= minimum)
    .sort((one, other) => other.customers - one.customers);
  return { ranked, pooled };
}

export default defineFunction({
  id: "CHURN.REASONS",
  family: "feedback",
  params: { reasons: segments, values: optionalNumbers("money"), minimum: optionalNumber("count", 5) },
  result: { shape: "table" },
  errors: ["missing-argument", "not-a-column", "unequal-shapes", "not-a-number", "out-of-range", "no-data"],
  source: "juran-1951",
  examples: [
    {
      args: {
        reasons: ["Price", "Moved", "price", "Service", "Price"],
        values: [100, 50, 80, 40, 30],
        minimum: 2,
      },
      gives: [
        ["Price", 3, 0.6, 0.6, 210, 0.7],
        ["other", 2, 0.4, 1, 90, 0.3],
        ["", 5, 1, null, 300, 1],
      ],
    },
  ],
  text: {
    summary: "Why customers left: reasons by customers and by value, most frequent first.",
    params: {
      reasons: "The reason of each lost customer.",
      values: "What each lost customer was worth.",
      minimum: "Reasons with fewer customers are pooled as Other: 5 when left out.",
    },
  },
  compute: ({ reasons, values, minimum }) => churnReasons(reasons, values, minimum),
});
