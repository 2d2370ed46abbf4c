import { Text } from "@fluentui/react-components";
import { reasonOf, type CallResult, type ResultCell } from "../../contract/call-result";
import { useServices } from "../services";
import { ErrorReason } from "./error-reason";
import { ResultCells, useCellText } from "./result-cells";

/** What a call gives: a figure, the reason why there is none, or the first rows of what it spills. */
export function Outcome({ result }: { readonly result: CallResult }) {
  const { say, formats } = useServices();
  const write = useCellText();
  const { rows, units } = result;
  const columns = rows[0]?.length ?? 0;
  const [cell = ""] = rows[0] ?? [];
  if (rows.length * columns > 1) {
    return (
      <>
        <Text size={200}>{say("pane.explain.result.table", { rows: rows.length, columns })}</Text>
        <ResultCells rows={rows} units={units} />
        <FirstReason rows={rows} />
      </>
    );
  }
  const reason = reasonOf(cell);
  const shown = write(cell, units[0] ?? "ratio");
  const figure = typeof cell === "number" ? formats.figure(cell) : shown;
  return (
    <>
      <Text weight="semibold">{figure === shown ? shown : `${figure} (${shown})`}</Text>
      {reason && <ErrorReason reason={reason} />}
    </>
  );
}

/** Of a column of results, why the first failing one has none. */
function FirstReason({ rows }: { readonly rows: readonly (readonly ResultCell[])[] }) {
  const reason = rows.flatMap((row) => row.map(reasonOf)).find((found) => found !== null);
  return reason ? <ErrorReason reason={reason} /> : null;
}
