import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { OptionSpec } from "../../contract/report-spec";
import { useServices } from "../services";
import type { NamedField } from "./named-field";
import type { OptionKey } from "./report-texts";
import { WordMeaning } from "./word-meaning";

interface ChoiceFieldProps extends NamedField {
  readonly textKey: OptionKey;
  readonly spec: Extract<OptionSpec, { kind: "choice" }>;
}

/** More words than this are a list to open, not one to read. */
const mostRadios = 5;

/** One of several words; under each stands what it means, where the option has pictures of that. */
export function ChoiceField({ label, hint, problem, value, onChoose, textKey, spec }: ChoiceFieldProps) {
  const { say, knows } = useServices();
  const id = useId();
  const chosen = value === undefined ? "" : String(value);
  const named = spec.words.map((word) => {
    const key = `${textKey}.${word}` as const;
    const own = `${key}.hint` as const;
    return { word, name: say(key), meaning: spec.pictures && knows(own) ? say(own) : undefined };
  });
  const frame = { label, hint, validationMessage: problem };
  if (named.length > mostRadios) {
    return (
      <Field {...frame}>
        <Select value={chosen} onChange={(_, data) => data.value !== "" && onChoose(data.value)}>
          {chosen === "" && <option value="">{say("pane.options.choose")}</option>}
          {named.map(({ word, name }) => (
            <option key={word} value={word}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field {...frame}>
      <RadioGroup value={chosen} onChange={(_, data) => onChoose(data.value)}>
        {named.map(({ word, name, meaning }, place) => (
          <Fragment key={word}>
            <Radio
              value={word}
              label={name}
              aria-describedby={meaning === undefined ? undefined : `${id}-${place}`}
            />
            {meaning !== undefined && (
              <WordMeaning id={`${id}-${place}`} picture={spec.pictures?.[word]} meaning={meaning} />
            )}
          </Fragment>
        ))}
      </RadioGroup>
    </Field>
  );
}
