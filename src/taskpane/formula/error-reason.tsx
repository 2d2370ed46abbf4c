import { Text } from "@fluentui/react-components";
import type { CalcError } from "../../contract/calc-error";
import { problemText } from "../problem-text";
import { useServices } from "../services";

/** Why a call has no result, and what to do about it. */
export function ErrorReason({ reason }: { readonly reason: CalcError }) {
  const { say } = useServices();
  return (
    <>
      <Text block>{problemText(reason, say)}</Text>
      <Text block size={200}>
        <strong>{say("pane.explain.mend")}</strong>: {say(`pane.mend.${reason.code}`)}
      </Text>
    </>
  );
}
