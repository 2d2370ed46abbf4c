import { outcome, readOutcomes } from "../../calc/rates/outcome-words";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import type { ColumnSet, DataCheck, OptionValues } from "../../contract/report-spec";
import { FindingRows } from "./finding-rows";

/**
 * Which rows take part, and what is wrong with the others?
 *
 * A row that is left out is named once, under the first reason in this order: error value, no segment, no outcome,
 * unknown outcome, repeated customer. So the counts of the findings add up to the rows left out.
 */
export function checkOutcomes(data: ColumnSet, options: OptionValues): DataCheck {
  const { length } = data;
  const segments = inputColumn(data, "segment");
  const outcomes = readOutcomes(inputColumn(data, "outcome"));
  const customers = data.columns.customer;
  const found = new FindingsOfRun(data, options.duplicates === "first");
  const segmentErrors = errorFlags(data, "segment");
  const outcomeErrors = errorFlags(data, "outcome");
  const seen = new Uint8Array(customers?.labels.length ?? 0);
  const included = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    if (segmentErrors[row] === 1) {
      found.segmentError.add(row);
    } else if (outcomeErrors[row] === 1) {
      found.outcomeError.add(row);
    } else if (segments.codes[row] === missingCode) {
      found.missingSegment.add(row);
    } else if (outcomes[row] === outcome.missing) {
      found.missingOutcome.add(row);
    } else if (outcomes[row] === outcome.unknown) {
      found.unknownOutcome.add(row);
    } else if (!customers || found.mayCount(row, customers.codes[row] ?? missingCode, seen)) {
      included[row] = 1;
    }
  }
  return { findings: found.all(), included };
}

class FindingsOfRun {
  readonly segmentError = new FindingRows("cell-error", "segment", "left-out");
  readonly outcomeError = new FindingRows("cell-error", "outcome", "left-out");
  readonly missingSegment = new FindingRows("missing-segment", "segment", "left-out");
  readonly missingOutcome = new FindingRows("missing-outcome", "outcome", "left-out");
  readonly unknownOutcome: FindingRows;
  readonly #duplicate: FindingRows;
  readonly #missingCustomer = new FindingRows("missing-customer", "customer", "kept");
  readonly #firstOnly: boolean;

  constructor(data: ColumnSet, firstOnly: boolean) {
    this.#firstOnly = firstOnly;
    this.unknownOutcome = new FindingRows("unknown-outcome", "outcome", "left-out", data.columns.outcome);
    this.#duplicate = firstOnly
      ? new FindingRows("duplicate-left-out", "customer", "left-out", data.columns.customer)
      : new FindingRows("duplicate-kept", "customer", "kept", data.columns.customer);
  }

  /** Notes a customer who cannot be told or who comes again, and says whether the row counts all the same. */
  mayCount(row: number, customer: number, seen: Uint8Array): boolean {
    if (customer === missingCode) {
      this.#missingCustomer.add(row);
      return true;
    }
    if (seen[customer] === 0) {
      seen[customer] = 1;
      return true;
    }
    this.#duplicate.add(row);
    return !this.#firstOnly;
  }

  all(): DataCheck["findings"] {
    return [
      this.segmentError,
      this.outcomeError,
      this.missingSegment,
      this.missingOutcome,
      this.unknownOutcome,
      this.#duplicate,
      this.#missingCustomer,
    ]
      .filter((rows) => !rows.isEmpty)
      .map((rows) => rows.finding());
  }
}

function errorFlags(data: ColumnSet, input: string): Uint8Array {
  const flags = new Uint8Array(data.length);
  for (const row of data.cellErrors[input] ?? []) flags[row] = 1;
  return flags;
}

export function inputColumn(data: ColumnSet, input: string): CategoryColumn {
  const column = data.columns[input];
  if (!column) throw new Error(`The input "${input}" has no column`);
  return column;
}
