import { parentPort } from "node:worker_threads";
import { stagesOf } from "../../src/functions/cell-function";
import type { Stages } from "../../src/functions/stages";
import { replyTo, type Job, type Said } from "../../src/functions/worker-messages";
import { ready } from "../../src/functions/worker-thread";
import { raced } from "./specs";

/** The add-in's worker as Node has it. */
async function stagesOfFunction(id: string): Promise<Stages> {
  const spec = Object.values(raced).find((one) => one.id === id);
  if (!spec) throw new Error(`${id} is not raced.`);
  return Promise.resolve(stagesOf(spec));
}

const say = (said: typeof ready | Said): void => parentPort?.postMessage(said);

parentPort?.on("message", (job: Job) => {
  void replyTo(job, stagesOfFunction, say).then(say);
});
say(ready);
