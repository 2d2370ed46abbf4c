import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportSpec } from "../../contract/report-spec";
import { Heading } from "../parts/heading";
import { useServices, type Say } from "../services";
import { ColumnField } from "./column-field";
import { LookupFields } from "./lookup-fields";
import { OptionField } from "./option-field";
import { askedOptions } from "./options";
import type { LookupDraft, ReportState } from "./report-state";
import { ShapeField } from "./shape-field";

const useStyles = makeStyles({
  confirm: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ColumnsSectionProps {
  readonly report: ReportSpec;
  readonly state: ReportState;
  readonly onShape: (shape: string) => void;
  readonly onMap: (input: string, header: string | null) => void;
  readonly onLookUp: (input: string, lookup: LookupDraft | null) => void;
  readonly onChoose: (option: string, value: string | number) => void;
}

/** What a row stands for, which column is which, with values to recognise it by, and what its words mean. */
export function ColumnsSection({ report, state, onShape, onMap, onLookUp, onChoose }: ColumnsSectionProps) {
  const { say } = useServices();
  const styles = useStyles();
  const { shaped, lookups } = state;
  const confirmed = askedOptions("columns", state);
  return (
    <>
      <ShapeField report={report} shape={shaped.shape} onShape={onShape} />
      {Object.keys(shaped.inputs).map((input) => {
        const lookup = lookups[input];
        return lookup ? (
          <LookupFields key={input} {...{ state, input, lookup }} onLookUp={onLookUp} />
        ) : (
          <ColumnField key={input} {...{ state, input, onMap, onLookUp }} />
        );
      })}
      {confirmed.length > 0 && (
        <div className={styles.confirm}>
          <Heading level={4}>{say("pane.columns.confirm")}</Heading>
          {confirmed.map(([name, spec]) => (
            <OptionField
              key={name}
              asked={[name, spec]}
              state={state}
              value={state.options[name]}
              onChoose={(value) => onChoose(name, value)}
              {...confirmationWords(state, name, say)}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Where the answer comes from or, once the user wanted to go on without one, that it is needed. */
function confirmationWords(
  { inferred, options, tried }: ReportState,
  option: string,
  say: Say,
): { hint?: string; problem?: string } {
  if (inferred.includes(option)) return { hint: say("pane.columns.inferred") };
  if (options[option] !== undefined) return {};
  return tried === "nothing" ? { hint: say("pane.columns.unsure") } : { problem: say("pane.columns.unsure") };
}
