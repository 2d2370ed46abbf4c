/** What every field of an option is given, whatever its kind. */
export interface NamedField {
  readonly label: string;
  readonly hint: string | undefined;
  readonly problem?: string;
  /** `undefined` while nothing is chosen. */
  readonly value: string | number | undefined;
  readonly onChoose: (value: string | number) => void;
}
