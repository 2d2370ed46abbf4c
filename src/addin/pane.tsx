import { createRoot } from "react-dom/client";
import { functionSpecs } from "../calc/functions.generated";
import type { Cell } from "../contract/cell";
import type { Locale } from "../contract/locale";
import { evaluateCall } from "../functions/evaluate-call";
import { createFormats } from "../i18n/formats";
import { loadFunctionTexts, loadPaneTexts } from "../i18n/load";
import { tagFor } from "../i18n/tag";
import { createTranslate } from "../i18n/translate";
import { reportSpecs } from "../reports/reports.generated";
import { Pane } from "../taskpane/pane";
import type { PaneChannel } from "../taskpane/pane-channel";
import type { WorkbookPort } from "../workbook/port";
import { officeAppearance } from "./appearance";
import { hostFacts, openPage } from "./host-facts";
import { createOfficeRuns } from "./runs";

interface PaneSurroundings {
  readonly port: WorkbookPort;
  readonly channel: PaneChannel;
  readonly locale: Locale;
}

/** Draws the pane; its texts are fetched first, so that nothing is ever shown half translated. */
export async function openPane(
  root: HTMLElement,
  { port, channel, locale }: PaneSurroundings,
): Promise<void> {
  const [texts, functionTexts, { functionFormulas }] = await Promise.all([
    loadPaneTexts(locale),
    loadFunctionTexts(locale),
    import(/* webpackChunkName: "formulas" */ "../calc/formulas.generated"),
  ]);
  const { displayLanguage, contentLanguage } = Office.context;
  const tag = tagFor(locale, displayLanguage);
  const say = createTranslate(locale, texts, tag);
  createRoot(root).render(
    <Pane
      services={{
        port,
        runs: createOfficeRuns(port),
        reports: reportSpecs,
        functions: functionSpecs,
        functionTexts,
        formulas: functionFormulas,
        evaluate: async (spec, values) => evaluateCall(spec, values, say),
        say,
        formats: createFormats(tag),
        locale,
        formulaTag: contentLanguage,
        loadSample,
        about: hostFacts((set, version) => Office.context.requirements.isSetSupported(set, version)),
        openPage,
        channel,
        appearance: officeAppearance(),
      }}
    />,
  );
}

/** Invented customers, from this add-in's own address. */
async function loadSample(): Promise<readonly (readonly Cell[])[]> {
  const answer = await fetch("sample/customers.json");
  if (!answer.ok) throw new Error(`sample/customers.json: ${answer.status}`);
  return (await answer.json()) as readonly (readonly Cell[])[];
}
