import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { ExplainTab } from "./explain/explain-tab";
import { FunctionsTab } from "./functions/functions-tab";
import { Announcer, useHidden } from "./parts/announcer";
import { CalculationStatus } from "./parts/calculation-status";
import { OpeningBars } from "./opening-bars";
import { ErrorBoundary } from "./parts/error-boundary";
import { NoteBar } from "./parts/problem-bar";
import { Working } from "./parts/working";
import type { Place } from "./pane-channel";
import { PlaceTabs, panelId, tabId } from "./place-tabs";
import { problemText } from "./problem-text";
import { ReportsTab } from "./reports/reports-tab";
import { sayMessage, ServicesProvider, useServices, type PaneServices } from "./services";
import { themes } from "./theme";
import { WorkbookTab } from "./this-workbook/workbook-tab";

const useStyles = makeStyles({
  /** What the browser draws itself, such as scroll bars and lists, follows suit. */
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  root: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  scroll: {
    flexGrow: 1,
    overflowX: "hidden",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    // What takes the focus by keyboard must not hide behind the button at the bottom.
    scrollPaddingBottom: "96px",
  },
  panel: { minHeight: "100%", paddingBottom: tokens.spacingVerticalM, boxSizing: "border-box" },
});

/** The task pane. */
export function Pane({ services }: { readonly services: PaneServices }) {
  const { appearance } = services;
  const styles = useStyles();
  const look = useSyncExternalStore(appearance.subscribe, appearance.current);
  return (
    <ServicesProvider value={services}>
      <FluentProvider theme={themes[look]} className={look === "light" ? styles.light : styles.dark}>
        <ErrorBoundary say={services.say}>
          <Announcer>
            <Places />
          </Announcer>
        </ErrorBoundary>
      </FluentProvider>
    </ServicesProvider>
  );
}

function Places() {
  const { channel, functions, say } = useServices();
  const styles = useStyles();
  const { hidden } = useHidden();
  const { place, freshStarts } = useSyncExternalStore(channel.subscribe, channel.state);
  return (
    <div className={styles.root}>
      <header>
        <h1 className={hidden}>{say("pane.title")}</h1>
        <PlaceTabs place={place} onChoose={(chosen) => channel.show(chosen)} />
      </header>
      <main className={styles.scroll}>
        <ChannelNotice />
        <OpeningBars />
        {/* A report under way survives a look at another tab. */}
        <Panel place="reports" shown={place}>
          <ReportsTab key={freshStarts} />
        </Panel>
        {place === "functions" && (
          <Panel place="functions" shown={place}>
            {functions.length > 0 ? <FunctionsTab /> : <Working word={say("pane.functions.loading")} />}
          </Panel>
        )}
        {place === "explain" && (
          <Panel place="explain" shown={place}>
            {functions.length > 0 ? <ExplainTab /> : <Working word={say("pane.functions.loading")} />}
          </Panel>
        )}
        {place === "workbook" && (
          <Panel place="workbook" shown={place}>
            <WorkbookTab />
          </Panel>
        )}
      </main>
      <CalculationStatus />
    </div>
  );
}

interface PanelProps {
  readonly place: Place;
  readonly shown: Place;
  readonly children: React.ReactNode;
}

function Panel({ place, shown, children }: PanelProps) {
  const { say } = useServices();
  const { panel } = useStyles();
  return (
    <div
      role="tabpanel"
      id={panelId(place)}
      aria-labelledby={tabId(place)}
      hidden={place !== shown}
      className={panel}
    >
      <ErrorBoundary say={say}>{children}</ErrorBoundary>
    </div>
  );
}

/** What a ribbon command has to say. */
function ChannelNotice() {
  const { channel, say } = useServices();
  const { notice } = useSyncExternalStore(channel.subscribe, channel.state);
  if (!notice) return null;
  const { intent, content } = notice;
  return (
    <NoteBar intent={intent} onClose={() => channel.notify(null)}>
      {content instanceof Error ? problemText(content, say) : sayMessage(say, content)}
    </NoteBar>
  );
}
