import { parentPort } from "node:worker_threads";
import {
  answering,
  type ReportMessage,
  type ReportProgress,
  type ReportReply,
} from "../../../src/addin/report-thread/report-messages";
import { ready } from "../../../src/functions/worker-thread";
import { reportSpecs } from "../../../src/reports/reports.generated";
import { calculateHere } from "../../../src/workbook/calculate";
import { finishHere } from "../../../src/workbook/finish";

/** The add-in's thread for reports as Node has it. */
const say = (said: typeof ready | ReportProgress | ReportReply): void => parentPort?.postMessage(said);

const answer = answering(calculateHere(reportSpecs), finishHere(reportSpecs), say);

parentPort?.on("message", (message: ReportMessage) => {
  void answer(message).then(say);
});
say(ready);
