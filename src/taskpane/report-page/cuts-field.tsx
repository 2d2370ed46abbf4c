import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useServices } from "../services";
import { cutsOf, cutsShown } from "./cuts-text";
import type { NamedField } from "./named-field";

/** Numbers between which data are put into brackets: "10 20 50". What does not ascend is refused. */
export function CutsField({ label, hint, problem, value, onChoose }: NamedField) {
  const { say, formats } = useServices();
  const [text, setText] = useState(() => cutsShown(String(value ?? ""), formats));
  const isWrong = text.trim() !== "" && cutsOf(text, formats) === null;
  return (
    <Field label={label} hint={hint} validationMessage={isWrong ? say("pane.options.cuts.wrong") : problem}>
      <Input
        inputMode="text"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          // What is refused is handed on as it is: it is an answer missing, not a blank.
          onChoose(cutsOf(data.value, formats) ?? data.value.trim());
        }}
      />
    </Field>
  );
}
