import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Heading } from "../parts/heading";
import type { AnyFunctionSpec } from "../../contract/function-spec";
import { sources } from "../../contract/sources";
import type { ActiveFormula } from "../../workbook/port";
import { cellName, exampleFormula, formulaStyle } from "../functions/formula-text";
import { argumentText, defaultText, helpOf } from "../functions/function-help";
import { ProblemBar } from "../parts/problem-bar";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { stayCalls, type StayCall } from "./stay-calls";
import { useActiveFormula } from "./use-active-formula";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  call: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  arguments: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  description: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the formula of the active cell computes, from the functions' own declarations. */
export function ExplainTab() {
  const { say, port } = useServices();
  const styles = useStyles();
  const active = useActiveFormula(port);
  return (
    <div className={styles.root}>
      {active.state === "reading" && <Working word={say("pane.explain.reading")} />}
      {active.state === "problem" && <ProblemBar problem={active.problem} />}
      {active.state === "none" && <Teaching />}
      {active.state === "formula" && <Explanation cell={active.cell} />}
    </div>
  );
}

/** Nothing to explain: what one can do about it. */
function Teaching() {
  const { say, functions, formulaTag } = useServices();
  const first = functions.find((spec) => spec.examples.length > 0);
  const example = first?.examples[0];
  return (
    <>
      <Heading level={2}>{say("pane.explain.empty.title")}</Heading>
      {first && example && (
        <Text>
          {say("pane.explain.empty", { example: exampleFormula(first, example, formulaStyle(formulaTag)) })}
        </Text>
      )}
    </>
  );
}

function Explanation({ cell }: { readonly cell: ActiveFormula }) {
  const { say, functions } = useServices();
  const styles = useStyles();
  const calls = stayCalls(cell.formula);
  if (calls.length === 0) {
    return (
      <>
        <Text>{say("pane.explain.other", { address: cell.address })}</Text>
        <Teaching />
      </>
    );
  }
  return (
    <>
      <Heading level={2}>{say("pane.explain.shows", { address: cell.address, text: cell.text })}</Heading>
      <code className={styles.code}>{cell.formula}</code>
      {calls.map((call, index) => {
        const spec = functions.find(({ id }) => id === call.id);
        return spec ? (
          <CallExplained key={index} call={call} spec={spec} />
        ) : (
          <Text key={index}>{say("pane.explain.unknown", { name: cellName(call.id) })}</Text>
        );
      })}
    </>
  );
}

function CallExplained({ call, spec }: { readonly call: StayCall; readonly spec: AnyFunctionSpec }) {
  const { say, functionTexts, formulaTag } = useServices();
  const styles = useStyles();
  const help = helpOf(spec, functionTexts);
  const style = formulaStyle(formulaTag);
  return (
    <section className={styles.call}>
      <Heading level={3}>{cellName(spec.id)}</Heading>
      <Text>{help.summary}</Text>
      <dl className={styles.arguments}>
        {Object.entries(spec.params).map(([name, param], place) => {
          const value = defaultText(param, style);
          const omitted =
            value === null ? say("pane.explain.missing") : say("pane.explain.omitted", { value });
          return (
            <div key={name}>
              <dt>
                <code className={styles.code}>
                  {name} = {call.args[place] || omitted}
                </code>
              </dt>
              <dd className={styles.description}>
                <Text size={200} className={styles.quiet}>
                  {argumentText(help.params[name] ?? "", param, say)}
                </Text>
              </dd>
            </div>
          );
        })}
      </dl>
      <Text size={200}>
        {say("pane.functions.source")}: {sources[spec.source]}
      </Text>
    </section>
  );
}
