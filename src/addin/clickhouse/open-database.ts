import { reportSpecs } from "../../reports/reports.generated";
import { clickHouseEngine } from "../../sources/clickhouse/clickhouse-engine";
import { pageNetwork } from "../../sources/clickhouse/connection/network";
import { outsideSources } from "../outside-sources";
import { finishReport } from "../report-thread/report-thread";
import { connectWith } from "./connect";

/** Connects this page to a ClickHouse: here engine and connection are put together. */
export const openDatabase = connectWith({
  network: pageNetwork(),
  engineOn: clickHouseEngine,
  reports: reportSpecs,
  finish: finishReport,
  sources: outsideSources,
});
