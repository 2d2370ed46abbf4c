import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { isBlank } from "../../contract/cell";
import { isOptional } from "../../contract/function-spec";
import { sources } from "../../contract/sources";
import type { ActiveFormula } from "../../workbook/ports/selection";
import { Heading } from "../parts/heading";
import { Part } from "../parts/part";
import { cellName } from "../functions/formula-text";
import { helpOf } from "../functions/function-help";
import { Outcome } from "../formula/outcome";
import type { TracedArgument, TracedCall } from "../formula/trace";
import { useServices } from "../services";
import { ArgumentExplained } from "./argument-explained";
import { DefinitionsTable } from "./definitions-table";
import { StepsExplained } from "./steps-explained";

const useStyles = makeStyles({
  call: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  inputs: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface CallExplainedProps {
  readonly traced: TracedCall;
  readonly cell: ActiveFormula;
  readonly onGo: (address: string) => void;
}

/** One call: what it means, what went in, how it is reckoned, what comes out or why nothing does. */
export function CallExplained({ traced, cell, onGo }: CallExplainedProps) {
  const { say, functionTexts } = useServices();
  const styles = useStyles();
  const { spec, args, result } = traced;
  const help = helpOf(spec, functionTexts);
  return (
    <section className={styles.call}>
      <Heading level={3}>{cellName(spec.id)}</Heading>
      <Text>{help.summary}</Text>
      <Part title={say("pane.explain.inputs")}>
        <dl className={styles.inputs}>
          {args.map((arg) => (
            <ArgumentExplained
              key={arg.name}
              arg={arg}
              description={help.params[arg.name] ?? ""}
              onGo={onGo}
            />
          ))}
        </dl>
        <RowsRead args={args} />
      </Part>
      <StepsExplained traced={traced} down={cell.down} across={cell.across} />
      <Part title={say("pane.explain.result")}>
        {result ? <Outcome result={result} /> : <Text>{say("pane.explain.result.unread")}</Text>}
      </Part>
      {result && <DefinitionsTable traced={traced} down={cell.down} />}
      <Text size={200}>
        {say("pane.functions.source")}: {sources[spec.source]}
      </Text>
    </section>
  );
}

/** Of functions that read whole columns: how many rows there are, and how many of them lack something. */
function RowsRead({ args }: { readonly args: readonly TracedArgument[] }) {
  const { say } = useServices();
  const columns = args.flatMap(({ param, cells }) =>
    cells && ["category", "numbers", "dates"].includes(param.kind) && !isOptional(param)
      ? [cells.flat()]
      : [],
  );
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  if (rows < 2) return null;
  const missing = Array.from({ length: rows }, (_, row) => columns.some((column) => isBlank(column[row])));
  return (
    <Text size={200}>{say("pane.explain.rows", { rows, missing: missing.filter(Boolean).length })}</Text>
  );
}
