import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Working } from "../parts/working";
import { problemText } from "../problem-text";
import { useServices } from "../services";
import { SourceLine } from "../sources/source-line";
import type { Selection } from "../use-selection";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

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
  return <SourceLine label={say("pane.selection.label")} source={selection.source} />;
}
