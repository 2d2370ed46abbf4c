import type { Invocations } from "./custom-functions/invocations";
import { hostClass, type HostObject } from "./rich-api/host-object";

/** Whether the add-in's pane is on the screen. The runtime lives on while it is not. */
export interface Pane {
  readonly visible: boolean;
  show(visible: boolean): void;
}

/** What office.js may rely on of the runtime: retries of results too large, quicker flushing, a bound on waiting. */
const enabledFeatures = [1, 2, 4];

const customFunctions = hostClass<Invocations>({
  type: "CustomFunctions",
  methods: {
    _GetEnabledFeatures: () => enabledFeatures,
    _SetOsfControlContainerReadyForCustomFunctions: (invocations) => invocations.start(),
    setInvocationArrayResults: (invocations, args) => invocations.receiveArrays(args.raw(0)),
    setInvocationResults: (invocations, args) => invocations.receiveObjects(args.raw(0)),
  },
});

const appRuntime = hostClass<Pane>({
  type: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (pane) => (pane.visible ? "Visible" : "Background"),
    setAppRuntimeState: (pane, args) => pane.show(args.choice(0, ["Visible", "Background"]) === "Visible"),
  },
});

const addinInternal = hostClass<null>({
  type: "AddinInternalService",
  // office.js only announces that its actions can be called from now on.
  methods: { notifyActionHandlerReady: () => null },
});

/** The objects that office.js asks for by the name of their type. */
export function service(type: string, invocations: Invocations, pane: Pane): HostObject | null {
  switch (type) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctions(invocations);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return appRuntime(pane);
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternal(null);
    default:
      return null;
  }
}
