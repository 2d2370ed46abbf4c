import { makeStyles, tokens } from "@fluentui/react-components";
import { Heading } from "../parts/heading";
import { PlainList } from "../parts/plain-list";
import type { DatabaseSource, DataSource, FileSource } from "../../contract/recipe";
import type { ReportSpec } from "../../contract/report-spec";
import type { SourceDescription } from "../../workbook/ports/source";
import { canBeAsked } from "../../workbook/ports/askable";
import { useServices } from "../services";
import type { DatabaseDraft } from "../sources/database-form";
import { DatabaseSourcePart } from "../sources/database-source";
import { FileSourcePart } from "../sources/file-source";
import { SourceField } from "../sources/source-field";
import type { SourceKind } from "../sources/source-kinds";
import type { Selection } from "../use-selection";
import { ReportCard } from "./report-card";
import { SampleOffer } from "./sample-offer";
import { SelectionLine } from "./selection-line";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Where the user takes data from, and what was opened there. */
export interface Taken {
  readonly kind: SourceKind;
  readonly file: SourceDescription<FileSource> | null;
  readonly database: SourceDescription<DatabaseSource> | null;
  /** What stands in the form that asks for a database. */
  readonly draft: DatabaseDraft;
}

interface ReportsHomeProps {
  readonly selection: Selection;
  readonly taken: Taken;
  readonly onTake: (taken: Taken) => void;
  /** Report that the user came back from. */
  readonly left: string | null;
  readonly onOpen: (report: ReportSpec, source: SourceDescription<DataSource>) => void;
}

/** Home: what is selected, and the questions one can ask of it. */
export function ReportsHome({ selection, taken, onTake, left, onOpen }: ReportsHomeProps) {
  const { say, reports, runs } = useServices();
  const styles = useStyles();
  const selected = selection.state === "source" ? selection.source : null;
  const source = { selection: selected, file: taken.file, database: taken.database }[taken.kind];
  const inOrder = [...reports].sort((one, other) => one.place - other.place);
  const nothingFits =
    (taken.kind === "selection" && selection.state === "problem") ||
    (source !== null &&
      reports
        .filter((report) => canBeAsked(report, source.source))
        .every(({ id }) => runs.recognise(id, source).missing.length > 0));
  return (
    <div className={styles.root}>
      <SourceField kind={taken.kind} onChoose={(kind) => onTake({ ...taken, kind })} />
      {taken.kind === "selection" && <SelectionLine selection={selection} />}
      {taken.kind === "file" && (
        <FileSourcePart source={taken.file} onOpen={(file) => onTake({ ...taken, file })} />
      )}
      {taken.kind === "database" && (
        <DatabaseSourcePart
          source={taken.database}
          draft={taken.draft}
          onDraft={(draft) => onTake({ ...taken, draft })}
          onOpen={(database) => onTake({ ...taken, database })}
        />
      )}
      {nothingFits && <SampleOffer />}
      <Heading level={2}>{say("pane.reports.title")}</Heading>
      <PlainList gap="small">
        {inOrder.map((report) => (
          <li key={report.id}>
            <ReportCard
              report={report}
              source={source}
              autoFocus={report.id === left}
              onOpen={() => source && onOpen(report, source)}
            />
          </li>
        ))}
      </PlainList>
    </div>
  );
}
