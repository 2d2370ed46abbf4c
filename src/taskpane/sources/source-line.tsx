import { makeStyles, Text, type TextProps } from "@fluentui/react-components";
import type { DataSource } from "../../contract/recipe";
import { hostOf } from "../../workbook/ports/database-address";
import type { SourceDescription } from "../../workbook/ports/source";
import { useServices, type Say } from "../services";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

interface SourceLineProps {
  readonly label: string;
  readonly source: SourceDescription<DataSource>;
  readonly size?: TextProps["size"];
}

/** Where data are taken from, and how many there are. */
export function SourceLine({ label, source, size }: SourceLineProps) {
  const { say } = useServices();
  const styles = useStyles();
  return (
    <Text block size={size} className={styles.line}>
      <strong>{label}</strong> {sourceText(source, say)}
    </Text>
  );
}

function sourceText(described: SourceDescription<DataSource>, say: Say): string {
  const { address, table, rows, source } = described;
  if (source.kind === "file") {
    return say("pane.source.file.size", { file: address, rows, megabytes: source.bytes / 1e6 });
  }
  if (source.kind === "database") {
    const { database, table: name, address: server } = source;
    return say("pane.source.database.size", { table: `${database}.${name}`, host: hostOf(server), rows });
  }
  return table === null
    ? say("pane.selection.range", { address, rows })
    : say("pane.selection.table", { address, table, rows });
}
