import { missingCode, withCodes, type CategoryColumn } from "../contract/columns";
import { dayOfIsoText } from "../contract/dates";
import type { FigureColumn } from "../contract/figure-column";
import type { ColumnSet, LookupResult } from "../contract/report-data";

/**
 * The rows with one input more, fetched from a second table.
 *
 * @param customers who each row is about
 * @param second    the second table: the customers as `key`, the input as `value`, and its dates as `date` where the
 *                  latest value of a customer counts
 */
export function joinedBy(
  customers: CategoryColumn,
  data: ColumnSet,
  input: string,
  { columns, figures, headers }: ColumnSet,
): ColumnSet {
  const { key, value: words } = columns;
  const { value: numbers, date } = figures;
  const found =
    (key && words && lookUpWords(customers, key, words, date)) ??
    (key && numbers && lookUpFigures(customers, key, numbers, date));
  if (!found) throw new Error(`The second table of "${input}" was read without its columns`);
  const { column, result } = found;
  return {
    ...data,
    ...("textRows" in column
      ? { figures: { ...data.figures, [input]: column } }
      : { columns: { ...data.columns, [input]: column } }),
    headers: { ...data.headers, [input]: headers.value ?? "" },
    lookups: { ...data.lookups, [input]: result },
  };
}

/** An input found in a second table. */
export interface LookedUp<Column> {
  readonly column: Column;
  readonly result: LookupResult;
}

/**
 * Fetches an input from a second table: each row gets the value that stands beside its customer there.
 *
 * @param customers who each row is about
 * @param keys      the customers of the second table
 * @param values    what stands beside them, as long as `keys`
 * @param dates     where they are given the latest value of a customer counts, else the first
 */
export function lookUpWords(
  customers: CategoryColumn,
  keys: CategoryColumn,
  values: CategoryColumn,
  dates?: FigureColumn,
): LookedUp<CategoryColumn> {
  const valueAt = (row: number) => (values.codes[row] === missingCode ? null : values.codes[row]!);
  const { rows, result } = foundRows(customers, keys, valueAt, dates);
  const codes = rows.map((row) => (row === noRow ? missingCode : values.codes[row]!));
  return { column: withCodes(values, codes), result };
}

/** Likewise an input of numbers or dates; texts among them stay as they stand there. */
export function lookUpFigures(
  customers: CategoryColumn,
  keys: CategoryColumn,
  { numbers, textRows, texts }: FigureColumn,
  dates?: FigureColumn,
): LookedUp<FigureColumn> {
  const textOf = new Int32Array(numbers.length).fill(missingCode);
  textRows.forEach((row, place) => (textOf[row] = texts.codes[place]!));
  const valueAt = (row: number) => {
    if (textOf[row] !== missingCode) return texts.labels[textOf[row]!] ?? null;
    return Number.isNaN(numbers[row]!) ? null : numbers[row]!;
  };
  const { rows, result } = foundRows(customers, keys, valueAt, dates);
  const withText = Int32Array.from(rows.keys()).filter(
    (row) => (textOf[rows[row]!] ?? missingCode) !== missingCode,
  );
  return {
    column: {
      numbers: Float64Array.from(rows, (row) => numbers[row] ?? NaN),
      textRows: withText,
      texts: withCodes(
        texts,
        withText.map((row) => textOf[rows[row]!]!),
      ),
    },
    result,
  };
}

const noRow = -1;

/** The row of the second table that tells the value of each row, and whom it does not tell. */
function foundRows(
  customers: CategoryColumn,
  keys: CategoryColumn,
  valueAt: (row: number) => number | string | null,
  dates?: FigureColumn,
): { readonly rows: Int32Array; readonly result: LookupResult } {
  const rowOfKey = new Int32Array(keys.labels.length).fill(noRow);
  const isLater = dates && laterBy(dates);
  const conflicting = new Set<string>();
  keys.codes.forEach((key, row) => {
    const value = valueAt(row);
    if (key === missingCode || value === null) return;
    const known = rowOfKey[key]!;
    if (known === noRow || isLater?.(row, known)) rowOfKey[key] = row;
    else if (!isLater && valueAt(known) !== value) conflicting.add(keys.labels[key] ?? "");
  });
  const keyOfLabel = new Map(keys.labels.map((label, key) => [label, key]));
  const keyOfCustomer = customers.labels.map((label) => keyOfLabel.get(label) ?? missingCode);
  const notFound: number[] = [];
  const rows = customers.codes.map((customer, row) => {
    const key = keyOfCustomer[customer] ?? missingCode;
    if (customer !== missingCode && key === missingCode) notFound.push(row);
    return rowOfKey[key] ?? noRow;
  });
  return { rows, result: { notFound: Int32Array.from(notFound), conflicting: [...conflicting] } };
}

/** Of one day the lower row is the later; a row without a date is earlier than all others. */
function laterBy({ numbers, textRows, texts }: FigureColumn): (row: number, than: number) => boolean {
  const days = numbers.map((day) => (Number.isNaN(day) ? -Infinity : day));
  textRows.forEach((row, place) => {
    days[row] = dayOfIsoText(texts.labels[texts.codes[place]!] ?? "") ?? -Infinity;
  });
  return (row, than) => days[row]! >= days[than]!;
}
