import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionSpec } from "../../contract/report-spec";
import { useServices } from "../services";
import type { NamedField } from "./named-field";
import { isAllowed } from "./options";

interface NumberFieldProps extends NamedField {
  readonly spec: Extract<OptionSpec, { kind: "share" | "count" }>;
}

/** Hundredths of a percent: what a person may mean, without the noise of binary fractions. */
const percentOf = (share: number) => Math.round(share * 10_000) / 100;

/** A whole number, or a share as a percentage. What lies outside its bounds is refused, and the bounds are said. */
export function NumberField({ label, hint, spec, value, onChoose }: NumberFieldProps) {
  const { say, formats } = useServices();
  const isShare = spec.kind === "share";
  const shown = (number: number) => (isShare ? percentOf(number) : number);
  const [text, setText] = useState(() => String(shown(Number(value ?? spec.default))));
  const range = say("pane.options.range", {
    min: formats.cell(shown(spec.min), "ratio"),
    max: formats.cell(shown(spec.max), "ratio"),
  });
  const numberOf = (typed: string) =>
    typed.trim() === "" ? NaN : isShare ? percentOf(Number(typed) / 100) / 100 : Number(typed);
  const isWrong = !isAllowed(spec, numberOf(text));
  return (
    <Field
      label={label}
      hint={hint === undefined ? range : `${hint} ${range}`}
      validationMessage={isWrong ? range : undefined}
    >
      <Input
        type="number"
        inputMode={isShare ? "decimal" : "numeric"}
        min={shown(spec.min)}
        max={shown(spec.max)}
        step={isShare ? "any" : 1}
        value={text}
        contentAfter={isShare ? "%" : undefined}
        onChange={(_, data) => {
          setText(data.value);
          const number = numberOf(data.value);
          if (isAllowed(spec, number)) onChoose(number);
        }}
      />
    </Field>
  );
}
