import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { askedForms, type AskedHow, type AskedQuery } from "../../workbook/ports/asked-how";
import { focusOutline } from "../parts/focus-outline";
import { useServices } from "../services";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ...focusOutline,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  /** A long query scrolls by itself, so that the pane does not. */
  queries: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "300px",
    overflow: "auto",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2,
    ...focusOutline,
  },
});

/** What a database was asked, word for word, for those who want to know or to ask it themselves. */
export function HowAsked({ asked }: { readonly asked: AskedHow }) {
  const { say } = useServices();
  const styles = useStyles();
  const [copied, setCopied] = useState<"copied" | "not-copied" | null>(null);
  const text = asked.map(queryText).join("\n\n");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      // Some hosts give their add-ins no clipboard.
      setCopied("not-copied");
    }
  };
  return (
    <details>
      <summary className={styles.summary}>{say("pane.asked.title")}</summary>
      <div className={styles.body}>
        {askedForms
          .filter((form) => asked.some((query) => query.form === form))
          .map((form) => (
            <Text key={form} size={200}>
              {say(`pane.asked.${form}`)}
            </Text>
          ))}
        <pre lang="en" className={styles.queries} tabIndex={0} aria-label={say("pane.asked.title")}>
          {text}
        </pre>
        <Button size="small" onClick={() => void copy()}>
          {say("pane.asked.copy")}
        </Button>
        <Text size={200} role="status">
          {copied && say(`pane.asked.${copied}`)}
        </Text>
      </div>
    </details>
  );
}

/** As it can be pasted into clickhouse-client: its values first. */
function queryText({ sql, parameters }: AskedQuery): string {
  const values = Object.entries(parameters).map(([name, value]) => `SET param_${name} = ${literal(value)};`);
  return [...values, `${sql.trim()};`].join("\n");
}

/** Of a list, the text of its elements is the value. */
function literal(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = Array.isArray(value) ? `[${value.map(literal).join(",")}]` : String(value);
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
