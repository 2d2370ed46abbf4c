import type { SegmentCounts } from "../../contract/aggregate-answer";
import type { Table, TableCell, TableColumn } from "../../contract/table";
import { churnRate } from "./churn-rate";
import { retentionInterval } from "./retention-interval";
import { retentionRate } from "./retention-rate";

export const segmentColumns: readonly TableColumn[] = [
  { key: "segment", unit: "text" },
  { key: "start", unit: "count" },
  { key: "new", unit: "count" },
  { key: "lost", unit: "count" },
  { key: "end", unit: "count" },
  { key: "retention", unit: "share" },
  { key: "low", unit: "share" },
  { key: "high", unit: "share" },
  { key: "churn", unit: "share" },
];

/**
 * Which segments keep their customers?
 *
 *     lost = start - (end - new), retention = (end - new) / start with its Wilson interval, churn = lost / start
 *
 * The totals are the rates of the summed counts, never an average of rates. Rates of a segment without opening
 * customers, and intervals where former customers came back (more retained than there were), are `null`.
 *
 * @param counts one entry a segment, in the order in which they are to stand
 * @param level share, confidence level of the intervals; between 0 and 1
 * @throws out-of-range when a count is negative, new exceeds end, or level is not between 0 and 1
 */
export function segmentTable(counts: readonly SegmentCounts[], level = 0.95): Table {
  const total = { segment: "", start: 0, end: 0, gained: 0 };
  for (const { start, end, gained } of counts) {
    total.start += start;
    total.end += end;
    total.gained += gained;
  }
  return {
    columns: segmentColumns,
    rows: counts.map((segment) => segmentRow(segment, level)),
    totals: segmentRow(total, level),
  };
}

function segmentRow({ segment, start, end, gained }: SegmentCounts, level: number): TableCell[] {
  const retained = end - gained;
  const [retention, churn] =
    start === 0 ? [null, null] : [retentionRate(start, end, gained), churnRate(start, end, gained)];
  const [low, high] =
    start === 0 || retained > start ? [null, null] : retentionInterval(retained, start, level);
  return [segment, start, gained, start - retained, end, retention, low, high, churn];
}
