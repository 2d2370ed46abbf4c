import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Source } from "../../contract/recipe";
import { HeaderField } from "../parts/header-field";
import { ProblemBar } from "../parts/problem-bar";
import { TableField } from "../parts/table-field";
import { useSourceChoices } from "../parts/use-source-choices";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { ColumnSample } from "./column-field";
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
          label={say("pane.lookup.table")}
          choices={choices}
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
  const { choices, problem: unlisted } = useSourceChoices();
  const [problem, setProblem] = useState<unknown>(null);
  /** Only the last choice counts, and none once the fields are gone. */
  const lastChoice = useRef<Source | null>(null);
  useEffect(
    () => () => {
      lastChoice.current = null;
    },
    [],
  );

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
  return { choices, problem: problem ?? unlisted, choose: (source: Source) => void choose(source) };
}
