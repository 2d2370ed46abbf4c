import { Button, Divider, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AnyFunctionSpec, Example } from "../../contract/function-spec";
import { helpPath } from "../../contract/pages";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { Part } from "../parts/part";
import { PageLink } from "../parts/page-link";
import { ResultCells } from "../formula/result-cells";
import { useServices } from "../services";
import { cellName, exampleFormula, formulaStyle, signature } from "./formula-text";
import { argumentText, helpOf } from "./function-help";
import { InsertForm } from "./insert-form";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    paddingBottom: tokens.spacingVerticalM,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  formula: { margin: 0, whiteSpace: "pre-wrap" },
  arguments: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  description: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * A function in full: how it is written and inserted, its formula, what goes in, an example, and where it comes from.
 */
export function FunctionCard({ spec }: { readonly spec: AnyFunctionSpec }) {
  const { say, functionTexts, formulas, formulaTag, locale } = useServices();
  const styles = useStyles();
  const [inserting, setInserting] = useState(false);
  const help = helpOf(spec, functionTexts);
  const style = formulaStyle(formulaTag);
  const name = cellName(spec.id);
  return (
    <div className={styles.root}>
      <code className={styles.code}>={signature(spec, style)}</code>
      <div>
        <Button size="small" aria-expanded={inserting} onClick={() => setInserting(!inserting)}>
          {say("pane.insert-function.open")}
        </Button>
      </div>
      {inserting && <InsertForm spec={spec} help={help} />}
      <Part title={say("pane.functions.formula")}>
        {/* Definitions are written once, in English, as papers write them. */}
        <pre lang="en" className={mergeClasses(styles.code, styles.formula)}>
          {formulas[spec.id]}
        </pre>
      </Part>
      <Part title={say("pane.functions.arguments")}>
        <dl className={styles.arguments}>
          {Object.entries(spec.params).map(([param, declared]) => (
            <div key={param}>
              <dt>
                <code className={styles.code}>{param}</code>
              </dt>
              <dd className={styles.description}>
                <Text size={200}>{argumentText(help.params[param] ?? "", declared, say)}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      {spec.examples.slice(0, 1).map((example, index) => (
        <Part key={index} title={say("pane.functions.example")}>
          <code className={styles.code}>{exampleFormula(spec, example, style)}</code>
          <ExampleResult example={example} />
        </Part>
      ))}
      <Divider />
      <Text size={200}>
        {say("pane.functions.source")}: {sources[spec.source]}
      </Text>
      <div>
        <PageLink path={helpPath(spec.id, locale)}>{say("pane.functions.help", { name })}</PageLink>
      </div>
    </div>
  );
}

function ExampleResult({ example: { gives } }: { readonly example: Example }) {
  const { say, formats } = useServices();
  if (typeof gives === "number" || typeof gives === "string") {
    return <Text block>{say("pane.functions.gives", { result: formats.cell(gives, "ratio") })}</Text>;
  }
  return (
    <>
      <Text block>{say("pane.functions.gives", { result: "" })}</Text>
      <ResultCells rows={rowsOf(gives)} units={[]} />
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
