import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CallResult } from "../../contract/call-result";
import { cellName } from "../functions/formula-text";
import { useCellText } from "../formula/result-cells";
import type { TracedCall } from "../formula/trace";
import { cellAt } from "../formula/value-of";
import { Part } from "../parts/part";
import { useServices } from "../services";
import { definitionsBeside, type Definition } from "./definitions";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: "start",
    fontWeight: "inherit",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  used: { fontWeight: tokens.fontWeightSemibold },
  result: {
    textAlign: "end",
    whiteSpace: "nowrap",
    verticalAlign: "top",
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface DefinitionsTableProps {
  readonly traced: TracedCall;
  readonly down: number;
}

/** What other definitions would say of the same inputs; nothing where there is but one definition. */
export function DefinitionsTable({ traced, down }: DefinitionsTableProps) {
  const { say, functions } = useServices();
  const styles = useStyles();
  const write = useCellText();
  const { spec } = traced;
  const definitions = definitionsBeside(spec, functions);
  const results = useResults(traced, definitions);
  const isSmall = spec.result.shape === "number" || spec.result.shape === "pair";
  if (definitions.length < 2 || !isSmall || results.length !== definitions.length) return null;
  return (
    <Part title={say("pane.explain.definitions")}>
      <table className={styles.table}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.name}>
              {say("pane.explain.definitions.name")}
            </th>
            <th scope="col" className={styles.result}>
              {say("pane.explain.definitions.result")}
            </th>
          </tr>
        </thead>
        <tbody>
          {definitions.map((definition, index) => {
            const used = isUsed(definition, traced);
            const { rows = [], units = [] } = results[index] ?? {};
            const row = rows[rows.length === 1 ? 0 : down] ?? [];
            return (
              <tr key={nameOf(definition)} className={styles.row}>
                <th scope="row" className={mergeClasses(styles.name, used && styles.used)}>
                  {nameOf(definition)}
                  {used && <Text size={200}> ({say("pane.explain.definitions.used")})</Text>}
                </th>
                <td className={styles.result}>
                  {row.map((cell, place) => write(cell, units[place] ?? "ratio")).join(" – ")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}

const nameOf = ({ spec, option }: Definition): string =>
  option ? `${cellName(spec.id)} "${option.word}"` : cellName(spec.id);

function isUsed({ spec, option }: Definition, traced: TracedCall): boolean {
  if (spec !== traced.spec || !option) return spec === traced.spec;
  const arg = traced.args.find(({ name }) => name === option.name);
  const given = arg?.cells ? cellAt(arg.cells, 0, 0) : null;
  const word = given ?? (arg?.param.kind === "option" ? arg.param.default : null);
  return String(word).trim().toLowerCase() === option.word;
}

/** Each definition computed on the inputs of the call; an option of the call's own that it lacks is left out. */
function useResults(traced: TracedCall, definitions: readonly Definition[]): readonly CallResult[] {
  const { evaluate, functions } = useServices();
  const [results, setResults] = useState<readonly CallResult[]>([]);
  useEffect(() => {
    let here = true;
    const given = new Map(traced.args.map(({ name, cells }) => [name, cells]));
    const computed = definitionsBeside(traced.spec, functions).map(({ spec, option }) =>
      evaluate(
        spec,
        Object.keys(spec.params).map((name) =>
          name === option?.name ? [[option.word]] : (given.get(name) ?? null),
        ),
      ),
    );
    Promise.all(computed).then(
      (found) => here && setResults(found),
      // A mistake of ours: the view says so in its place.
      (thrown: unknown) =>
        here &&
        setResults(() => {
          throw thrown;
        }),
    );
    return () => {
      here = false;
    };
  }, [traced, functions, evaluate]);
  return definitions.length > 1 ? results : [];
}
