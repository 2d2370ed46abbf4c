import type { AnyFunctionSpec } from "../contract/function-spec";
import { runExamples } from "../functions/run-examples";
import type { AboutFacts } from "../taskpane/services";
import { version } from "./version.generated";

/** The sets that Stay uses, with the highest version that is asked for. */
const wantedSets = { ExcelApi: 20, CustomFunctionsRuntime: 5, SharedRuntime: 2 };

/**
 * What the pane says about itself and the host it stands in.
 *
 * @param functions fetches every function, by family as cells do: the pane's own code is to hold none of them
 */
export function hostFacts(
  isSupported: (set: string, version: string) => boolean,
  functions: () => Promise<readonly AnyFunctionSpec[]>,
): AboutFacts {
  return {
    version,
    requirementSets: () =>
      Object.entries(wantedSets).map(([name, highest]) => {
        const versions = Array.from({ length: highest }, (_, below) => `1.${highest - below}`);
        return [name, versions.find((one) => isSupported(name, one)) ?? null];
      }),
    runExamples: async () => runExamples(await functions()),
  };
}

/** Opens a page of ours in the user's browser; where the host cannot, in a window of the pane's own browser. */
export function openPage(path: string): void {
  const address = new URL(path, document.baseURI).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, "_blank", "noopener");
  }
}
