import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReportSpec } from "../../contract/report-spec";
import { QuietText } from "../parts/quiet-text";
import { useServices } from "../services";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
});

interface ShapeFieldProps {
  readonly report: ReportSpec;
  readonly shape: string;
  readonly onShape: (shape: string) => void;
}

/** How the data stand, where a report can take them in more than one way. */
export function ShapeField({ report: { id, shapes }, shape, onShape }: ShapeFieldProps) {
  const { say, knows } = useServices();
  const styles = useStyles();
  const names = Object.keys(shapes);
  if (names.length < 2) return null;
  return (
    <Field label={say("pane.columns.shape")}>
      <RadioGroup value={shape} onChange={(_, { value }) => onShape(value)}>
        {names.map((name) => {
          const hint = `report.${id}.shape.${name}.hint` as const;
          return (
            <Radio
              key={name}
              value={name}
              label={
                <span className={styles.label}>
                  {say(`report.${id}.shape.${name}`)}
                  {knows(hint) && <QuietText>{say(hint)}</QuietText>}
                </span>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
