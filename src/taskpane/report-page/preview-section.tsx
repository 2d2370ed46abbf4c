import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { Heading } from "../parts/heading";
import { spokenTable } from "../../contract/report-output";
import type { PreparedReport } from "../../workbook/ports/runs";
import { NoteBar } from "../parts/problem-bar";
import { sayMessage, useServices } from "../services";
import { checkSummary } from "./check-section";
import { HowAsked } from "./how-asked";
import { OptionField } from "./option-field";
import { askedOptions } from "./options";
import type { ReportState } from "./report-state";
import { PreviewChart } from "./preview-chart";
import { PreviewTable } from "./preview-table";

const useStyles = makeStyles({
  sentence: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface PreviewSectionProps {
  readonly state: ReportState;
  readonly prepared: PreparedReport;
  readonly onChoose: (option: string, value: string | number) => void;
  readonly onReview: () => void;
}

/** The report as it will be inserted, under what can be tried out while looking at it. */
export function PreviewSection({ state, prepared, onChoose, onReview }: PreviewSectionProps) {
  const { say } = useServices();
  const styles = useStyles();
  const { output, check } = prepared;
  const tables = output.tables.map((table) =>
    spokenTable(table, (key, values) => sayMessage(say, { key, values: values ?? {} })),
  );
  // What was inserted stands as it is.
  const tried = state.inserted ? [] : askedOptions("preview", state);
  return (
    <>
      {tried.map((asked) => (
        <OptionField
          key={asked[0]}
          {...{ asked, state }}
          value={state.options[asked[0]]}
          onChoose={(value) => onChoose(asked[0], value)}
        />
      ))}
      <Text block className={styles.sentence} aria-live={tried.length > 0 ? "polite" : undefined}>
        {sayMessage(say, output.sentence)}
      </Text>
      {check.findings.length > 0 && (
        <NoteBar intent="warning">
          {checkSummary(prepared, say)}{" "}
          <Link as="button" inline onClick={onReview}>
            {say("pane.check.review")}
          </Link>
        </NoteBar>
      )}
      {tables.map((table, place) => (
        <Fragment key={table.name}>
          {place > 0 && <Heading level={4}>{table.name}</Heading>}
          <PreviewTable table={table} />
          {place === 0 && <Charts output={output} tables={tables} />}
        </Fragment>
      ))}
      {output.notes.length > 0 && (
        <div>
          <Heading level={4}>{say("pane.preview.notes")}</Heading>
          <ul className={styles.notes}>
            {output.notes.map((note) => (
              <li key={JSON.stringify(note)}>
                <Text size={200}>{sayMessage(say, note)}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      {prepared.asked && <HowAsked asked={prepared.asked} />}
    </>
  );
}

function Charts({
  output,
  tables,
}: Pick<PreparedReport, "output"> & Pick<PreparedReport["output"], "tables">) {
  return output.charts.map((chart) => {
    const table = tables.find(({ name }) => name === chart.table);
    return table && <PreviewChart key={chart.name} chart={chart} table={table} />;
  });
}
