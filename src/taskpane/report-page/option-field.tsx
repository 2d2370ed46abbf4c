import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { useServices } from "../services";
import { CutsField } from "./cuts-field";
import type { NamedField } from "./named-field";
import { NumberField } from "./number-field";
import { labelsOf } from "./option-labels";
import type { AskedOption } from "./options";
import type { ReportState } from "./report-state";
import { optionKey } from "./report-texts";
import { SliderField } from "./slider-field";
import { ChoiceField } from "./choice-field";

interface OptionFieldProps extends Omit<NamedField, "label" | "hint"> {
  readonly asked: AskedOption;
  readonly state: ReportState;
  /** In place of the option's own. */
  readonly hint?: string;
}

/** One option of a report, asked for in the manner of its kind. */
export function OptionField({ asked: [name, spec], state, hint, ...answer }: OptionFieldProps) {
  const { say, knows } = useServices();
  const key = optionKey(state.shaped, name, spec);
  const own = `${key}.hint` as const;
  const words = { label: say(key), hint: hint ?? (knows(own) ? say(own) : undefined) };
  switch (spec.kind) {
    case "choice":
      return <ChoiceField {...words} {...answer} textKey={key} spec={spec} />;
    case "share":
      if (spec.step !== undefined) return <SliderField {...words} {...answer} spec={spec} step={spec.step} />;
      return <NumberField {...words} {...answer} spec={spec} />;
    case "count":
      return <NumberField {...words} {...answer} spec={spec} />;
    case "cuts":
      return <CutsField {...words} {...answer} />;
    case "day":
      return <TextField {...words} {...answer} type="date" />;
    case "label":
      return <TextField {...words} {...answer} suggestions={labelsOf(spec, state)} />;
  }
}

interface TextFieldProps extends NamedField {
  readonly type?: "date";
  /** Words to choose from; others may be typed. */
  readonly suggestions?: readonly string[];
}

function TextField({ label, hint, problem, value, onChoose, type, suggestions }: TextFieldProps) {
  const list = useId();
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      <Input
        type={type}
        list={suggestions && list}
        value={String(value ?? "")}
        onChange={(_, data) => onChoose(data.value)}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
