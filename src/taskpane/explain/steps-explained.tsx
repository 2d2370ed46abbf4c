import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { cellAt } from "../formula/value-of";
import { stepsOf } from "../formula/steps";
import type { TracedArgument, TracedCall } from "../formula/trace";
import { Part } from "../parts/part";
import { useServices } from "../services";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, display: "block" },
});

interface StepsExplainedProps {
  readonly traced: TracedCall;
  /** The place of the active cell in what the formula spilled. */
  readonly down: number;
  readonly across: number;
}

/** The definition, with the numbers put in wherever it is arithmetic. */
export function StepsExplained({ traced, down, across }: StepsExplainedProps) {
  const { say, formats, formulas } = useServices();
  const styles = useStyles();
  const { spec, args, result } = traced;
  const values = valuesAt(args, down, across);
  const steps = stepsOf(formulas[spec.id] ?? "", values, formats.figure);
  const isComputed = steps.some(({ computed }) => computed !== null);
  const native = isComputed ? null : nativeForm(traced, values, formats.figure);
  return (
    <Part title={say(isComputed ? "pane.explain.steps" : "pane.explain.definition")}>
      {isComputed && result && result.rows.length > 1 && (
        <Text size={200}>{say("pane.explain.of-position", { row: down + 1 })}</Text>
      )}
      {/* Definitions are written once, in English, as papers write them. */}
      <ol lang="en" className={styles.steps}>
        {steps.map(({ text, computed }, index) => (
          <li key={index}>
            <code className={styles.code}>{text}</code>
            {computed && (
              <code className={styles.code}>
                = {computed.numbers} = {formats.figure(computed.value)}
              </code>
            )}
          </li>
        ))}
      </ol>
      {native !== null && (
        <Text size={200}>
          {say("pane.explain.native")}: <code className={styles.code}>={native}</code>
        </Text>
      )}
    </Part>
  );
}

/** What each argument has at one place, by name; what is left out has its default. */
function valuesAt(
  args: readonly TracedArgument[],
  down: number,
  across: number,
): Readonly<Record<string, number | string>> {
  const values = args.flatMap(({ name, param, cells }): [string, number | string][] => {
    const cell = cells ? cellAt(cells, down, across) : "default" in param ? param.default : null;
    if (typeof cell === "number") return [[name, cell]];
    if (typeof cell === "string") return [[name, cell.trim().toLowerCase()]];
    // In arithmetic a blank counts as 0, as in Excel itself.
    return cell === null && param.kind === "number" && cells ? [[name, 0]] : [];
  });
  return Object.fromEntries(values);
}

/** The function in Excel's own, with the numbers put in; `null` where it has no such form, or a number is missing. */
function nativeForm(
  { spec, args }: TracedCall,
  values: Readonly<Record<string, number | string>>,
  write: (value: number) => string,
): string | null {
  if (!spec.native || args.some(({ name }) => values[name] === undefined)) return null;
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? `"${value}"` : value < 0 ? `(${write(value)})` : write(value),
  ]);
  return spec.native(Object.fromEntries(texts) as Record<string, string>);
}
