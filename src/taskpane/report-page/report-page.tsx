import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Heading } from "../parts/heading";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { isOutside, type DataSource } from "../../contract/recipe";
import type { ReportSpec } from "../../contract/report-spec";
import type { SourceDescription } from "../../workbook/ports/source";
import { askableOf } from "../../workbook/ports/askable";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { isCancelled } from "../problem-text";
import { useServices } from "../services";
import { SourceLine } from "../sources/source-line";
import { CheckSection } from "./check-section";
import { ColumnsSection } from "./columns-section";
import { InsertSection } from "./insert-section";
import { OptionsSection } from "./options-section";
import { PreviewSection } from "./preview-section";
import { PrimaryBar } from "./primary-bar";
import { steps, type Step } from "./report-state";
import { Section, type SectionState } from "./section";
import { stepSummary } from "./step-summary";
import { usePrimaryAction } from "./use-primary-action";
import { useReport, type ReportControl } from "./use-report";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minHeight: "100%" },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  sections: { flexGrow: 1 },
});

interface ReportPageProps {
  readonly report: ReportSpec;
  readonly source: SourceDescription<DataSource>;
  /** What is selected now, where that is something else than the report's source. */
  readonly selected: SourceDescription | null;
  readonly onUseSelection: (source: SourceDescription) => void;
  readonly onLeave: () => void;
}

/** A report from columns to sheet, on one page: five sections that open in turn and stay readable as one line. */
export function ReportPage({ report: whole, source, selected, onUseSelection, onLeave }: ReportPageProps) {
  const { say, formats } = useServices();
  const styles = useStyles();
  const report = askableOf(whole, source.source);
  const control = useReport(report, source);
  const action = usePrimaryAction(control);
  const { state, task } = control;
  const headings = useHeadingFocus(state.open, state.moves);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          data-testid="report-leave"
          onClick={onLeave}
        >
          {say("pane.reports.all")}
        </Button>
        <Heading level={2}>{say(`report.${report.id}.question`)}</Heading>
        <Caption1>{say(`report.${report.id}.name`)}</Caption1>
        <SourceLine size={200} label={say("pane.report.source")} source={source} />
        {selected && !state.inserted && (
          <Button size="small" disabled={task !== null} onClick={() => onUseSelection(selected)}>
            {say("pane.report.use-selection")}
          </Button>
        )}
      </div>
      {state.problem !== null && <PageProblem problem={state.problem} onClose={control.closeProblem} />}
      <div className={styles.sections}>
        {steps.map((step) => (
          <Section
            key={step}
            step={step}
            state={sectionState(step, control)}
            summary={stepSummary(step, state, { say, formats })}
            onOpen={() => control.open(step)}
            headingRef={(element) => headings(step, element)}
          >
            <StepBody {...{ step, report, control }} isInWorkbook={!isOutside(source.source)} />
          </Section>
        ))}
      </div>
      <PrimaryBar action={action} task={task} onCancel={control.cancel} />
      {state.inserted && (
        <Button appearance="secondary" onClick={onLeave}>
          {say("pane.insert.another")}
        </Button>
      )}
    </div>
  );
}

/** While work is under way, and once a report stands in the workbook, its answers are no longer changed here. */
function sectionState(step: Step, { state, task }: ReportControl): SectionState {
  if (step === state.open) return "open";
  if (step !== "columns" && step !== "options" && !state.prepared) return "waiting";
  return task || (state.inserted && step !== "preview" && step !== "insert") ? "settled" : "done";
}

interface StepBodyProps {
  readonly step: Step;
  readonly report: ReportSpec;
  readonly control: ReportControl;
  /** Rows can be shown, copied and stood beside only where they are in the workbook. */
  readonly isInWorkbook: boolean;
}

function StepBody({ step, report, control, isInWorkbook }: StepBodyProps): ReactNode {
  const { state, task, choose } = control;
  const { prepared } = state;
  const isBusy = task !== null;
  switch (step) {
    case "columns":
      return (
        <ColumnsSection
          {...{ report, state }}
          onShape={control.chooseShape}
          onMap={control.map}
          onLookUp={control.lookUp}
          onChoose={choose}
        />
      );
    case "options":
      return <OptionsSection state={state} onChoose={choose} />;
    case "check":
      return (
        prepared && (
          <CheckSection
            {...{ state, prepared, isBusy }}
            onChoose={choose}
            {...(isInWorkbook && {
              onGoToRow: (row: number) => void control.goToRow(row),
              onCopy: () => void control.cleanCopy(),
            })}
          />
        )
      );
    case "preview":
      return (
        prepared && (
          <PreviewSection {...{ state, prepared }} onChoose={choose} onReview={() => control.open("check")} />
        )
      );
    case "insert":
      return (
        <InsertSection
          {...{ isBusy }}
          inserted={state.inserted}
          place={state.place}
          isInWorkbook={isInWorkbook}
          onPlace={control.place}
          onInsert={() => void control.insert()}
          onGoToSheet={() => void control.goToSheet()}
        />
      );
  }
}

function PageProblem({ problem, onClose }: { readonly problem: unknown; readonly onClose: () => void }) {
  const { say } = useServices();
  if (!isCancelled(problem)) return <ProblemBar problem={problem} onClose={onClose} />;
  return (
    <NoteBar intent="info" onClose={onClose}>
      {say("pane.report.cancelled")}
    </NoteBar>
  );
}

/** The focus follows the open section: to its heading when the page opens, and whenever another section does. */
function useHeadingFocus(open: Step, moves: number) {
  const headings = useRef(new Map<Step, HTMLButtonElement>());
  useEffect(() => {
    headings.current.get(open)?.focus();
  }, [open, moves]);
  const [keep] = useState(() => (step: Step, element: HTMLButtonElement | null) => {
    if (element) headings.current.set(step, element);
    else headings.current.delete(step);
  });
  return keep;
}
