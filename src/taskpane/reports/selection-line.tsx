import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DataSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import { hostOf } from "../../workbook/ports/database-address";
import { Working } from "../parts/working";
import { problemText } from "../problem-text";
import { useServices, type Say } from "../services";
import type { Selection } from "../use-selection";

const useStyles = makeStyles({
  line: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function sourceText(described: SourceDescription<DataSource>, say: Say): string {
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

/** One line: what is selected, or why that cannot be used. */
export function SelectionLine({ selection }: { readonly selection: Selection }) {
  const { say } = useServices();
  const styles = useStyles();
  if (selection.state === "reading") return <Working word={say("pane.selection.reading")} />;
  if (selection.state === "problem") {
    return (
      <Text block className={styles.quiet}>
        {problemText(selection.problem, say)}
      </Text>
    );
  }
  return (
    <Text block className={styles.line}>
      <strong>{say("pane.selection.label")}</strong> {sourceText(selection.source, say)}
    </Text>
  );
}
