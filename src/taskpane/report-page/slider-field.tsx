import { Field, makeStyles, Slider, Text, tokens } from "@fluentui/react-components";
import type { OptionSpec } from "../../contract/report-spec";
import { useServices } from "../services";
import type { NamedField } from "./named-field";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: 0 },
  // As wide as the longest share, so that the slider keeps its length while it moves.
  value: { minWidth: "6ch", textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface SliderFieldProps extends NamedField {
  readonly spec: Extract<OptionSpec, { kind: "share" }>;
  readonly step: number;
}

/** A share that is tried out: what follows from it is seen while it moves. */
export function SliderField({ label, hint, problem, spec, step, value, onChoose }: SliderFieldProps) {
  const { formats } = useServices();
  const styles = useStyles();
  const share = Number(value ?? spec.default);
  // In whole steps: shares such as 0.005 are no binary fractions, and adding them up would leave noise behind.
  const stepsInWhole = Math.round(1 / step);
  const steps = (of: number) => Math.round(of * stepsInWhole);
  const text = formats.percent(share);
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      <div className={styles.row}>
        <Slider
          className={styles.slider}
          min={steps(spec.min)}
          max={steps(spec.max)}
          value={steps(share)}
          aria-valuetext={text}
          onChange={(_, data) => onChoose(data.value / stepsInWhole)}
        />
        <Text aria-hidden="true" className={styles.value}>
          {text}
        </Text>
      </div>
    </Field>
  );
}
