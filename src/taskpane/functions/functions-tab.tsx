import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Heading } from "../parts/heading";
import { HeadingButton } from "../parts/heading-button";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { families, type AnyFunctionSpec } from "../../contract/function-spec";
import { useServices } from "../services";
import { cellName } from "./formula-text";
import { FunctionCard } from "./function-card";
import { helpOf, matches, synonymGroups } from "./function-help";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  search: { maxWidth: "100%", width: "100%" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  chevron: { flexShrink: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** Every function by family, found by its name or by what it says of itself. */
export function FunctionsTab() {
  const { say, functions, functionTexts } = useServices();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const synonyms = synonymGroups(say("pane.functions.synonyms"));
  const found = functions.filter((spec) =>
    matches(query.trim(), spec, helpOf(spec, functionTexts), say(`pane.family.${spec.family}`), synonyms),
  );
  return (
    <div className={styles.root}>
      <Field label={say("pane.functions.search")}>
        <Input
          type="search"
          className={styles.search}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
      </Field>
      <Text size={200} role="status">
        {found.length > 0
          ? say("pane.functions.count", { count: found.length })
          : say("pane.functions.none", { query: query.trim() })}
      </Text>
      {families.map((family) => {
        const members = found.filter((spec) => spec.family === family);
        return (
          members.length > 0 && (
            <section key={family} aria-labelledby={`family-${family}`}>
              <Heading level={2} id={`family-${family}`}>
                {say(`pane.family.${family}`)}
              </Heading>
              {members.map((spec) => (
                <FunctionItem key={spec.id} spec={spec} />
              ))}
            </section>
          )
        );
      })}
    </div>
  );
}

/** A function in one line, which opens into its card. */
function FunctionItem({ spec }: { readonly spec: AnyFunctionSpec }) {
  const { functionTexts } = useServices();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const card = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <HeadingButton isOpen={open} body={card} onClick={() => setOpen(!open)}>
        <Chevron className={styles.chevron} aria-hidden="true" />
        <span className={styles.words}>
          <Text className={styles.name} weight="semibold">
            {cellName(spec.id)}
          </Text>
          <Text size={200}>{helpOf(spec, functionTexts).summary}</Text>
        </span>
      </HeadingButton>
      {open && (
        <div id={card}>
          <FunctionCard spec={spec} />
        </div>
      )}
    </>
  );
}
