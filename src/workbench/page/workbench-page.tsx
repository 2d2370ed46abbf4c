import { useLayoutEffect, useSyncExternalStore, type ReactNode, type RefObject } from "react";
import { FileBar, type FileActions } from "./file-bar";
import type { Manifest } from "./manifest";
import { Pane } from "./pane";
import { QuestionBar } from "./question-bar";
import { Ribbon } from "./ribbon";
import type { PageStore } from "./state";
import { StatusLine } from "./status-line";
import { textsOf } from "./texts";

interface WorkbenchPageProps {
  readonly store: PageStore;
  readonly manifest: Manifest;
  readonly actions: FileActions;
  readonly onPress: (controlId: string) => void;
  readonly onClosePane: () => void;
  readonly onCloseColleague: () => void;
  /** Where the grid and the add-in's frames are put; the colleague's only where there is one. */
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly colleagueFrame: RefObject<HTMLDivElement | null> | null;
}

/** Everything on the page: commands above, the grid, the pane beside it, the status line below. */
export function WorkbenchPage(props: WorkbenchPageProps): ReactNode {
  const { store, manifest, actions, grid, frame, colleagueFrame } = props;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const texts = textsOf(state.language);

  useLayoutEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset["theme"] = state.theme;
    document.title = texts.notExcel;
  }, [state.language, state.theme, texts]);

  return (
    <div className="page">
      <header>
        <FileBar state={state} texts={texts} actions={actions} />
        <Ribbon manifest={manifest} texts={texts} disabled={state.busy !== null} onPress={props.onPress} />
      </header>
      <QuestionBar question={state.question} texts={texts} />
      <main className="stage">
        <section className="grid" aria-label={texts.grid} ref={grid} />
        <Pane
          title={manifest.title}
          texts={texts}
          shown={state.paneShown}
          width={state.paneWidth}
          frame={frame}
          onWidth={(paneWidth) => store.change({ paneWidth })}
          onClose={props.onClosePane}
        />
        {colleagueFrame && (
          <Pane
            title={texts.ofColleague(manifest.title)}
            texts={texts}
            shown={state.colleagueShown}
            width={state.paneWidth}
            frame={colleagueFrame}
            onWidth={(paneWidth) => store.change({ paneWidth })}
            onClose={props.onCloseColleague}
          />
        )}
      </main>
      <StatusLine state={state} texts={texts} onDismiss={() => store.change({ message: null })} />
    </div>
  );
}
