import { Field, Input, makeStyles, Select, tokens, type FieldControlProps } from "@fluentui/react-components";
import { useId } from "react";
import { isOptional, periodWords, type Param } from "../../contract/function-spec";
import { useServices } from "../services";
import { formulaStyle } from "./formula-text";
import { defaultText } from "./function-help";
import { UseSelectionButton } from "./use-selection-button";

const useStyles = makeStyles({
  name: { fontFamily: tokens.fontFamilyMonospace },
  control: { width: "100%", maxWidth: "100%" },
});

interface ArgumentFieldProps {
  readonly name: string;
  readonly param: Param;
  readonly description: string;
  readonly typed: string;
  /** The field takes what is selected in the sheet. */
  readonly following: boolean;
  readonly onType: (typed: string) => void;
  readonly onFocus: () => void;
  readonly onUseSelection: () => void;
}

/** One argument: typed, chosen, or taken from what is selected in the sheet. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { name, param, description } = props;
  const { say, formulaTag } = useServices();
  const styles = useStyles();
  const value = defaultText(param, formulaStyle(formulaTag));
  const leftOut =
    value === null ? say("pane.insert-function.unset") : say("pane.insert-function.default", { value });
  return (
    <Field
      label={{ children: name, className: styles.name }}
      required={!isOptional(param)}
      hint={description}
    >
      {(control) =>
        param.kind === "option" ? (
          <OptionSelect field={props} control={control} words={param.words} leftOut={leftOut} />
        ) : (
          <TypedInput field={props} control={control} placeholder={isOptional(param) ? leftOut : undefined} />
        )
      }
    </Field>
  );
}

interface ControlProps {
  readonly field: ArgumentFieldProps;
  /** Ties the control to its label and hint. */
  readonly control: FieldControlProps;
}

interface OptionSelectProps extends ControlProps {
  readonly words: readonly string[];
  readonly leftOut: string;
}

function OptionSelect({ field, control, words, leftOut }: OptionSelectProps) {
  const { typed, onType, onFocus } = field;
  return (
    <Select {...control} value={typed} onChange={(_, data) => onType(data.value)} onFocus={onFocus}>
      <option value="">{leftOut}</option>
      {words.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </Select>
  );
}

interface TypedInputProps extends ControlProps {
  readonly placeholder: string | undefined;
}

function TypedInput({ field, control, placeholder }: TypedInputProps) {
  const { name, param, typed, following, onType, onFocus, onUseSelection } = field;
  const styles = useStyles();
  const words = useId();
  return (
    <>
      <Input
        {...control}
        className={styles.control}
        value={typed}
        placeholder={placeholder}
        list={param.kind === "period" ? words : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => onType(data.value)}
        onFocus={onFocus}
        contentAfter={<UseSelectionButton name={name} following={following} onUse={onUseSelection} />}
      />
      {param.kind === "period" && (
        <datalist id={words}>
          {periodWords.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}
