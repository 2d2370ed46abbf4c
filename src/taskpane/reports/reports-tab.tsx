import { useState } from "react";
import { isOutside, type DataSource } from "../../contract/recipe";
import type { ReportSpec } from "../../contract/report-spec";
import type { SourceDescription } from "../../workbook/ports/source";
import { ReportPage } from "../report-page/report-page";
import { useServices } from "../services";
import { emptyDraft } from "../sources/database-form";
import { useSelection } from "../use-selection";
import { ReportsHome, type Taken } from "./reports-home";

interface Opened {
  readonly report: ReportSpec;
  readonly source: SourceDescription<DataSource>;
  /** Another turn is another page: nothing of the earlier one is kept. */
  readonly turn: number;
}

/** The questions or, once one is asked, its page. */
export function ReportsTab() {
  const { port, databaseAddresses } = useServices();
  const selection = useSelection(port);
  const [taken, setTaken] = useState<Taken>(() => ({
    ...{ kind: "selection", file: null, database: null },
    draft: emptyDraft(databaseAddresses[0]),
  }));
  const [opened, setOpened] = useState<Opened | null>(null);
  /** The report that was left, whose card takes the focus again. */
  const [left, setLeft] = useState<string | null>(null);

  const open = (report: ReportSpec, source: SourceDescription<DataSource>) =>
    setOpened((before) => ({ report, source, turn: (before?.turn ?? 0) + 1 }));

  if (!opened) {
    return <ReportsHome {...{ selection, taken, left }} onTake={setTaken} onOpen={open} />;
  }
  const isInWorkbook = !isOutside(opened.source.source);
  const current = isInWorkbook && selection.state === "source" ? selection.source : null;
  return (
    <ReportPage
      key={opened.turn}
      report={opened.report}
      source={opened.source}
      selected={current && current.address !== opened.source.address ? current : null}
      onUseSelection={(source) => open(opened.report, source)}
      onLeave={() => {
        setLeft(opened.report.id);
        setOpened(null);
      }}
    />
  );
}
