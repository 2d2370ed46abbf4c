import { Field, makeStyles, Select } from "@fluentui/react-components";
import { roles, type Role, type SourceColumn } from "../../contract/report-data";
import { headersOf } from "../parts/header-field";
import { QuietText } from "../parts/quiet-text";
import { useServices } from "../services";
import { sampleWords } from "./option-labels";
import type { LookupDraft, ReportState } from "./report-state";
import { inputName } from "./report-texts";

const useStyles = makeStyles({
  sample: { overflowWrap: "anywhere" },
});

const samplesShown = 3;

/** Stands in the list of columns for another table; no header reads so. */
const elsewhere = "\n";

interface ColumnFieldProps {
  readonly state: ReportState;
  readonly input: string;
  readonly onMap: (input: string, header: string | null) => void;
  readonly onLookUp: (input: string, lookup: LookupDraft) => void;
}

/** The column that serves an input, with some of its values. */
export function ColumnField({ state, input, onMap, onLookUp }: ColumnFieldProps) {
  const { say } = useServices();
  const { shaped, columns, mapping } = state;
  const { optional = false, lookupBy, role } = shaped.inputs[input] ?? {};
  const name = inputName(shaped, input, say);
  const header = mapping[input];
  const isMissing = state.tried !== "nothing" && !optional && header === undefined;
  return (
    <Field
      label={optional ? say("pane.columns.optional", { input: name }) : name}
      required={!optional}
      validationMessage={isMissing ? say("pane.report.needs-column", { inputs: name }) : undefined}
      hint={header === undefined ? say(`report.${shaped.id}.input.${input}.hint`) : undefined}
    >
      {(control) => (
        <>
          <Select
            {...control}
            value={header ?? ""}
            onChange={(_, { value }) =>
              value === elsewhere
                ? onLookUp(input, { source: null, columns: [], key: null, value: null })
                : onMap(input, value === "" ? null : value)
            }
          >
            <option value="">{say(optional ? "pane.columns.none" : "pane.columns.choose")}</option>
            {headersOf(columns).map((text) => (
              <option key={text}>{text}</option>
            ))}
            {lookupBy !== undefined && mapping[lookupBy] !== undefined && (
              <option value={elsewhere}>{say("pane.lookup.offer")}</option>
            )}
          </Select>
          <ColumnSample column={columns.find((candidate) => candidate.header === header)} role={role} />
        </>
      )}
    </Field>
  );
}

interface ColumnSampleProps {
  readonly column: SourceColumn | undefined;
  /** What the column serves as: numbers that are days are shown as such. */
  readonly role: Role | undefined;
}

/** The first few different values of a column. */
export function ColumnSample({ column, role }: ColumnSampleProps) {
  const { say, formats } = useServices();
  const { sample } = useStyles();
  if (!column) return null;
  const isDays = role !== undefined && roles[role] === "dates";
  const cells = column.sample.map((cell) =>
    isDays && typeof cell === "number" ? formats.cell(cell, "date") : cell,
  );
  const values = sampleWords(cells).slice(0, samplesShown).join(" · ");
  return (
    <QuietText className={sample}>
      {values === "" ? say("pane.columns.empty") : say("pane.columns.sample", { values })}
    </QuietText>
  );
}
