import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { dayOfIsoText, isoTextOf, serialOf } from "../../contract/dates";
import { useServices } from "../services";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AsOfFieldProps {
  /** ISO text of a fixed day; `undefined` for the day of each refresh. */
  readonly asOf: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (asOf: string | undefined) => void;
}

/** The day on which a report is asked: that of each refresh, or a fixed one. */
export function AsOfField({ asOf, disabled, onChoose }: AsOfFieldProps) {
  const { say } = useServices();
  const { row } = useStyles();
  return (
    <div className={row}>
      <Field label={say("pane.recipe.as-of")} size="small">
        <Select
          size="small"
          disabled={disabled}
          value={asOf === undefined ? "today" : "fixed"}
          onChange={(_, { value }) => onChoose(value === "fixed" ? today() : undefined)}
        >
          <option value="today">{say("pane.recipe.as-of.today")}</option>
          <option value="fixed">{say("pane.recipe.as-of.fixed")}</option>
        </Select>
      </Field>
      {asOf !== undefined && (
        <Field label={say("pane.recipe.as-of.day")} size="small">
          <Input
            key={asOf}
            type="date"
            size="small"
            disabled={disabled}
            defaultValue={asOf}
            onBlur={({ target }) => {
              const { value } = target;
              if (value !== asOf && dayOfIsoText(value) !== null) onChoose(value);
            }}
          />
        </Field>
      )}
    </div>
  );
}

/** As the user's own calendar has it. */
function today(): string {
  const now = new Date();
  return isoTextOf(serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
