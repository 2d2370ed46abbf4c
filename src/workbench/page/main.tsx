import "@fontsource-variable/noto-sans-jp";
import { createRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { readAddin, type AddinFiles } from "./addin-files";
import { WorkbenchGrid } from "../grid/workbench-grid";
import { createDriver } from "./driver";
import type { FileActions } from "./file-bar";
import "./page.css";
import { readQuery, sampleFile, type PageQuery } from "./query";
import { isDark } from "./session";
import { PageStore } from "./state";
import { textsOf } from "./texts";
import { Workbench } from "./workbench";
import { WorkbenchPage } from "./workbench-page";

interface AppProps {
  readonly store: PageStore;
  readonly addin: AddinFiles;
  readonly colleague: boolean;
  readonly workbench: () => Workbench;
}

const grid = createRef<HTMLDivElement>();
const frame = createRef<HTMLDivElement>();
const colleagueFrame = createRef<HTMLDivElement>();

function App({ store, addin, colleague, workbench }: AppProps): ReactNode {
  const [{ manifest }, setAddin] = useState(addin);
  const actions: FileActions = {
    openFile: (file) => void workbench().files.openFileForUser(file),
    save: () => void workbench().files.saveForUser(),
    openSample: () => void workbench().openAddress(sampleFile),
    chooseLanguage: (language) =>
      void workbench()
        .chooseLanguageForUser(language)
        .then((read) => read && setAddin(read)),
    chooseTheme: (theme) => workbench().chooseTheme(theme),
  };
  return (
    <WorkbenchPage
      store={store}
      manifest={manifest}
      actions={actions}
      onPress={(controlId) => void workbench().pressForUser(controlId)}
      onClosePane={() => workbench().closePane()}
      onCloseColleague={() => workbench().closeColleague()}
      grid={grid}
      frame={frame}
      colleagueFrame={colleague ? colleagueFrame : null}
    />
  );
}

/** A canvas draws with the fonts that are there at that moment, and Chromium keeps boxes where they come late. */
async function loadFonts({ language }: PageQuery): Promise<void> {
  const said = JSON.stringify(textsOf(language));
  await Promise.all([
    ...["400 15px Calibri", "700 15px Calibri"].map((font) => document.fonts.load(font)),
    ...["400", "700"].map((weight) => document.fonts.load(`${weight} 13px "Noto Sans JP Variable"`, said)),
  ]);
}

async function start(home: HTMLElement, query: PageQuery): Promise<void> {
  const [addin] = await Promise.all([readAddin(query.language), loadFonts(query)]);
  const store = new PageStore({
    language: query.language,
    theme: query.theme,
    paneWidth: query.paneWidth,
    paneShown: false,
    colleagueShown: query.colleague,
    fileName: "",
    busy: null,
    cancel: null,
    question: null,
    message: null,
    cellError: null,
  });
  let workbench: Workbench | null = null;
  const running = (): Workbench => {
    if (!workbench) throw new Error("The page has not started.");
    return workbench;
  };
  // The places for grid and frame have to be there before anything is put into them.
  const { colleague } = query;
  const app = <App store={store} addin={addin} colleague={colleague} workbench={running} />;
  flushSync(() => createRoot(home).render(app));
  if (!grid.current || !frame.current) throw new Error("The page has no place for grid and frame.");
  const bench = new Workbench({
    store,
    grid: new WorkbenchGrid(grid.current, { dark: isDark(query.theme) }),
    frame: frame.current,
    colleagueFrame: colleagueFrame.current,
    addin,
  });
  workbench = bench;
  const ready = openFirst(bench, query);
  window.workbench = createDriver({
    ready,
    model: () => bench.model,
    settled: () => bench.settled(),
    open: (bytes, name) => bench.files.open(bytes, name),
    save: () => bench.files.save(),
    press: (controlId) => bench.press(controlId),
  });
  await ready;
}

/** The file that the address asks for; an empty workbook where there is none or it cannot be opened. */
async function openFirst(workbench: Workbench, { file }: PageQuery): Promise<void> {
  if (file !== null) await workbench.openAddress(file);
  if (!workbench.started) await workbench.openEmpty();
  await workbench.settled();
}

const home = document.getElementById("workbench");
if (home) {
  start(home, readQuery(location.search)).catch((error: unknown) => {
    home.textContent = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
    throw error;
  });
}
