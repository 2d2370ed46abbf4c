import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe, Source } from "../../contract/recipe";
import type { DataGap } from "../../workbook/ports/recipe-state";
import type { SourceDescription } from "../../workbook/ports/source";
import { HeaderField } from "../parts/header-field";
import { ProblemBar } from "../parts/problem-bar";
import { TableField } from "../parts/table-field";
import { useSourceChoices } from "../parts/use-source-choices";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { missingIn, neededColumns, repaired } from "./repair";

interface RepairFormProps {
  readonly recipe: Recipe;
  readonly gap: DataGap;
  readonly busy: boolean;
  readonly onRepair: (change: (stored: Recipe) => Recipe) => void;
}

/** Asks what now serves in place of the table or columns that are gone, and nothing else. */
export function RepairForm({ recipe, gap, busy, onRepair }: RepairFormProps) {
  const { say, reports } = useServices();
  const [table, setTable] = useState<SourceDescription | null>(gap.source);
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({});
  const needed = neededColumns(recipe, gap, reports, say);
  const missing = table ? missingIn(table, needed) : [];
  const answers = missing.flatMap(({ use }) => (chosen[use] ? [[use, chosen[use]] as const] : []));
  const isComplete = table !== null && answers.length === missing.length;
  return (
    <>
      {gap.source === null && (
        <OtherTable
          table={table}
          onChoose={(found) => {
            setTable(found);
            setChosen({});
          }}
        />
      )}
      {table &&
        missing.map(({ use, name, header }) => (
          <HeaderField
            key={use}
            label={say("pane.repair.column", { input: name, header })}
            columns={table.columns}
            header={chosen[use] ?? null}
            onChoose={(found) => setChosen((others) => ({ ...others, [use]: found }))}
          />
        ))}
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || !isComplete}
          onClick={() =>
            table && onRepair((stored) => repaired(stored, gap, table.source, Object.fromEntries(answers)))
          }
        >
          {say("pane.repair.save")}
        </Button>
      </div>
    </>
  );
}

interface OtherTableProps {
  readonly table: SourceDescription | null;
  readonly onChoose: (table: SourceDescription) => void;
}

function OtherTable({ table, onChoose }: OtherTableProps) {
  const { say, port } = useServices();
  const { choices, problem: unlisted } = useSourceChoices();
  const [problem, setProblem] = useState<unknown>(null);
  const [source, setSource] = useState<Source | null>(table?.source ?? null);
  const choose = async (wanted: Source) => {
    setSource(wanted);
    try {
      onChoose(await port.describe(wanted));
      setProblem(null);
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const shown = problem ?? unlisted;
  return (
    <>
      {shown !== null && <ProblemBar problem={shown} />}
      {choices ? (
        <TableField
          label={say("pane.repair.table")}
          choices={choices}
          source={source}
          onChoose={(wanted) => void choose(wanted)}
        />
      ) : (
        unlisted === null && <Working word={say("pane.lookup.reading")} />
      )}
    </>
  );
}
