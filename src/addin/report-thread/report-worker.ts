import { reportSpecs } from "../../reports/reports.generated";
import { ready } from "../../functions/worker-thread";
import { calculateHere } from "../../workbook/calculate";
import { finishHere } from "../../workbook/finish";
import {
  answering,
  type FinishMessage,
  type ReportMessage,
  type ReportProgress,
  type ReportReply,
} from "./report-messages";

/** The thread on which reports are computed. It knows the reports and nothing of Office or of the pane. */
const say = (said: typeof ready | ReportProgress | ReportReply): void => self.postMessage(said);

const answer = answering(calculateHere(reportSpecs), finishHere(reportSpecs), say);

self.onmessage = ({ data }: MessageEvent<ReportMessage | FinishMessage>) => {
  void answer(data).then(say);
};
say(ready);
