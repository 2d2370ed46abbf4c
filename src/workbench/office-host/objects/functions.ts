import { dayOf } from "../../../contract/dates";
import { daysTo1904 } from "../../workbook-model/coerce";
import { hostClass } from "../rich-api/host-object";
import type { HostContext } from "./context";

interface State {
  readonly context: HostContext;
}

const functionResult = hostClass<{ readonly value: number }>({
  type: "FunctionResult",
  properties: { error: { get: () => null }, value: { get: ({ value }) => value } },
});

/** Excel's own functions, called without a cell. Only DATE is played. */
export const functions = hostClass<State>({
  type: "Functions",
  methods: {
    date: ({ context: { workbook } }, args) => {
      const day = dayOf(args.integer(0), args.integer(1), args.integer(2));
      if (day === null) throw args.invalid(0);
      return functionResult({ value: workbook.countsFrom1904 ? day - daysTo1904 : day });
    },
  },
});
