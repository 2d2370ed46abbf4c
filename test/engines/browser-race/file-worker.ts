import { inShape } from "../../../src/contract/report-spec";
import cohortRetention from "../../../src/reports/cohort-retention/cohort-retention";
import { layoutOf, readFile } from "../../../src/sources/file/file-reader";

const options = {
  ...{ period: "month", cell: "on", measure: "customers", reference: "cohort" },
  ...{ ages: 24, level: 0.95, until: "" },
};
const inputs = {
  customer: { header: "customer_id", role: "identifier" },
  date: { header: "date", role: "event-date" },
} as const;
const today = 60_000;

/** As the add-in's own worker: reads the file, checks it and makes the report. */
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  const shaped = inShape(cohortRetention, "transactions");
  if (!shaped) throw new Error("There is no such shape");
  const data = await readFile(file, await layoutOf(file), inputs);
  const output = shaped.compute(data, options, shaped.check(data, options, today), today);
  const [table] = output.tables;
  // Cohort, its size, and the customers at each age; ages that have not ended are blank.
  const cells = table?.rows.flatMap((row) => row.slice(2)).filter((cell) => typeof cell === "number") ?? [];
  self.postMessage({ rows: data.length, sum: cells.reduce((sum, cell) => sum + cell, 0) });
};
