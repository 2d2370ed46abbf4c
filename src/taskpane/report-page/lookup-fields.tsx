import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Source } from "../../contract/recipe";
import type { SourceChoice } from "../../workbook/port";
import { ProblemBar } from "../parts/problem-bar";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { ColumnSample, headersOf } from "./column-field";
import type { LookupDraft, ReportState } from "./report-state";
import { inputName } from "./report-texts";

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, overflowWrap: "anywhere" },
});

interface LookupFieldsProps {
  readonly state: ReportState;
  readonly input: string;
  readonly lookup: LookupDraft;
  readonly onLookUp: (input: string, lookup: LookupDraft | null) => void;
}

/** Where else an input stands: which table, which of its columns names the customer, which one holds the input. */
export function LookupFields({ state, input, lookup, onLookUp }: LookupFieldsProps) {
  const { say } = useServices();
  const styles = useStyles();
  const { shaped } = state;
  const { lookupBy: by = "", lookupLatest = false, role } = shaped.inputs[input] ?? {};
  const name = inputName(shaped, input, say);
  const { choices, problem, choose } = useSecondTable(state, input, by, onLookUp);
  const isMarked = state.tried !== "nothing";
  const needed = (what: string | null) =>
    isMarked && what === null ? say("pane.options.needed") : undefined;
  const value = lookup.columns.find(({ header }) => header === lookup.value);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say("pane.lookup.title", { input: name })}</legend>
      {problem !== null && <ProblemBar problem={problem} />}
      {choices ? (
        <TableField
          {...{ choices }}
          source={lookup.source}
          problem={needed(lookup.source && "")}
          onChoose={choose}
        />
      ) : (
        problem === null && <Working word={say("pane.lookup.reading")} />
      )}
      {lookup.source && (
        <>
          <HeaderField
            label={say("pane.lookup.key", { input: inputName(shaped, by, say) })}
            columns={lookup.columns}
            header={lookup.key}
            problem={needed(lookup.key)}
            onChoose={(key) => onLookUp(input, { ...lookup, key })}
          />
          <HeaderField
            label={name}
            columns={lookup.columns}
            header={lookup.value}
            problem={needed(lookup.value)}
            onChoose={(chosen) => onLookUp(input, { ...lookup, value: chosen })}
          />
          <ColumnSample column={value} role={role} />
          {lookupLatest && (
            <HeaderField
              label={say("pane.lookup.date")}
              columns={lookup.columns}
              header={lookup.date ?? null}
              isOptional
              onChoose={(date) => onLookUp(input, { ...lookup, date })}
            />
          )}
        </>
      )}
      <Button size="small" onClick={() => onLookUp(input, null)}>
        {say("pane.lookup.remove")}
      </Button>
    </fieldset>
  );
}

/** The tables there are, and what choosing one means: its columns are looked at and recognised by their headers. */
function useSecondTable(
  state: ReportState,
  input: string,
  by: string,
  onLookUp: LookupFieldsProps["onLookUp"],
) {
  const { port, runs } = useServices();
  const [choices, setChoices] = useState<readonly SourceChoice[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  /** Only the last choice counts, and none once the fields are gone. */
  const lastChoice = useRef<Source | null>(null);
  useEffect(() => {
    let isShown = true;
    port.sources().then(
      (found) => isShown && setChoices(found),
      (failure: unknown) => isShown && setProblem(failure),
    );
    return () => {
      isShown = false;
      lastChoice.current = null;
    };
  }, [port]);

  const choose = async (source: Source) => {
    const { shaped, mapping } = state;
    lastChoice.current = source;
    try {
      const table = await port.describe(source);
      if (lastChoice.current !== source) return;
      const found = runs.recognise(shaped.id, table, shaped.shape).mapping;
      const dates = Object.keys(shaped.inputs).find((name) => shaped.inputs[name]?.role === "event-date");
      const same = table.columns.find(({ header }) => header === mapping[by]);
      setProblem(null);
      onLookUp(input, {
        source,
        columns: table.columns,
        key: same?.header ?? found[by] ?? null,
        value: found[input] ?? null,
        date: (dates && found[dates]) ?? null,
      });
    } catch (failure) {
      if (lastChoice.current === source) setProblem(failure);
    }
  };
  return { choices, problem, choose: (source: Source) => void choose(source) };
}

interface TableFieldProps {
  readonly choices: readonly SourceChoice[];
  readonly source: Source | null;
  readonly problem: string | undefined;
  readonly onChoose: (source: Source) => void;
}

function TableField({ choices, source, problem, onChoose }: TableFieldProps) {
  const { say } = useServices();
  const keyOf = (one: Source) => JSON.stringify(one);
  return (
    <Field label={say("pane.lookup.table")} required validationMessage={problem}>
      <Select
        value={source ? keyOf(source) : ""}
        onChange={(_, { value }) => {
          const choice = choices.find((one) => keyOf(one.source) === value);
          if (choice) onChoose(choice.source);
        }}
      >
        {!source && <option value="">{say("pane.options.choose")}</option>}
        {choices.map((choice) => (
          <option key={keyOf(choice.source)} value={keyOf(choice.source)}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface HeaderFieldProps {
  readonly label: string;
  readonly columns: LookupDraft["columns"];
  readonly header: string | null;
  readonly problem?: string | undefined;
  readonly isOptional?: true;
  readonly onChoose: (header: string | null) => void;
}

function HeaderField({ label, columns, header, problem, isOptional, onChoose }: HeaderFieldProps) {
  const { say } = useServices();
  return (
    <Field label={label} required={!isOptional} validationMessage={problem}>
      <Select value={header ?? ""} onChange={(_, { value }) => onChoose(value === "" ? null : value)}>
        <option value="">{say(isOptional ? "pane.columns.none" : "pane.columns.choose")}</option>
        {headersOf(columns).map((text) => (
          <option key={text}>{text}</option>
        ))}
      </Select>
    </Field>
  );
}
