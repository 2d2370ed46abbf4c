import { hostClass } from "../rich-api/host-object";
import type { HostContext } from "./context";

interface State {
  readonly context: HostContext;
}

export const application = hostClass<State>({
  type: "Application",
  properties: {
    calculationMode: { get: () => "Automatic" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: ({ context }, args) => {
      args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
      return context.workbook.recalculate();
    },
    suspendApiCalculationUntilNextSync: ({ context }) => context.workbook.holdCalculation(true),
    // A batch is drawn once at its end anyway: there is nothing to suspend.
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
