import { ready } from "../../functions/worker-thread";
import { reportSpecs } from "../../reports/reports.generated";
import { computeFileHere } from "./compute-file";
import { answeringFiles, type FileMessage, type FileProgress, type FileReply } from "./file-messages";

/** The thread on which files are read and their reports computed. It knows nothing of Office or of the pane. */
const say = (said: typeof ready | FileProgress | FileReply): void => self.postMessage(said);

const answer = answeringFiles(computeFileHere(reportSpecs), say);

self.onmessage = ({ data }: MessageEvent<FileMessage>) => {
  void answer(data).then(say);
};
say(ready);
