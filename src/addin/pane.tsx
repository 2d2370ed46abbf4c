import { createRoot } from "react-dom/client";
import { functionFamilies } from "../calc/families.generated";
import type { Calculations } from "../contract/calculation";
import type { Cell } from "../contract/cell";
import type { AnyFunctionSpec } from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import { createFormats } from "../i18n/formats";
import { loadFunctionTexts, loadPaneTexts } from "../i18n/load";
import { tagFor } from "../i18n/tag";
import { createTranslate } from "../i18n/translate";
import { reportSpecs } from "../reports/reports.generated";
import { Pane } from "../taskpane/pane";
import type { PaneChannel } from "../taskpane/pane-channel";
import type { PaneServices } from "../taskpane/services";
import type { FileSource } from "../contract/recipe";
import type { WorkbookPort } from "../workbook/port";
import type { SourceDescription } from "../workbook/ports/source";
import type { OpenDatabase } from "../workbook/ports/database";
import { officeAppearance } from "./appearance";
import { connectSources } from "./connect-sources";
import { outsideSources } from "./outside-sources";
import { hostFacts, openPage } from "./host-facts";
import { createOfficeRuns } from "./runs";

interface PaneSurroundings {
  readonly port: WorkbookPort;
  readonly channel: PaneChannel;
  readonly locale: Locale;
  readonly calculations: Calculations;
}

/**
 * Draws the pane; its texts are fetched first, so that nothing is ever shown half translated. The functions, which two
 * places speak of and the first look does not need, follow.
 */
export async function openPane(
  root: HTMLElement,
  { port, channel, locale, calculations }: PaneSurroundings,
): Promise<void> {
  const texts = await loadPaneTexts(locale);
  const { displayLanguage, contentLanguage } = Office.context;
  const tag = tagFor(locale, displayLanguage);
  const say = createTranslate(locale, texts, tag);
  const services: PaneServices = {
    port,
    runs: createOfficeRuns(port),
    openFile,
    openDatabase,
    databaseAddresses: connectSources(document),
    reports: reportSpecs,
    functions: [],
    functionTexts: {},
    formulas: {},
    evaluate: async (spec, values) => {
      const { evaluateCall } = await import(/* webpackChunkName: "evaluate" */ "../functions/evaluate-call");
      return evaluateCall(spec, values, say);
    },
    say,
    knows: (key) => Object.hasOwn(texts, key),
    formats: createFormats(tag),
    locale,
    formulaTag: contentLanguage,
    loadSample,
    about: hostFacts(
      (set, version) => Office.context.requirements.isSetSupported(set, version),
      everyFunction,
    ),
    openPage,
    channel,
    appearance: officeAppearance(),
    calculations,
  };
  const pane = createRoot(root);
  pane.render(<Pane services={services} />);
  try {
    pane.render(<Pane services={{ ...services, ...(await loadFunctions(locale)) }} />);
  } catch (failure) {
    channel.notify({
      intent: "error",
      content: failure instanceof Error ? failure : new Error(String(failure)),
    });
  }
}

const everyFunction = async (): Promise<readonly AnyFunctionSpec[]> =>
  (await Promise.all(functionFamilies.map(({ load }) => load()))).flat();

/** Every function, and what is said of them. */
async function loadFunctions(
  locale: Locale,
): Promise<Pick<PaneServices, "functions" | "functionTexts" | "formulas">> {
  const [functionTexts, { functionFormulas }, functions] = await Promise.all([
    loadFunctionTexts(locale),
    import(/* webpackChunkName: "formulas" */ "../calc/formulas.generated"),
    everyFunction(),
  ]);
  return { functions, functionTexts, formulas: functionFormulas };
}

/** Opens a file, with code that only those load who choose one. */
async function openFile(file: File, as?: FileSource): Promise<SourceDescription<FileSource>> {
  const { openChosenFile } = await import(/* webpackChunkName: "file" */ "./file-thread/open-file");
  const opened = await openChosenFile(file);
  outsideSources.add(opened, as);
  return opened.describe();
}

/** Connects to a ClickHouse, with code that only those load who have one. */
const openDatabase: OpenDatabase = async (...asked) => {
  const code = await import(/* webpackChunkName: "clickhouse" */ "./clickhouse/open-database");
  return code.openDatabase(...asked);
};

/** Invented customers, from this add-in's own address. */
async function loadSample(): Promise<readonly (readonly Cell[])[]> {
  const answer = await fetch("sample/customers.json");
  if (!answer.ok) throw new Error(`sample/customers.json: ${answer.status}`);
  return (await answer.json()) as readonly (readonly Cell[])[];
}
