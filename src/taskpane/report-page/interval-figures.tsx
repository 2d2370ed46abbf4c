import type { TableCell } from "../../contract/table";
import { useServices } from "../services";
import { IntervalBand } from "./interval-band";
import { numberAt, type PreviewColumn } from "./preview-columns";

interface IntervalFiguresProps {
  readonly column: Extract<PreviewColumn, { kind: "interval" }>;
  readonly cells: readonly TableCell[];
}

/** An interval in figures and, of a share, as a picture. */
export function IntervalFigures({ column, cells }: IntervalFiguresProps) {
  const { formats } = useServices();
  const [low, high] = [numberAt(cells, column.low), numberAt(cells, column.high)];
  if (low === null || high === null) return null;
  const estimate = column.estimate === null ? null : numberAt(cells, column.estimate);
  return (
    <>
      {formats.interval(low, high)}
      {column.isShare && <IntervalBand {...{ low, high, estimate }} />}
    </>
  );
}
