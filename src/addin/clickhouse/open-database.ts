import { reportSpecs } from "../../reports/reports.generated";
import { pageNetwork } from "../../sources/clickhouse/connection/network";
import { outsideSources } from "../outside-sources";
import { connectWith } from "./connect";
import { engineOn } from "./engine-on";

/** Connects this page to a ClickHouse. */
export const openDatabase = connectWith({
  network: pageNetwork(),
  engineOn,
  reports: reportSpecs,
  sources: outsideSources,
});
