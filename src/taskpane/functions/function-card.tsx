import { Divider, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AnyFunctionSpec, Example } from "../../contract/function-spec";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { useServices } from "../services";
import { exampleFormula, formulaStyle, signature } from "./formula-text";
import { argumentText, helpOf } from "./function-help";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalM,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  arguments: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  description: { margin: 0, color: tokens.colorNeutralForeground2 },
  results: {
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
  result: { textAlign: "end", padding: `0 ${tokens.spacingHorizontalS} 0 0` },
});

/** A function in full: how it is written, what goes in, an example with its result, and where it comes from. */
export function FunctionCard({ spec }: { readonly spec: AnyFunctionSpec }) {
  const { say, functionTexts, formulaTag } = useServices();
  const styles = useStyles();
  const help = helpOf(spec, functionTexts);
  const style = formulaStyle(formulaTag);
  return (
    <div className={styles.root}>
      <code className={styles.code}>={signature(spec, style)}</code>
      <Text weight="semibold">{say("pane.functions.arguments")}</Text>
      <dl className={styles.arguments}>
        {Object.entries(spec.params).map(([name, param]) => (
          <div key={name}>
            <dt>
              <code className={styles.code}>{name}</code>
            </dt>
            <dd className={styles.description}>
              <Text size={200}>{argumentText(help.params[name] ?? "", param, say)}</Text>
            </dd>
          </div>
        ))}
      </dl>
      {spec.examples.length > 0 && <Text weight="semibold">{say("pane.functions.example")}</Text>}
      {spec.examples.slice(0, 1).map((example, index) => (
        <div key={index}>
          <code className={styles.code}>{exampleFormula(spec, example, style)}</code>
          <ExampleResult example={example} />
        </div>
      ))}
      <Divider />
      <Text size={200}>
        {say("pane.functions.source")}: {sources[spec.source]}
      </Text>
    </div>
  );
}

function ExampleResult({ example: { gives } }: { readonly example: Example }) {
  const { say, formats } = useServices();
  const styles = useStyles();
  if (typeof gives === "number" || typeof gives === "string") {
    return <Text block>{say("pane.functions.gives", { result: formats.cell(gives, "ratio") })}</Text>;
  }
  return (
    <>
      <Text block>{say("pane.functions.gives", { result: "" })}</Text>
      <table className={styles.results}>
        <tbody>
          {rowsOf(gives).map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place} className={styles.result}>
                  {formats.cell(cell, "ratio")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function rowsOf(
  gives: readonly TableCell[] | readonly (readonly TableCell[])[],
): readonly (readonly TableCell[])[] {
  return gives.some(Array.isArray)
    ? (gives as readonly (readonly TableCell[])[])
    : [gives as readonly TableCell[]];
}
