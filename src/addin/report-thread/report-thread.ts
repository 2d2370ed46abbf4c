import { WorkerThread } from "../../functions/worker-thread";
import { reportSpecs } from "../../reports/reports.generated";
import { calculateHere } from "../../workbook/calculate";
import { finishHere } from "../../workbook/finish";
import { calculateOnThread, finishOnThread } from "./calculate-on-thread";

const thread = new WorkerThread(() => new Worker(new URL("./report-worker.ts", import.meta.url)));

/** Every report, computed on the one thread that the add-in has for them. */
export const calculateReport = calculateOnThread(thread, calculateHere(reportSpecs));
export const finishReport = finishOnThread(thread, finishHere(reportSpecs));
