import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionSpec, ReportSpec } from "../../contract/report-spec";
import { useServices } from "../services";
import { isAllowed } from "./options";
import { optionName, wordName } from "./report-texts";

interface OptionFieldProps {
  readonly report: ReportSpec;
  readonly name: string;
  readonly spec: OptionSpec;
  /** `undefined` while nothing is chosen. */
  readonly value: string | number | undefined;
  readonly onChoose: (value: string | number) => void;
  readonly hint?: string;
  readonly problem?: string;
}

/** One option of a report: words to choose from, or a share as a percentage. */
export function OptionField({ report, name, spec, value, onChoose, hint, problem }: OptionFieldProps) {
  const { say } = useServices();
  const label = optionName(report, name, say);
  if (spec.kind === "share")
    return <ShareField label={label} spec={spec} value={value} onChoose={onChoose} />;
  return (
    <Field label={label} hint={hint} validationMessage={problem} validationState={problem ? "error" : "none"}>
      <RadioGroup
        value={value === undefined ? "" : String(value)}
        onChange={(_, data) => onChoose(data.value)}
      >
        {spec.words.map((word) => (
          <Radio key={word} value={word} label={wordName(report, name, word, say)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface ShareFieldProps {
  readonly label: string;
  readonly spec: Extract<OptionSpec, { kind: "share" }>;
  readonly value: string | number | undefined;
  readonly onChoose: (value: number) => void;
}

/** Hundredths of a percent: what a person may mean, without the noise of binary fractions. */
const percentOf = (share: number) => Math.round(share * 10_000) / 100;

function ShareField({ label, spec, value, onChoose }: ShareFieldProps) {
  const { say, formats } = useServices();
  const [text, setText] = useState(() => String(percentOf(Number(value ?? spec.default))));
  const range = say("pane.options.range", {
    min: formats.cell(percentOf(spec.min), "ratio"),
    max: formats.cell(percentOf(spec.max), "ratio"),
  });
  const shareOf = (typed: string) => (typed.trim() === "" ? NaN : percentOf(Number(typed) / 100) / 100);
  const isWrong = !isAllowed(spec, shareOf(text));
  return (
    <Field label={label} hint={range} validationMessage={isWrong ? range : undefined}>
      <Input
        type="number"
        inputMode="decimal"
        step="any"
        value={text}
        contentAfter="%"
        onChange={(_, data) => {
          setText(data.value);
          const share = shareOf(data.value);
          if (isAllowed(spec, share)) onChoose(share);
        }}
      />
    </Field>
  );
}
