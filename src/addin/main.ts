import { functionFamilies } from "../calc/families.generated";
import { registerCommands } from "../commands/register";
import { localeOf } from "../contract/locale";
import { Calculator } from "../functions/calculator";
import { registerFunctions } from "../functions/register";
import { WorkerThread } from "../functions/worker-thread";
import { startupTexts } from "../i18n/startup";
import { PaneChannel } from "../taskpane/pane-channel";
import { createExcelPort } from "../workbook/excel/excel-port";
import { CellTexts } from "./cell-texts";
import { loadOrOfferAgain, showStartupMessage } from "./startup-message";
import { whenVisible } from "./when-visible";
import "./taskpane.css";

/**
 * What Excel loads: one page, one runtime, for cells, ribbon and pane. Functions and commands are there before anything
 * else; the pane's code follows when the pane is on screen.
 */
function start(root: HTMLElement): void {
  const ready = Office.onReady();
  const channel = new PaneChannel();
  const port = createExcelPort();
  const texts = new CellTexts(async () => {
    await ready;
    return port.reportLanguage();
  });

  const thread = new WorkerThread(() => new Worker(new URL("./worker.ts", import.meta.url)));
  const calculator = new Calculator(thread);
  registerFunctions(functionFamilies, CustomFunctions, texts, calculator);
  registerCommands({
    pane: channel,
    runs: async () => (await import(/* webpackChunkName: "runs" */ "./runs")).createOfficeRuns(port),
  });

  void ready.then(async ({ host }) => {
    const { displayLanguage } = Office.context;
    const locale = localeOf(displayLanguage);
    document.documentElement.lang = locale;
    if (host !== Office.HostType.Excel) return showStartupMessage(root, startupTexts[locale].outside);
    const open = async () => {
      const { openPane } = await import(/* webpackChunkName: "pane" */ "./pane");
      await openPane(root, { port, channel, locale, calculations: calculator.long });
    };
    await Promise.all([
      texts.speak(locale, displayLanguage),
      whenVisible(document, onPaneShown).then(() => loadOrOfferAgain(root, startupTexts[locale], open)),
    ]);
  });
}

function onPaneShown(listener: () => void): void {
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) listener();
  });
}

const root = document.getElementById("pane");
if (root) {
  // Where the Office library could not be fetched there is no Excel to speak to, and no language but the browser's.
  if (typeof Office === "undefined" || typeof CustomFunctions === "undefined") {
    showStartupMessage(root, startupTexts[localeOf(navigator.language)].outside);
  } else {
    start(root);
  }
}
