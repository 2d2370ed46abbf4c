import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useServices } from "../services";
import { sourceKinds, type SourceKind } from "./source-kinds";

interface SourceFieldProps {
  readonly kind: SourceKind;
  readonly onChoose: (kind: SourceKind) => void;
}

/** Where the data of the next report stand. */
export function SourceField({ kind, onChoose }: SourceFieldProps) {
  const { say } = useServices();
  return (
    <Field label={say("pane.source.label")}>
      <RadioGroup
        layout="horizontal"
        value={kind}
        onChange={(_, { value }) => onChoose(sourceKinds.find((known) => known === value) ?? kind)}
      >
        {sourceKinds.map((one) => (
          <Radio key={one} value={one} label={say(`pane.source.${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
