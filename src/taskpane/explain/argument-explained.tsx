import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { formulaStyle } from "../functions/formula-text";
import { argumentText, defaultText } from "../functions/function-help";
import type { TracedArgument } from "../formula/trace";
import { valueSummary } from "../formula/value-summary";
import { QuietText } from "../parts/quiet-text";
import { useServices } from "../services";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  description: { margin: 0 },
});

interface ArgumentExplainedProps {
  readonly arg: TracedArgument;
  readonly description: string;
  readonly onGo: (address: string) => void;
}

/** An argument: where it comes from, what it holds, what it means. */
export function ArgumentExplained({ arg, description, onGo }: ArgumentExplainedProps) {
  const { say } = useServices();
  const styles = useStyles();
  const { name, param, text, address } = arg;
  return (
    <div>
      <dt>
        <code className={styles.code}>
          {name}
          {text !== "" && " = "}
          {address === null ? (
            text
          ) : (
            <Link
              as="button"
              inline
              aria-label={say("pane.explain.go", { address })}
              onClick={() => onGo(address)}
            >
              <span className={styles.code}>{text}</span>
            </Link>
          )}
        </code>
      </dt>
      <dd className={styles.description}>
        <Text block size={200} weight="semibold">
          <ArgumentValue arg={arg} />
        </Text>
        <QuietText block>{argumentText(description, param, say)}</QuietText>
      </dd>
    </div>
  );
}

function ArgumentValue({ arg: { param, text, cells } }: { readonly arg: TracedArgument }) {
  const { say, formats, formulaTag } = useServices();
  if (cells) return valueSummary(cells, param, say, formats);
  if (text !== "") return say("pane.explain.unread");
  const value = defaultText(param, formulaStyle(formulaTag));
  return value === null ? say("pane.explain.missing") : say("pane.explain.omitted", { value });
}
