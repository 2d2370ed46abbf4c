import { Button, Text } from "@fluentui/react-components";
import { rowsUsed } from "../../contract/report-data";
import type { PreparedReport } from "../../workbook/ports/runs";
import { PlainList } from "../parts/plain-list";
import { NoteBar } from "../parts/problem-bar";
import { useServices, type Say } from "../services";
import { AskedFields } from "./asked-fields";
import { FindingItem } from "./finding-item";
import { askedOptions, missingAnswers, type AskedOption } from "./options";
import type { ReportState } from "./report-state";

/** How many rows take part, in one sentence. */
export function checkSummary({ data, check }: PreparedReport, say: Say): string {
  const used = rowsUsed(check);
  if (used < data.length) {
    return say("pane.check.left-out", { used, rows: data.length, out: data.length - used });
  }
  return check.findings.length === 0
    ? say("pane.check.clean", { rows: data.length })
    : say("pane.check.used", { used, rows: data.length });
}

interface CheckSectionProps {
  readonly state: ReportState;
  readonly prepared: PreparedReport;
  readonly isBusy: boolean;
  readonly onChoose: (option: string, value: string | number) => void;
  /** Absent where the rows stand outside the workbook, as is the copy. */
  readonly onGoToRow?: (row: number) => void;
  readonly onCopy?: () => void;
}

/** What was found in the data, what happens to it, and what the user decides about it. */
export function CheckSection({ state, prepared, isBusy, onChoose, onGoToRow, onCopy }: CheckSectionProps) {
  const { say } = useServices();
  const missing = state.tried === "insert" ? missingAnswers(state).decisions : [];
  const fields = { missing, state, onChoose };
  const { perFinding, others } = decisionsOf(state, prepared);
  return (
    <>
      <Text>{checkSummary(prepared, say)}</Text>
      <PlainList gap="medium">
        {prepared.check.findings.map((finding, place) => (
          <FindingItem
            key={`${finding.code} ${finding.input}`}
            {...{ finding, onGoToRow }}
            data={prepared.data}
          >
            <AskedFields {...fields} asked={perFinding[place] ?? []} />
          </FindingItem>
        ))}
      </PlainList>
      <AskedFields {...fields} asked={others} />
      {onCopy && <CleanCopy copied={state.copied} isBusy={isBusy} onCopy={onCopy} />}
    </>
  );
}

/** Each decision under the first finding that asks for it. */
function decisionsOf(state: ReportState, { check }: PreparedReport) {
  const asked = askedOptions("check", state);
  const placeOf = ([, { whenFound }]: AskedOption) =>
    check.findings.findIndex(({ code }) => whenFound?.includes(code));
  return {
    perFinding: check.findings.map((_, place) => asked.filter((one) => placeOf(one) === place)),
    others: asked.filter((one) => placeOf(one) < 0),
  };
}

interface CleanCopyProps {
  readonly copied: string | null;
  readonly isBusy: boolean;
  readonly onCopy: () => void;
}

function CleanCopy({ copied, isBusy, onCopy }: CleanCopyProps) {
  const { say } = useServices();
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={onCopy}>
        {say("pane.check.copy")}
      </Button>
      {copied !== null && <NoteBar intent="success">{say("pane.check.copied", { sheet: copied })}</NoteBar>}
    </>
  );
}
