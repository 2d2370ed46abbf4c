import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useServices } from "../services";
import { sourceKinds, type SourceKind } from "./source-kinds";

const useStyles = makeStyles({
  /** Where they do not stand in one line, each keeps its words together. */
  choices: { flexWrap: "wrap" },
  choice: { flexShrink: 0 },
});

interface SourceFieldProps {
  readonly kind: SourceKind;
  readonly onChoose: (kind: SourceKind) => void;
}

/** Where the data of the next report stand. */
export function SourceField({ kind, onChoose }: SourceFieldProps) {
  const { say } = useServices();
  const styles = useStyles();
  return (
    <Field label={say("pane.source.label")}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={kind}
        onChange={(_, { value }) => onChoose(sourceKinds.find((known) => known === value) ?? kind)}
      >
        {sourceKinds.map((one) => (
          <Radio key={one} className={styles.choice} value={one} label={say(`pane.source.${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
