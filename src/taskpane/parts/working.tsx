import { Spinner } from "@fluentui/react-components";

/** Never a spinner without a word. */
export function Working({ word }: { readonly word: string }) {
  return <Spinner size="tiny" label={word} labelPosition="after" />;
}
