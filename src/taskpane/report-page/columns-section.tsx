import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Heading } from "../parts/heading";
import type { ReportSpec } from "../../contract/report-spec";
import { isBlank } from "../../contract/cell";
import { textOf } from "../../contract/columns";
import type { SourceColumn, SourceDescription } from "../../workbook/port";
import { useServices, type Say } from "../services";
import { OptionField } from "./option-field";
import { optionsAt } from "./options";
import { inputName } from "./report-texts";
import type { ReportState } from "./report-state";

const useStyles = makeStyles({
  sample: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  confirm: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const samplesShown = 3;

/** The first few different values of a column, as text. */
function sampleValues(column: SourceColumn): readonly string[] {
  const texts = new Set<string>();
  for (const cell of column.sample) {
    if (cell !== null && !isBlank(cell)) texts.add(textOf(cell));
    if (texts.size === samplesShown) break;
  }
  return [...texts];
}

interface ColumnsSectionProps {
  readonly report: ReportSpec;
  readonly source: SourceDescription;
  readonly state: ReportState;
  readonly onMap: (input: string, header: string | null) => void;
  readonly onChoose: (option: string, value: string | number) => void;
}

/** Which column is which, with values to recognise it by, and what its words mean. */
export function ColumnsSection({ report, source, state, onMap, onChoose }: ColumnsSectionProps) {
  const { say } = useServices();
  const styles = useStyles();
  const confirmed = optionsAt(report, "columns");
  return (
    <>
      {Object.keys(report.inputs).map((input) => (
        <ColumnField key={input} {...{ report, source, state, input, onMap }} />
      ))}
      {confirmed.length > 0 && (
        <div className={styles.confirm}>
          <Heading level={4}>{say("pane.columns.confirm")}</Heading>
          {confirmed.map(([name, spec]) => (
            <OptionField
              key={name}
              {...{ report, name, spec }}
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
  state: ReportState,
  option: string,
  say: Say,
): { hint?: string; problem?: string } {
  if (state.inferred.includes(option)) return { hint: say("pane.columns.inferred") };
  if (state.options[option] !== undefined) return {};
  return state.tried ? { problem: say("pane.columns.unsure") } : { hint: say("pane.columns.unsure") };
}

interface ColumnFieldProps extends Omit<ColumnsSectionProps, "onChoose"> {
  readonly input: string;
}

function ColumnField({ report, source, state, input, onMap }: ColumnFieldProps) {
  const { say } = useServices();
  const styles = useStyles();
  const optional = report.inputs[input]?.optional === true;
  const name = inputName(report, input, say);
  const header = state.mapping[input];
  const headers = [...new Set(source.columns.map((column) => column.header))].filter((text) => text !== "");
  const column = source.columns.find((candidate) => candidate.header === header);
  const isMissing = state.tried && !optional && header === undefined;
  const samples = column && sampleValues(column);
  return (
    <Field
      label={optional ? say("pane.columns.optional", { input: name }) : name}
      required={!optional}
      validationMessage={isMissing ? say("pane.report.needs-column", { inputs: name }) : undefined}
      hint={header === undefined ? say(`report.${report.id}.input.${input}.hint`) : undefined}
    >
      {(control) => (
        <>
          <Select
            {...control}
            value={header ?? ""}
            onChange={(_, data) => onMap(input, data.value === "" ? null : data.value)}
          >
            <option value="">{say(optional ? "pane.columns.none" : "pane.columns.choose")}</option>
            {headers.map((text) => (
              <option key={text}>{text}</option>
            ))}
          </Select>
          {samples && (
            <Text size={200} className={styles.sample}>
              {samples.length > 0
                ? say("pane.columns.sample", { values: samples.join(" · ") })
                : say("pane.columns.empty")}
            </Text>
          )}
        </>
      )}
    </Field>
  );
}
