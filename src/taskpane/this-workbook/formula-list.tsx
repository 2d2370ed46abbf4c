import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FreezeCell } from "../../workbook/ports/freeze";
import { PlainList } from "../parts/plain-list";
import { useServices } from "../services";

/** More are not read by anyone; the button says how many there are. */
const mostShown = 50;

const useStyles = makeStyles({
  list: { overflowWrap: "anywhere" },
  formula: { display: "flex", flexDirection: "column" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface FormulaListProps {
  readonly cells: readonly FreezeCell[];
  readonly onGo: (address: string) => void;
}

/** Formulas with their addresses and what each would become, or why it stays. */
export function FormulaList({ cells, onGo }: FormulaListProps) {
  const { say } = useServices();
  const styles = useStyles();
  return (
    <>
      <PlainList gap="small" className={styles.list}>
        {cells.slice(0, mostShown).map((cell) => (
          <li key={cell.address} className={styles.formula}>
            <Link as="button" onClick={() => onGo(cell.address)}>
              {cell.address}
            </Link>
            <code className={styles.code}>{cell.formula}</code>
            <Text size={200}>{becomes(cell, say)}</Text>
          </li>
        ))}
      </PlainList>
      {cells.length > mostShown && (
        <Text size={200}>{say("pane.keep.freeze.more", { count: cells.length - mostShown })}</Text>
      )}
    </>
  );
}

function becomes(cell: FreezeCell, say: ReturnType<typeof useServices>["say"]): string {
  const { address, obstacle, native, text, rows, columns } = cell;
  if (obstacle !== null) return say(`pane.keep.left.${obstacle}`, { address });
  if (native !== null) return say("pane.keep.freeze.becomes.native", { formula: native });
  return rows * columns > 1
    ? say("pane.keep.freeze.becomes.values", { cells: rows * columns })
    : say("pane.keep.freeze.becomes.value", { text });
}
